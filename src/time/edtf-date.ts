// One single EDTF date (no interval, no set) as a half-open Span in ms, with its precision and doubts.
// ISO 8601-2:2019, levels 0 to 2; seasons are the northern ones unless their code says otherwise.
import { daysInMonth, instantOf } from './calendar.ts';
import { readMasked } from './edtf-masked.ts';
import { type Reading, yearsFrom } from './edtf-reading.ts';
import { yearPart } from './edtf-season.ts';
import { readLongYear } from './edtf-year.ts';
import type { Precision } from './fuzzy-date.ts';
import { HOUR, MINUTE, SECOND } from './span.ts';

/** What one written date means: somewhere in `span`. */
export interface WrittenDate extends Reading {
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
}

const DAY_PATTERN = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
const TIME_PATTERN = /^(-?\d{4}-\d{2}-\d{2})T(\d{2})(?::(\d{2})(?::(\d{2}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;
/** A date whose parts are doubted one by one. */
const DOUBTED_PARTS = /^[?~%]?-?\d[\dX]{3}[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}$/;

function readMonth(year: number, month: number): Reading | undefined {
  if (month > 12) return yearPart(year, month);
  if (month < 1) return undefined;
  return { span: { from: instantOf({ year, month }), to: instantOf({ year, month: month + 1 }) }, precision: 'month' };
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

/** Whether a zone is none, Z, or hours and minutes that a clock can be off. */
function isZone(zone: string): boolean {
  return Number(zone.slice(1, 3)) <= 23 && Number(zone.slice(3).replace(':', '')) <= 59;
}

function clockSharpness(
  minute: string | undefined,
  second: string | undefined,
): { length: number; precision: Precision } {
  if (second !== undefined) return { length: SECOND, precision: 'second' };
  if (minute !== undefined) return { length: MINUTE, precision: 'minute' };
  return { length: HOUR, precision: 'hour' };
}

/** A time is one of its place: no zone moves it, so that it stands on the day that was written. */
function readTime(text: string): Reading | undefined {
  const [, dayText, hour, minute, second, zone = ''] = TIME_PATTERN.exec(text) ?? [];
  const day = dayText === undefined ? undefined : readDay(dayText);
  if (!day) return undefined;
  const [hours, minutes, seconds] = [Number(hour), Number(minute ?? 0), Number(second ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59 || !isZone(zone)) return undefined;
  const { length, precision } = clockSharpness(minute, second);
  const from = day.span.from + hours * HOUR + minutes * MINUTE + seconds * SECOND;
  return { span: { from, to: from + length }, precision };
}

const READERS = [readDay, readTime, readLongYear, readMasked];

/**
 * Reads one EDTF date with its qualifiers (?, ~ or %); undefined for anything else. A doubt about a part of it (“2004?-06-11”,
 * “2004-06-~11”) is a doubt about the date: which part is meant only its text still tells.
 */
export function parseWrittenDate(text: string): WrittenDate | undefined {
  const ended = /[?~%]$/.test(text) ? text.slice(0, -1) : text;
  const bare = DOUBTED_PARTS.test(text) ? text.replace(/[?~%]/g, '') : ended;
  for (const read of READERS) {
    const reading = read(bare);
    if (reading) return { ...reading, isApproximate: /[~%]/.test(text), isUncertain: /[?%]/.test(text) };
  }
  return undefined;
}
