// A date that comes in parts, as TimelineJS writes it: year, month from 1, day, hour …; later parts may be missing.
import { inWords } from '../text/read-text.ts';
import { withAsciiDigits } from './ascii-digits.ts';
import { edtfOf, type ForeignDate, isLongYear, monthNamed, withClock } from './calendar-date.ts';
import type { DateOrderBook } from './date-order.ts';
import { readDateText } from './foreign-date.ts';
import { shortYearFault } from './written-day.ts';

/** Numbers, or texts of numbers as spreadsheets write them (“2017.0”, “1,941”); a month may be named. */
export interface DateParts {
  readonly year?: unknown;
  readonly month?: unknown;
  readonly day?: unknown;
  readonly hour?: unknown;
  readonly minute?: unknown;
  readonly second?: unknown;
  readonly millisecond?: unknown;
  /** As EDTF has it. */
  readonly zone?: string | undefined;
}

type Part = Exclude<keyof DateParts, 'zone'>;

const PARTS: readonly Exclude<Part, 'millisecond'>[] = ['year', 'month', 'day', 'hour', 'minute', 'second'];
const WHOLE = /^([-−]?\d+)(?:\.0*)?$/;

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** A whole number; undefined for anything else. A comma between digits parts thousands. */
function wholeNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined;
  const [, digits] = typeof value === 'string' ? (WHOLE.exec(value.trim().replace(/(\d),(?=\d{3})/g, '$1')) ?? []) : [];
  return digits === undefined ? undefined : Number(digits.replace('−', '-'));
}

function isShortYear(value: unknown): value is string {
  return typeof value === 'string' && /^\d{1,2}$/.test(value.trim()) && Number(value) > 0;
}

function yearFault(value: unknown, book: DateOrderBook): string | undefined {
  if (isShortYear(value) && !book.areYearsWhole) return shortYearFault(value.trim());
  const year = wholeNumber(value);
  if (year === undefined) {
    return `the year ${inWords(value)} is not a whole number; write it like 1990, or like -44 for 44 BCE.`;
  }
  return year === 0 ? 'there is no year 0; write -1 for 1 BCE, or 1 for the year after it.' : undefined;
}

/** Years before 1 are counted as people count them, -44 for 44 BCE; before 10,000 BCE one year more or less is none. */
function astronomical(year: number): number {
  return year < 0 && !isLongYear(year) ? year + 1 : year;
}

function numberOf(part: Part, value: unknown): number | undefined {
  const number = wholeNumber(value);
  if (number !== undefined || typeof value !== 'string') return number;
  if (part === 'month') return monthNamed(value.trim());
  return part === 'day' ? wholeNumber(value.trim().replace(/(?:st|nd|rd|th)$/i, '')) : undefined;
}

/** Programs write 0 for a month or a day that is not known. */
function isUnknown(part: Part, value: unknown): boolean {
  return isMissing(value) || ((part === 'month' || part === 'day') && wholeNumber(value) === 0);
}

type Read = Partial<Record<Part, number>>;

/** Adds one part; gives a fault where it is no number. */
function addPart(read: Read, part: Part, value: unknown): string | undefined {
  const number = numberOf(part, value);
  if (number === undefined || (number < 0 && part !== 'year')) {
    return `the ${part} ${inWords(value)} is not a number that can be read; write it in digits.`;
  }
  read[part] = number;
  return undefined;
}

/** The parts as numbers, as far as they go; no part may stand behind one that is missing. */
function readParts(parts: DateParts): Read | string {
  const read: Read = {};
  let missing: Part | undefined;
  for (const part of PARTS) {
    const value = parts[part];
    if (isUnknown(part, value)) missing ??= part;
    else if (missing)
      return `its date has ${part === 'hour' ? 'an' : 'a'} ${part}, but no ${missing}; write the ${missing}, too.`;
    else {
      const fault = addPart(read, part, value);
      if (fault !== undefined) return fault;
    }
  }
  return read;
}

/**
 * Reads parts; the time may also come with the day, as `hour` and so on. Where the year is alone and says more than a number, as
 * “c. 1850” does, it is read as the text of a date.
 */
export function readDateParts(parts: DateParts, book: DateOrderBook, readText = readDateText): ForeignDate {
  if (isMissing(parts.year)) {
    const isEmpty = PARTS.every((part) => isMissing(parts[part]));
    return { fault: isEmpty ? 'it has no date; write at least a year.' : 'its date has no year; write the year, too.' };
  }
  const plain: DateParts = Object.fromEntries(
    Object.entries(parts).map(([name, value]) => [name, typeof value === 'string' ? withAsciiDigits(value) : value]),
  );
  const whole = wholeDate(plain, book, readText);
  if (whole?.edtf !== undefined) return whole;
  const fault = yearFault(plain.year, book);
  const read = fault ?? readParts(plain);
  return typeof read === 'string' ? { fault: read } : written(plain, read, book);
}

function wholeDate(parts: DateParts, book: DateOrderBook, readText: typeof readDateText): ForeignDate | undefined {
  const { year } = parts;
  if (typeof year !== 'string' || wholeNumber(year) !== undefined) return undefined;
  const isAlone = PARTS.every((part) => part === 'year' || isMissing(parts[part]));
  return isAlone ? readText(year.trim(), book) : undefined;
}

/** Puts the parts together, and notes what was taken for what. */
function written(parts: DateParts, read: Read, book: DateOrderBook): ForeignDate {
  const { year: counted = 0, month, day, hour, minute, second } = read;
  const year = astronomical(counted);
  const text = String(parts.year).trim();
  const date = edtfOf({ year, month, day });
  if (date.fault !== undefined) return date;
  if (isShortYear(parts.year)) book.tellDoubt('short year', text, date.edtf);
  if (counted < 0 && !isLongYear(counted)) book.tellDoubt('year before 1', text, date.edtf);
  if (isLongYear(year)) {
    if (month !== undefined) book.tellDoubt('time left out', text, date.edtf);
    return date;
  }
  const result = hour === undefined ? date : withClock(date.edtf, { hour, minute, second, zone: parts.zone });
  if (result.edtf !== undefined && !isMissing(parts.millisecond) && Number(parts.millisecond) !== 0) {
    book.tellDoubt('fraction', `${text} … ${second ?? 0}.${parts.millisecond}`, result.edtf);
  }
  return result;
}
