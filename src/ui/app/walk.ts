// From event to event in the order of time.
import { lowerBound } from '../../layout/lane-index.ts';
import type { App } from './app-context.ts';

/** The placement after or before the chosen one; without one, the first or last in view. Undefined at the ends. */
export function neighbourOf({ columns, document, store }: App, direction: 1 | -1): number | undefined {
  const { selected, view } = store.getState();
  const present = selected === undefined ? undefined : document.indexOf(selected);
  if (present !== undefined) return within(columns.count, present + direction);
  const first = lowerBound(columns.at, view.from);
  const last = lowerBound(columns.at, view.to) - 1;
  if (first > last) return undefined;
  return direction === 1 ? first : last;
}

/** The first or the last placement of all; undefined in an empty timeline. */
export function placementAtEnd({ columns }: App, end: 'first' | 'last'): number | undefined {
  return within(columns.count, end === 'first' ? 0 : columns.count - 1);
}

function within(count: number, index: number): number | undefined {
  return index >= 0 && index < count ? index : undefined;
}
