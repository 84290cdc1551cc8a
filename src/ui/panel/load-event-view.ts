// The view of an event comes when it is asked for, or a moment after the first frame.

/** The view of an event, when it is there. */
export function loadEventView() {
  return import('./event-view.tsx');
}
