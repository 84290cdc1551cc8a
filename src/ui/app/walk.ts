// From event to event in the order of time.
import { cell } from '../../layout/cell.ts';
import type { App } from './app-context.ts';

/** The event after or before the chosen one; without one, the first or last in view. Undefined at the ends. */
export function neighbourOf({ columns, store }: App, direction: 1 | -1): string | undefined {
  const { selected, view } = store.getState();
  const present = selected === undefined ? -1 : columns.ids.indexOf(selected);
  if (present >= 0) return columns.ids[present + direction];
  const indices = columns.ids.map((_, index) => index);
  const isInView = (index: number): boolean =>
    cell(columns.at, index) >= view.from && cell(columns.at, index) < view.to;
  const start = direction === 1 ? indices.find(isInView) : indices.findLast(isInView);
  return start === undefined ? undefined : columns.ids[start];
}

/** The first or the last event of all; undefined in an empty timeline. */
export function eventAtEnd({ columns }: App, end: 'first' | 'last'): string | undefined {
  return columns.ids.at(end === 'first' ? 0 : -1);
}
