// From event to event in the order of time.
import { lowerBound } from '../../layout/lane-index.ts';
import type { App } from './app-context.ts';

/** The event after or before the chosen one, of those that are laid out; without one, the first or last in view. Undefined at the ends. */
export function neighbourOf({ arrangement, document, store }: App, direction: 1 | -1): number | undefined {
  const { selected, view } = store.getState();
  const { shown, begins } = arrangement();
  const present = selected === undefined ? undefined : document.indexOf(selected);
  if (present !== undefined) return shown[stepFrom(shown, present, direction)];
  const first = lowerBound(begins, view.from);
  const last = lowerBound(begins, view.to) - 1;
  if (first > last) return undefined;
  return shown[direction === 1 ? first : last];
}

/** The place of the next in that direction; an event that is not laid out itself stands between two that are. */
function stepFrom(shown: Uint32Array, event: number, direction: 1 | -1): number {
  const place = lowerBound(shown, event);
  if (direction === -1) return place - 1;
  return shown[place] === event ? place + 1 : place;
}

/** The first or the last event that is laid out; undefined where none is. */
export function eventAtEnd({ arrangement }: App, end: 'first' | 'last'): number | undefined {
  return arrangement().shown.at(end === 'first' ? 0 : -1);
}
