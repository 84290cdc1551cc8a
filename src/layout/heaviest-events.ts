// Which few of many events stand for them, and which belong to a chapter: from columns and facets alone.
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import type { Facets } from './facets.ts';
import { placesWhere } from './places-where.ts';

const HEAVIEST = 5;

/** The heaviest of some events (ascending indices), at most so many, in their order; among equals the first. */
export function heaviestOf({ weight }: Columns, indices: ArrayLike<number>, most: number): readonly number[] {
  const chosen: number[] = [];
  for (let wanted = HEAVIEST; wanted >= 0 && chosen.length < most; wanted -= 1) {
    for (let i = 0; i < indices.length && chosen.length < most; i += 1) {
      const index = cell(indices, i);
      if (cell(weight, index) === wanted) chosen.push(index);
    }
  }
  return chosen.sort((a, b) => a - b);
}

/** The events of a chapter, given by its place in the outline; ascending indices. */
export function eventsInChapter({ chapter }: Facets, wanted: number): Uint32Array<ArrayBuffer> {
  return placesWhere(chapter.length, (index) => chapter[index] === wanted);
}

/** How many events each chapter of the outline has. */
export function chapterCounts({ chapter }: Facets, chapters: number): readonly number[] {
  const counts = new Array<number>(chapters).fill(0);
  for (const own of chapter) if (own < chapters) counts[own] = (counts[own] ?? 0) + 1;
  return counts;
}
