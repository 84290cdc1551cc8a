// Which few placements stand for all of them: the heaviest, without loading an event.
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';

const HEAVIEST = 5;

/** The indices of the heaviest placements, at most so many, in order of time; among equals spread over all of them. */
export function heaviestMarks(columns: Columns, most: number): readonly number[] {
  const chosen: number[] = [];
  for (let weight = HEAVIEST; weight >= 0 && chosen.length < most; weight -= 1) {
    chosen.push(...spread(ofWeight(columns, weight), most - chosen.length));
  }
  return chosen.sort((a, b) => a - b);
}

function ofWeight({ count, weight }: Columns, wanted: number): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) if (cell(weight, index) === wanted) found.push(index);
  return found;
}

function spread(indices: readonly number[], most: number): readonly number[] {
  if (indices.length <= most) return indices;
  const apart = (indices.length - 1) / Math.max(1, most - 1);
  return Array.from({ length: most }, (_, place) => indices[Math.round(place * apart)] ?? 0);
}
