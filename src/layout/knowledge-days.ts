// Which days of knowledge there are to choose from, and where a key moves the day: whole days, given by their beginnings.

import { publicationOf } from '../model/known-span.ts';
import type { Timeline } from '../model/timeline.ts';
import { civilOf, daysInMonth, instantOf } from '../time/calendar.ts';
import { DAY, type Instant, type Span } from '../time/span.ts';
import type { Columns } from './columns.ts';
import type { Facets } from './facets.ts';
import { daysOfBecoming } from './knowledge.ts';

/** The first and the last day on which anything may have become public. */
export interface DayRange {
  readonly first: Instant;
  readonly last: Instant;
}

/** From the first day of the events to the last one, or to the last publication. */
export function dayRangeOf(extent: Span, { sources }: Pick<Timeline, 'sources'>): DayRange {
  const ends = sources.flatMap(publicationOf).map(({ to }) => to);
  const end = Math.max(extent.to, ...ends);
  return { first: dayOf(extent.from), last: Math.max(dayOf(extent.from), Math.ceil(end / DAY) * DAY - DAY) };
}

/** The beginning of the day that an instant lies in. */
export function dayOf(instant: Instant): Instant {
  return Math.floor(instant / DAY) * DAY;
}

/** The day so many months later (or, below 0, earlier): the same day of the month, or the month's last. */
export function monthsFrom(day: Instant, months: number): Instant {
  const { year, month, day: date } = civilOf(day);
  const wanted = civilOf(instantOf({ year, month: month + months }));
  const last = daysInMonth(wanted.year, wanted.month);
  return instantOf({ year: wanted.year, month: wanted.month, day: Math.min(date, last) });
}

/** A day within the range; undefined, which is today, beyond its last one. */
export function dayWithin(day: Instant, { first, last }: DayRange): Instant | undefined {
  return day > last ? undefined : Math.max(first, day);
}

/** A day worth choosing: some sources were published by its end, or something that had happened before became public. */
export interface QuickDay {
  readonly day: Instant;
  /** The sources, as places in the outline. */
  readonly sources: readonly number[];
  readonly isBecoming: boolean;
}

/** The days to choose from at once, ascending; the first `most` publications and as many days of becoming public at most. */
export function quickDays(
  { sources }: Pick<Timeline, 'sources'>,
  facets: Pick<Facets, 'knownFrom' | 'knownTo'>,
  columns: Pick<Columns, 'latest' | 'count'>,
  most: number,
): readonly QuickDay[] {
  const published = new Map<Instant, number[]>();
  sources.slice(0, most).forEach((source, place) => {
    for (const { to } of publicationOf(source)) {
      const day = dayOf(to - 1);
      published.set(day, [...(published.get(day) ?? []), place]);
    }
  });
  const becoming = new Set(daysOfBecoming(facets, columns, most));
  return [...new Set([...published.keys(), ...becoming])]
    .sort((a, b) => a - b)
    .map((day) => ({ day, sources: published.get(day) ?? [], isBecoming: becoming.has(day) }));
}
