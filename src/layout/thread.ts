// A timeline as one thread: the marks along a single line, piled up where they would cover each other.
import type { Span } from '../time/span.ts';
import type { Axis } from './axis.ts';
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import { lowerBound } from './lane-index.ts';

/** The marks whose places along the thread are one. */
export interface Pile {
  /** px from the view's left edge. */
  readonly x: number;
  /** Indices into the columns, the first few of them, in order of time. */
  readonly members: readonly number[];
  readonly count: number;
}

/** Which placements stand on a thread: all but some, or some alone. Ascending indices into the columns. */
export type ShownPlacements = { readonly except: readonly number[] } | { readonly only: readonly number[] };

export interface ThreadOptions {
  readonly columns: Columns;
  readonly axis: Axis;
  readonly view: Span;
  /** px. */
  readonly width: number;
  /** px between two piles at least. */
  readonly gap: number;
  readonly shown: ShownPlacements;
}

/** How many members a pile names. */
const MOST_MEMBERS = 60;

/** The piles in a view from left to right. The time it takes grows with the width, not with the number of events. */
export function pilesOn(options: ThreadOptions): readonly Pile[] {
  const { columns, axis, view, width, gap, shown } = options;
  const start = axis.position(view.from);
  const pxPerUnit = width / (axis.position(view.to) - start);
  const placeOf = (at: number): number => (axis.position(at) - start) * pxPerUnit;
  const next = 'only' in shown ? among(shown.only) : past(new Set(shown.except));
  const piles: Pile[] = [];
  const last = lowerBound(columns.at, view.to, 0, columns.count);
  let index = next(lowerBound(columns.at, view.from, 0, columns.count));
  while (index < last) {
    const x = placeOf(cell(columns.at, index));
    const reach = axis.instant(start + (x + gap) / pxPerUnit);
    // Where floats cannot tell the two apart, a pile still ends.
    const end = Math.max(index + 1, lowerBound(columns.at, reach, index, last));
    piles.push({ ...pileOf(index, end, next), x });
    index = next(end);
  }
  return piles;
}

/** The first of some ascending indices at or after one; beyond all columns where there is none. */
function among(indices: readonly number[]): (index: number) => number {
  return (index) => indices[lowerBound(indices, index)] ?? Number.POSITIVE_INFINITY;
}

/** The first index at or after one that is not excepted: what is hidden must not move what is seen. */
function past(excepted: ReadonlySet<number>): (index: number) => number {
  return (index) => {
    let at = index;
    while (excepted.has(at)) at += 1;
    return at;
  };
}

function pileOf(from: number, to: number, next: (index: number) => number): Omit<Pile, 'x'> {
  const members: number[] = [];
  let index = from;
  while (index < to && members.length < MOST_MEMBERS) {
    members.push(index);
    index = next(index + 1);
  }
  let count = members.length;
  for (; index < to; index = next(index + 1)) count += 1;
  return { members, count };
}
