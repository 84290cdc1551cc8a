// How far the events of a list reach, and how sharply their days are known.
import { DAY, type Span } from '../time/span.ts';
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';

export interface Reach {
  readonly all: Span;
  /** ms of the sharpest date. */
  readonly sharpest: number;
}

/** From the first to the last that any event may reach; a timeline without events shows the year 2000. */
export function reachOf(columns: Columns): Reach {
  if (columns.count === 0) return { all: { from: Date.UTC(2000, 0, 1), to: Date.UTC(2001, 0, 1) }, sharpest: DAY };
  let [from, to, sharpest] = [cell(columns.at, 0), cell(columns.ends, columns.count - 1), DAY];
  const { earliest, latest } = columns;
  for (let index = 0; index < columns.count; index += 1) {
    const length = cell(latest, index) - cell(earliest, index);
    from = Math.min(from, cell(earliest, index));
    to = Math.max(to, cell(latest, index));
    if (length > 0) sharpest = Math.min(sharpest, length);
  }
  return { all: { from, to: Math.max(to, from + sharpest) }, sharpest };
}
