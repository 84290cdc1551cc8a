// How far one event lies from another, in English words. Calendar months and years are counted in UTC.
import { UTCDate } from '@date-fns/utc';
import { differenceInCalendarDays, intervalToDuration } from 'date-fns';
import { civilOf } from './calendar.ts';
import { countName } from './calendar-words.ts';
import type { FuzzyDate } from './fuzzy-date.ts';
import { DAY, HOUR, type Instant, lengthOf, MINUTE, middleOf, overlaps, SECOND, type Span } from './span.ts';

const DAYS_PER_YEAR = 365.2425;
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;
const TWO_MONTHS = 62; // days, at their longest: July and August
/** More days than this nobody grasps, not even about. */
const MOST_DAYS = 400;
const LAST_DATE: Instant = 8.64e15; // Date ends there, some 275,000 years from 1970 either way

export interface DistanceWording {
  /** Whether there is more doubt than the dates themselves tell, so that even days are “about”. */
  readonly isAbout?: boolean;
  /** Whether days count: between dates that are days, days are told up to MOST_DAYS. */
  readonly isInDays?: boolean;
}

/** From the beginning of one date to the beginning of another: “2 days later”, “about 5 months earlier”, “same day”. */
export function describeDistance(from: FuzzyDate, to: FuzzyDate, wording: DistanceWording = {}): string {
  const [a, b] = [beginningOf(from), beginningOf(to)];
  const areDays = isSharp(from) && isSharp(to);
  const isRough = !areDays || wording.isAbout === true;
  if (isRough && overlaps(a, b)) return 'about the same time';
  const [start, end] = [anchorOf(a), anchorOf(b)];
  const length = Math.abs(end - start);
  const words =
    wording.isInDays && areDays && length <= MOST_DAYS * DAY
      ? dayWords(start, end, isRough)
      : isRough
        ? roughWords(length)
        : exactWords(Math.min(start, end), Math.max(start, end));
  return words === undefined ? 'same day' : `${words} ${end > start ? 'later' : 'earlier'}`;
}

/** Of several days that are all meant, the first is where it began. */
function beginningOf(date: FuzzyDate): Span {
  return date.choice === 'all' ? date.candidates[0] : date.start;
}

function isSharp(date: FuzzyDate): boolean {
  const isKnown = !date.isApproximate && !date.isUncertain && !date.isOpenStart;
  return isKnown && lengthOf(beginningOf(date)) <= DAY;
}

/** A day counts from its midnight; of a month or a year the middle is the best guess. */
function anchorOf(span: Span): Instant {
  return lengthOf(span) <= DAY ? span.from : middleOf(span);
}

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Each unit up to how many of it, and its length in ms. */
const LENGTH_UNITS: readonly (readonly [Unit, number, number])[] = [
  ['second', 120, SECOND],
  ['minute', 120, MINUTE],
  ['hour', 48, HOUR],
  ['day', 60, DAY],
  ['month', 36, DAYS_PER_MONTH * DAY],
  ['year', Number.POSITIVE_INFINITY, DAYS_PER_YEAR * DAY],
];

/** A length of time (ms) in one unit: “31 hours”, “31 months”, “9.2 billion years”. */
export function lengthWords(length: number): string {
  for (const [unit, limit, size] of LENGTH_UNITS) {
    const count = length / size;
    if (count < limit - 0.5) return count < 0.5 ? `less than a ${unit}` : plural(roundCount(count, unit), unit);
  }
  return '';
}

/** Whole units, but up to ten years to the tenth, and a thousand or more to three digits: nobody counts a long silence exactly. */
function roundCount(count: number, unit: Unit): number {
  if (unit !== 'year') return Math.round(count);
  return count < 9.95 ? Number(count.toFixed(1)) : Number(count.toPrecision(3));
}

function plural(count: number, unit: Unit): string {
  return `${countName(count)} ${unit}${count === 1 ? '' : 's'}`;
}

function twoUnits(first: string, secondCount: number, second: 'day' | 'month'): string {
  return secondCount === 0 ? first : `${first} ${plural(secondCount, second)}`;
}

/** Between two known days; undefined within one day. The larger the distance, the coarser its second unit. */
function exactWords(start: Instant, end: Instant): string | undefined {
  if (start < -LAST_DATE || end > LAST_DATE) return plural(civilOf(end).year - civilOf(start).year, 'year');
  const interval = { start: new UTCDate(start), end: new UTCDate(end) };
  const allDays = differenceInCalendarDays(interval.end, interval.start);
  if (allDays === 0) return undefined;
  if (allDays < TWO_MONTHS) return plural(allDays, 'day');
  const { years = 0, months = 0, days = 0 } = intervalToDuration(interval);
  if (years === 0) return twoUnits(plural(months, 'month'), days, 'day');
  // Up to two years “23 months” is easier to grasp than “1 year 11 months”.
  if (years === 1 && months >= 6) return plural(12 + months, 'month');
  return years < 10 ? twoUnits(plural(years, 'year'), months, 'month') : plural(years, 'year');
}

/** Undefined within one day. */
function dayWords(start: Instant, end: Instant, isAbout: boolean): string | undefined {
  const days = Math.abs(Math.floor(end / DAY) - Math.floor(start / DAY));
  return days === 0 ? undefined : `${isAbout ? 'about ' : ''}${plural(days, 'day')}`;
}

/** Between dates that are not known to the day: one unit, in which the doubt is small. */
function roughWords(distance: number): string {
  const days = distance / DAY;
  if (days < 14) return `about ${plural(Math.max(1, Math.round(days)), 'day')}`;
  if (days < 60) return `about ${plural(Math.round(days / 7), 'week')}`;
  const months = Math.round(days / DAYS_PER_MONTH);
  if (months < 24) return `about ${plural(months, 'month')}`;
  const years = Math.round(days / DAYS_PER_YEAR);
  return `about ${plural(years < 10_000 ? years : Number(years.toPrecision(3)), 'year')}`;
}
