// New events that were begun and not added: closing a form loses nothing.
import type { TimelineEvent } from '../../model/event.ts';
import type { Problem } from '../../model/problem.ts';
import type { EditStore } from '../../state/edit-store.ts';

/** What they were begun from: a row of a file that could not be read, or nothing. */
type Beginning = Problem | undefined;

const begun = new WeakMap<EditStore, Map<Beginning, TimelineEvent>>();

/** The event that was begun from there; undefined where none was. */
export function unfinishedEvent(store: EditStore, from: Beginning): TimelineEvent | undefined {
  return begun.get(store)?.get(from);
}

/** Keeps an event for as long as this window is open, or (undefined) lets go of it. */
export function keepUnfinished(store: EditStore, from: Beginning, event: TimelineEvent | undefined): void {
  const events = begun.get(store) ?? new Map<Beginning, TimelineEvent>();
  begun.set(store, events);
  if (event) events.set(from, event);
  else events.delete(from);
}
