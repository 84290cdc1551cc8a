// Chapters that overlap are told apart by standing one above the other.
import type { Span } from '../time/span.ts';

/** For each of some spans, in the order of their beginnings, the first line on which it overlaps no other, from 0; undefined where `most` lines are full. */
export function bandLines(spans: readonly Span[], most: number): readonly (number | undefined)[] {
  const ends: number[] = [];
  return spans.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const line = free < 0 ? ends.length : free;
    if (line >= most) return undefined;
    ends[line] = to;
    return line;
  });
}
