// The shown events in another order than that of time: places in a document's columns, sorted by one of its facets.
import { DAY } from '../time/span.ts';
import type { Facets } from './facets.ts';
import type { ListOrder } from './list-order.ts';

/**
 * The same events in that order; `shown` is in order of time. The sort is stable: what is equal stays in order of time,
 * upwards and downwards. What has no day of knowledge comes last, either way.
 */
export function sortEvents(shown: Uint32Array, facets: Facets, order: ListOrder): Uint32Array {
  if (order.by === 'date') return order.isDescending ? shown.toReversed() : shown;
  const rank = rankOf(facets, order);
  const ranks = shown.map(rank);
  // Two passes of 16 bits, the low one first: a radix sort, stable and as quick for a million as for a hundred.
  const low = sortedBy(
    shown.map((_, i) => i),
    ranks,
    0,
  );
  return sortedBy(low, ranks, 16).map((i) => shown[i] ?? 0);
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
  return (event) => MIDDLE + direction * (values[event] ?? 0);
}

/** The number of the day, as far as days are counted here: about five million years either way. */
function dayOf(instant: number): number {
  return Math.max(2 - MIDDLE, Math.min(MIDDLE - 2, Math.floor(instant / DAY)));
}

const BUCKETS = 0x1_0000;

/** The places sorted by 16 bits of their ranks from `shift` on; stable. The same array where those are the same for all. */
function sortedBy(places: Uint32Array, ranks: Uint32Array, shift: number): Uint32Array {
  const digitOf = (place: number): number => ((ranks[place] ?? 0) >>> shift) & (BUCKETS - 1);
  const ends = new Uint32Array(BUCKETS);
  for (let i = 0; i < places.length; i += 1) {
    const digit = digitOf(places[i] ?? 0);
    ends[digit] = (ends[digit] ?? 0) + 1;
  }
  if (places.length === 0 || ends[digitOf(places[0] ?? 0)] === places.length) return places;
  for (let i = 1; i < BUCKETS; i += 1) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0);
  const sorted = new Uint32Array(places.length);
  for (let i = places.length - 1; i >= 0; i -= 1) {
    const place = places[i] ?? 0;
    const digit = digitOf(place);
    const end = (ends[digit] ?? 0) - 1;
    ends[digit] = end;
    sorted[end] = place;
  }
  return sorted;
}
