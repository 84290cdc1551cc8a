// What was public by the end of a day, of which nobody can tell, and on which days something became public.
import { type Publicity, publicityBy } from '../model/known-span.ts';
import { DAY, type Instant } from '../time/span.ts';
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import type { Facets } from './facets.ts';

type Known = Pick<Facets, 'knownFrom' | 'knownTo'>;

/** Whether an event of the document was public by the end of a day, given by its beginning. */
export function publicityOn({ knownFrom, knownTo }: Known, index: number, day: Instant): Publicity {
  const span = { from: knownFrom[index] ?? Number.NaN, to: knownTo[index] ?? Number.NaN };
  return publicityBy(span, day + DAY);
}

/** How many of some events (all, where none are given) were public by the end of a day. */
export function countKnowledge(
  facets: Known & Pick<Facets, 'count'>,
  day: Instant,
  events?: Uint32Array,
): Readonly<Record<Publicity, number>> {
  const counts = { public: 0, unclear: 0, later: 0 };
  const length = events ? events.length : facets.count;
  for (let i = 0; i < length; i += 1) counts[publicityOn(facets, events ? cell(events, i) : i, day)] += 1;
  return counts;
}

/** Whether an event became public on a known day after it had happened. */
export function isMadePublicLater({ knownFrom }: Known, { latest }: Pick<Columns, 'latest'>, index: number): boolean {
  return (knownFrom[index] ?? Number.NaN) >= cell(latest, index);
}

/** The days (their beginnings, ascending) on which most became public that had happened before; at most so many. */
export function daysOfBecoming(facets: Known, columns: Pick<Columns, 'latest' | 'count'>, most: number): Instant[] {
  const counts = new Map<Instant, number>();
  for (let index = 0; index < columns.count && facets.knownFrom.length > 0; index += 1) {
    const [from, to] = [cell(facets.knownFrom, index), cell(facets.knownTo, index)];
    if (to - from > DAY || !isMadePublicLater(facets, columns, index)) continue;
    const day = Math.floor(from / DAY) * DAY;
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const days = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, most);
  return days.map(([day]) => day).sort((a, b) => a - b);
}
