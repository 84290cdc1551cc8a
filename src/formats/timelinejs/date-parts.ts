// A date of ours in the parts that TimelineJS knows. What it cannot say (about, one of several, open) becomes the nearest
// dates that are not wrong, with our words to be shown in their place.
import { civilOf } from '../../time/calendar.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { describeDate } from '../../time/format-date.ts';
import type { FuzzyDate, Precision } from '../../time/fuzzy-date.ts';
import type { Instant } from '../../time/span.ts';

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';
type Parts = Readonly<Partial<Record<Part, number>>>;

export interface ShownDate {
  readonly start_date: Parts;
  readonly end_date?: Parts;
  /** Our words, where the parts alone would say something else. */
  readonly display_date?: string;
}

const PARTS: readonly Part[] = ['year', 'month', 'day', 'hour', 'minute', 'second'];
const PLAIN = /^(?:(-?\d{4})|Y(-?\d{5,12}))(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2})(?::(\d{2}))?)?)?)?)?$/;

/** How many parts name a date of a precision; a season or a decade begins and ends with some month and year. */
const PART_COUNTS: Readonly<Record<Precision, number>> = {
  second: 6,
  minute: 5,
  hour: 4,
  day: 3,
  month: 2,
  season: 2,
  year: 1,
  decade: 1,
  century: 1,
};

/** TimelineJS shows -44 as 44 BCE; ours is astronomical. So far back that EDTF has no months, one year more or less is none. */
function countedYear(year: number): number {
  return year <= 0 && year >= -9999 ? year - 1 : year;
}

/** The parts of a date that is written plainly; undefined where it says more than they do. */
function plainParts(text: string): Parts | undefined {
  const [, short, long, ...rest] = PLAIN.exec(text) ?? [];
  const year = short ?? long;
  if (year === undefined || Number(rest[0] ?? 1) > 12) return undefined;
  const numbers = [countedYear(Number(year)), ...rest.map((part) => (part === undefined ? undefined : Number(part)))];
  return fromNumbers(numbers, PARTS.length);
}

function fromNumbers(numbers: readonly (number | undefined)[], count: number): Parts {
  const known = PARTS.slice(0, count).flatMap((part, i) => (numbers[i] === undefined ? [] : [[part, numbers[i]]]));
  return Object.fromEntries(known);
}

function partsAt(instant: Instant, precision: Precision): Parts {
  const { year, month, day, hour, minute, second } = civilOf(instant);
  return fromNumbers([countedYear(year), month, day, hour, minute, second], PART_COUNTS[precision]);
}

function plainDate(date: FuzzyDate): ShownDate | undefined {
  const [startText = '', endText] = date.edtf.split('/').map((part) => part.trim());
  const start = plainParts(startText);
  const end = endText === undefined ? undefined : plainParts(endText);
  if (!start || (endText !== undefined && !end)) return undefined;
  return end ? { start_date: start, end_date: end } : { start_date: start };
}

function nearestDate(date: FuzzyDate): ShownDate {
  const { start, end, precision, isOpenStart, isOpenEnd } = date;
  const first = partsAt(isOpenStart ? end.from : start.from, precision);
  const last = partsAt(Math.max(start.from, Math.max(start.to, end.to) - 1), precision);
  const isOne = isOpenStart || isOpenEnd || JSON.stringify(first) === JSON.stringify(last);
  return { start_date: first, ...(isOne ? {} : { end_date: last }), display_date: describeDate(date) };
}

/** An EDTF date as TimelineJS can show it. */
export function showDate(edtf: string): ShownDate {
  const date = parseEdtf(edtf);
  if (!date) return { start_date: {} };
  return plainDate(date) ?? nearestDate(date);
}

/** Farther than this from today TimelineJS counts in years alone. */
const FARTHEST_HUMAN = 200_000;

/** Whether a date is so far away that TimelineJS needs its cosmological scale. */
export function isCosmological({ start_date, end_date }: ShownDate): boolean {
  return [start_date, end_date].some((parts) => Math.abs(parts?.year ?? 0) > FARTHEST_HUMAN);
}
