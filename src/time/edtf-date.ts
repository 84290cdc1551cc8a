// One single EDTF date (no interval, no set) as a half-open Span in ms, with its precision and doubts.
// ISO 8601-2:2019 level 0 and 1; seasons are the northern ones, and winter ends in the next year.
import { daysInMonth, instantOf } from './calendar.ts';
import type { Precision } from './fuzzy-date.ts';
import { HOUR, MINUTE, SECOND, type Span } from './span.ts';

/** What one written date means: somewhere in `span`. */
export interface WrittenDate {
  readonly span: Span;
  readonly precision: Precision;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
}

type Reading = Pick<WrittenDate, 'span' | 'precision'>;

const DAY_PATTERN = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
const TIME_PATTERN = /^(-?\d{4}-\d{2}-\d{2})T(\d{2})(?::(\d{2})(?::(\d{2}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;
const LONG_YEAR_PATTERN = /^Y(-?\d{5,12})$/;
const MASKED_YEAR_PATTERN = /^-?(?=.{4}$)(\d{1,3})(X{1,3})$/;
const MASKED_REST_PATTERN = /^(-?\d{4})(?:-XX-XX|-XX|(-\d{2})-XX)$/;

// EDTF's codes 21–24, and the month in which each begins.
const SEASON_MONTHS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

function yearsFrom(year: number, count: number): Span {
  return { from: instantOf({ year }), to: instantOf({ year: year + count }) };
}

function readMonth(year: number, month: number): Reading | undefined {
  const seasonStart = SEASON_MONTHS[month];
  const first = seasonStart ?? month;
  if (first < 1 || first > 12) return undefined;
  const span = {
    from: instantOf({ year, month: first }),
    to: instantOf({ year, month: first + (seasonStart ? 3 : 1) }),
  };
  return { span, precision: seasonStart ? 'season' : 'month' };
}

function readDay(text: string): Reading | undefined {
  const [, yearText, monthText, dayText] = DAY_PATTERN.exec(text) ?? [];
  if (yearText === undefined || yearText === '-0000') return undefined; // the year 0 has no sign
  const year = Number(yearText);
  if (monthText === undefined) return { span: yearsFrom(year, 1), precision: 'year' };
  const month = Number(monthText);
  if (dayText === undefined) return readMonth(year, month);
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return {
    span: { from: instantOf({ year, month, day }), to: instantOf({ year, month, day: day + 1 }) },
    precision: 'day',
  };
}

/** Minutes east of UTC; NaN for an offset that no clock has. */
function offsetMinutes(zone: string): number {
  if (zone === '' || zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', ''));
  if (hours > 23 || minutes > 59) return Number.NaN;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function clockSharpness(
  minute: string | undefined,
  second: string | undefined,
): { length: number; precision: Precision } {
  if (second !== undefined) return { length: SECOND, precision: 'second' };
  if (minute !== undefined) return { length: MINUTE, precision: 'minute' };
  return { length: HOUR, precision: 'hour' };
}

function readTime(text: string): Reading | undefined {
  const [, dayText, hour, minute, second, zone = ''] = TIME_PATTERN.exec(text) ?? [];
  const day = dayText === undefined ? undefined : readDay(dayText);
  if (!day) return undefined;
  const [hours, minutes, seconds] = [Number(hour), Number(minute ?? 0), Number(second ?? 0)];
  const offset = offsetMinutes(zone);
  if (hours > 23 || minutes > 59 || seconds > 59 || Number.isNaN(offset)) return undefined;
  const { length, precision } = clockSharpness(minute, second);
  const from = day.span.from + hours * HOUR + (minutes - offset) * MINUTE + seconds * SECOND;
  return { span: { from, to: from + length }, precision };
}

function readLongYear(text: string): Reading | undefined {
  const [, year] = LONG_YEAR_PATTERN.exec(text) ?? [];
  return year === undefined ? undefined : { span: yearsFrom(Number(year), 1), precision: 'year' };
}

function readMaskedYear(text: string): Reading | undefined {
  const [, digits, mask] = MASKED_YEAR_PATTERN.exec(text) ?? [];
  if (digits === undefined || mask === undefined) return undefined;
  const count = 10 ** mask.length;
  const nearest = Number(digits) * count;
  // Before year 0 the masked digits count away from zero: -004X is the years -49 to -40.
  const first = text.startsWith('-') ? -(nearest + count - 1) : nearest;
  return { span: yearsFrom(first, count), precision: count === 10 ? 'decade' : 'century' };
}

/** 2004-XX is no sharper than 2004, and 1985-04-XX no sharper than 1985-04. */
function readMaskedRest(text: string): Reading | undefined {
  const [, year, month = ''] = MASKED_REST_PATTERN.exec(text) ?? [];
  const reading = year === undefined ? undefined : readDay(year + month);
  return reading?.precision === 'season' ? undefined : reading;
}

const READERS = [readDay, readTime, readLongYear, readMaskedYear, readMaskedRest];

/** Reads one EDTF date with an optional qualifier (?, ~ or %) at its end; undefined for anything else. */
export function parseWrittenDate(text: string): WrittenDate | undefined {
  const qualifier = /[?~%]$/.exec(text)?.[0] ?? '';
  const bare = qualifier ? text.slice(0, -1) : text;
  for (const read of READERS) {
    const reading = read(bare);
    if (reading) return { ...reading, isApproximate: /[~%]/.test(qualifier), isUncertain: /[?%]/.test(qualifier) };
  }
  return undefined;
}
