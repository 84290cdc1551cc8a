// The shown events in another order than that of time: places in a document's columns, sorted by one of its facets.
import { DAY } from '../time/span.ts';
import { cell } from './cell.ts';
import type { Facets } from './facets.ts';
import type { ListOrder } from './list-order.ts';

/**
 * The same events in that order; `shown` is in order of time. The sort is stable: what is equal stays in order of time,
 * upwards and downwards. What has no day of knowledge comes last, either way.
 */
export function sortEvents(shown: Uint32Array, facets: Facets, order: ListOrder): Uint32Array {
  if (order.by === 'date') return order.isDescending ? shown.toReversed() : shown;
  const rank = rankOf(facets, order);
  const ranks = Uint32Array.from(shown, rank);
  // Two passes of 16 bits, the low one first: a radix sort, stable and as quick for a million as for a hundred.
  const low = sortedBy(
    shown.map((_, i) => i),
    ranks,
    0,
  );
  return sortedBy(low, ranks, 16).map((i) => cell(shown, i));
}

const LAST = 0xffff_ffff;
/** Half of what a rank can be: days before 1970 are below it. */
const MIDDLE = 0x7fff_ffff;

/** What an event is sorted by, as a whole number: the smaller the earlier. */
function rankOf(facets: Facets, { by, isDescending }: ListOrder): (event: number) => number {
  const direction = isDescending ? -1 : 1;
  if (by === 'known') {
    return (event) => {
      const instant = facets.knownTo[event] ?? Number.NaN;
      return Number.isNaN(instant) ? LAST : MIDDLE + direction * dayOf(instant);
    };
  }
  const values = by === 'certainty' ? facets.certainty : facets.told;
  return (event) => MIDDLE + direction * cell(values, event);
}

/** The number of the day, as far as days are counted here: about five million years either way. */
function dayOf(instant: number): number {
  return Math.max(2 - MIDDLE, Math.min(MIDDLE - 2, Math.floor(instant / DAY)));
}

const BUCKETS = 0x1_0000;

/** The places sorted by 16 bits of their ranks from `shift` on; stable. */
function sortedBy(places: Uint32Array, ranks: Uint32Array, shift: number): Uint32Array {
  const digitOf = (place: number): number => (cell(ranks, place) >>> shift) & (BUCKETS - 1);
  const ends = new Uint32Array(BUCKETS);
  for (const place of places) ends[digitOf(place)] = cell(ends, digitOf(place)) + 1;
  for (let i = 1; i < BUCKETS; i += 1) ends[i] = cell(ends, i) + cell(ends, i - 1);
  const sorted = new Uint32Array(places.length);
  for (let i = places.length - 1; i >= 0; i -= 1) {
    const place = cell(places, i);
    const digit = digitOf(place);
    ends[digit] = cell(ends, digit) - 1;
    sorted[cell(ends, digit)] = place;
  }
  return sorted;
}
