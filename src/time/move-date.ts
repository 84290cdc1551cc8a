// Moves an EDTF date along the calendar by whole units, each written part of it, with its precision and its doubt as they are.
import { civilOf, daysInMonth, instantOf } from './calendar.ts';
import { parseEdtf } from './edtf.ts';
import { DAY, HOUR, type Instant, MINUTE, SECOND } from './span.ts';
import type { TickUnit } from './tick-steps.ts';

/** So many units later; earlier where it is negative. */
export interface DateStep {
  readonly unit: TickUnit;
  readonly count: number;
}

/** What of a date is moved: for one that lasts, its beginning or its end alone, too. */
export type MovedPart = 'whole' | 'start' | 'end';

const WRITTEN = /Y?-?\d+X*(?:-(?:\d{2}|XX))*(?:T[\d:]+(?:Z|[+-]\d{2}(?::?\d{2})?)?)?/g;
const YEARS = /^(Y?)(-?\d+)(X*)$/;
const MONTHS = /^(-?\d{4})-(\d{2})(-XX)?$/;
const DAYS = /^(-?\d{4})-(\d{2})-(\d{2})(?:T([\d:]+)(.*))?$/;
const FIRST_SEASON = 21;
const CLOCK = { second: SECOND, minute: MINUTE, hour: HOUR, day: DAY };

/** The date moved; undefined where it cannot be moved so: it is not written that sharply, or its end would come before its beginning. */
export function movedDate(edtf: string, step: DateStep, part: MovedPart = 'whole'): string | undefined {
  // A year as a power of ten, or with only some digits that count, is no day of a calendar.
  if (/\d[eES]/.test(edtf)) return undefined;
  const sides = edtf.split('/');
  if (part !== 'whole' && sides.length !== 2) return undefined;
  const isMoved = (side: number): boolean => part === 'whole' || (part === 'start') === (side === 0);
  let isPossible = true;
  const moveOne = (text: string): string => {
    const moved = movedWritten(text, step);
    isPossible &&= moved !== undefined;
    return moved ?? text;
  };
  const moved = sides.map((side, i) => (isMoved(i) ? side.replace(WRITTEN, moveOne) : side)).join('/');
  return isPossible && parseEdtf(moved) ? moved : undefined;
}

function movedWritten(text: string, step: DateStep): string | undefined {
  const [, prefix, year, mask] = YEARS.exec(text) ?? [];
  if (prefix !== undefined && year !== undefined) return movedYear(Number(year), mask ?? '', step);
  const [, monthYear, month, rest = ''] = MONTHS.exec(text) ?? [];
  if (monthYear !== undefined) return movedMonth(Number(monthYear), Number(month), step, rest);
  return movedDay(text, step);
}

function movedYear(year: number, mask: string, { unit, count }: DateStep): string | undefined {
  const size = 10 ** mask.length;
  // A masked year is a stretch of them, which is moved by its own length.
  if (unit !== 'year' || count % size !== 0 || (mask && year < 0)) return undefined;
  const moved = year + count / size;
  return mask ? (moved >= 0 && `${String(moved).padStart(4 - mask.length, '0')}${mask}`) || undefined : yearText(moved);
}

function movedMonth(year: number, month: number, { unit, count }: DateStep, rest: string): string | undefined {
  const isSeason = month >= FIRST_SEASON;
  const [perYear, first] = isSeason ? [4, FIRST_SEASON] : [12, 1];
  const units = unit === 'year' ? count * perYear : unit === 'month' ? (isSeason ? count / 3 : count) : Number.NaN;
  if (!Number.isInteger(units)) return undefined;
  const from = month - first + units;
  const moved = { year: year + Math.floor(from / perYear), month: from - perYear * Math.floor(from / perYear) + first };
  return `${shortYear(moved.year)}-${twoDigits(moved.month)}${rest}`;
}

function movedDay(text: string, step: DateStep): string | undefined {
  const [, year, month, day, clock, zone = ''] = DAYS.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [hour = 0, minute = 0, second = 0] = clock?.split(':').map(Number) ?? [];
  const sharpness = clock === undefined ? 0 : clock.split(':').length;
  if (!isAsSharp(step.unit, sharpness)) return undefined;
  const written = { year: Number(year), month: Number(month), day: Number(day), hour, minute, second };
  const moved = civilOf(movedInstant(written, step));
  const clockParts = [moved.hour, moved.minute, moved.second].slice(0, sharpness).map(twoDigits);
  const dayText = `${shortYear(moved.year)}-${twoDigits(moved.month)}-${twoDigits(moved.day)}`;
  return sharpness === 0 ? dayText : `${dayText}T${clockParts.join(':')}${zone}`;
}

/** Whether a clock of so many parts (none, hours, minutes, seconds) tells that unit. */
function isAsSharp(unit: TickUnit, sharpness: number): boolean {
  const needed = { second: 3, minute: 2, hour: 1, day: 0, month: 0, year: 0 }[unit];
  return sharpness >= needed;
}

function movedInstant(written: ReturnType<typeof civilOf>, { unit, count }: DateStep): Instant {
  if (unit !== 'month' && unit !== 'year') return instantOf(written) + count * CLOCK[unit];
  const months = unit === 'month' ? count : 12 * count;
  const first = civilOf(instantOf({ year: written.year, month: written.month + months }));
  // 31 January and a month is 28 February.
  return instantOf({
    ...written,
    ...first,
    day: Math.min(written.day, daysInMonth(first.year, first.month)),
    hour: written.hour,
    minute: written.minute,
    second: written.second,
  });
}

function shortYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** A year of more than four digits is marked as one. */
function yearText(year: number): string {
  return Math.abs(year) > 9999 ? `Y${year}` : shortYear(year);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
