// Counting and finding in lists of numbers: how many events somebody has, and which.
import { cell } from './cell.ts';
import type { NumberLists } from './facets.ts';

/** How many events have each of the numbers below `size`. */
export function countsOf({ values }: NumberLists, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const value of values) if (value < size) counts[value] = cell(counts, value) + 1;
  return counts;
}

/** The events that have a number, ascending. */
export function eventsWith({ start, values }: NumberLists, number: number): readonly number[] {
  const events: number[] = [];
  let event = 0;
  for (let at = values.indexOf(number); at >= 0; at = values.indexOf(number, at + 1)) {
    while (cell(start, event + 1) <= at) event += 1;
    events.push(event);
  }
  return events;
}
