// A date of the calendar in numbers, as EDTF, or why there is no such date. Nothing is computed with it: a day stays that day.
import { daysInMonth } from '../../time/calendar.ts';
import { MONTH_NAMES } from '../../time/calendar-words.ts';

/** A date as EDTF; or a fault: the second half of a sentence (“the month 13 does not exist; write …”). */
export type ForeignDate =
  | { readonly edtf: string; readonly fault?: never }
  | { readonly fault: string; readonly edtf?: never };

/** The year is astronomical (0 is 1 BCE), months and days count from 1; what is absent is not known. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** A time of that day, by the clock of its place. */
export interface ClockTime {
  readonly hour: number;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  /** Z or an offset such as “+01:00”, as EDTF has it; absent where none is written. */
  readonly zone?: string | undefined;
}

const LARGEST_YEAR = 999_999_999_999;

/** A year as EDTF has it: 0079, -0043, Y-13800000000. */
export function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

/** Whether a year is so far away that EDTF has no months for it. */
export function isLongYear(year: number): boolean {
  return Math.abs(year) > 9999;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The number of the month that a word names, in full or by its first three letters; undefined for any other word. */
export function monthNamed(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, '');
  const index = name.length < 3 ? -1 : MONTH_NAMES.findIndex((one) => one.toLowerCase().startsWith(name));
  return index < 0 ? undefined : index + 1;
}

function dayFault({ year, month = 0, day = 0 }: CalendarDate): string | undefined {
  if (month < 1 || month > 12) return `the month ${month} does not exist; write a month from 1 to 12.`;
  const last = daysInMonth(year, month);
  if (day >= 1 && day <= last) return undefined;
  const within = day === 29 && month === 2 ? ` ${year}` : '';
  return `the day ${day} does not exist in ${MONTH_NAMES[month - 1]}${within}; write a day from 1 to ${last}.`;
}

function clockFault({ hour, minute = 0, second = 0 }: ClockTime): string | undefined {
  if (hour > 23) return `the hour ${hour} does not exist; write an hour from 0 to 23.`;
  if (minute > 59) return `the minute ${minute} does not exist; write a minute from 0 to 59.`;
  return second > 59 ? `the second ${second} does not exist; write a second from 0 to 59.` : undefined;
}

/** A date as EDTF; beyond the year 9999, before or after, only its year. */
export function edtfOf(date: CalendarDate): ForeignDate {
  const { year, month, day } = date;
  if (Math.abs(year) > LARGEST_YEAR)
    return { fault: `the year ${year} is too far away; at most 12 digits can be read.` };
  const fault = month === undefined ? undefined : dayFault({ ...date, day: day ?? 1 });
  if (fault) return { fault };
  if (month === undefined || isLongYear(year)) return { edtf: yearText(year) };
  return { edtf: `${yearText(year)}-${two(month)}${day === undefined ? '' : `-${two(day)}`}` };
}

/** A day in EDTF with a time of it. */
export function withClock(edtf: string, clock: ClockTime): ForeignDate {
  if (!/^-?\d{4}-\d{2}-\d{2}$/.test(edtf)) return { fault: 'its date has a time, but no day; write the day, too.' };
  const fault = clockFault(clock);
  const { hour, minute, second, zone = '' } = clock;
  const rest = minute === undefined ? '' : `:${two(minute)}${second === undefined ? '' : `:${two(second)}`}`;
  return fault ? { fault } : { edtf: `${edtf}T${two(hour)}${rest}${zone}` };
}
