// When a slide of TimelineJS happened, as EDTF. Dates come in parts, in version 2 as “2011,12,10”; an ISO text is read, too.
import type { ForeignDate } from '../dates/calendar-date.ts';
import type { DateHabits, DateOrderBook } from '../dates/date-order.ts';
import { joinDates, noteDateText, readDateText, readEndText } from '../dates/foreign-date.ts';
import { type DateParts, readDateParts } from '../dates/foreign-date-parts.ts';
import { isRecord } from '../own/read-shape.ts';
import { inWords } from '../text/read-text.ts';
import type { Slide } from './slide.ts';

/** A fault with the path of what is wrong: “start_date.month”. */
export interface DateFault {
  readonly path: string;
  readonly message: string;
  readonly value: string | undefined;
}

export interface SlideDate {
  readonly edtf?: string;
  readonly faults: readonly DateFault[];
}

/** To TimelineJS, the year 79 is the year 79, and -44 is 44 BCE. */
export const TIMELINEJS_DATES: DateHabits = { areYearsWhole: true, areYearsCounted: true };

const PART_NAMES = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
const COMMA_DATE = /^-?\d{1,12}(?:,\d{1,2}){0,5}$/;

/** The parts of “2011,12,10,07,02,10”, which version 2 writes; a part that is 0 is not known. */
function commaParts(text: string): DateParts | undefined {
  const bare = text.replace(/\s/g, '');
  if (!COMMA_DATE.test(bare)) return undefined;
  const parts = bare.split(',');
  return Object.fromEntries(parts.map((part, i) => [PART_NAMES[i] ?? '', part]));
}

function isAbsent(value: unknown): boolean {
  if (isRecord(value)) return PART_NAMES.every((part) => isAbsent(value[part]));
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function readDate(value: unknown, book: DateOrderBook, readText: typeof readDateText): ForeignDate {
  if (isRecord(value)) return readDateParts(value, book, readText);
  if (typeof value === 'number') return readDateParts({ year: value }, book);
  if (typeof value !== 'string') return { fault: `${inWords(value)} is no date; write at least a year.` };
  const parts = commaParts(value);
  return parts ? readDateParts(parts, book) : readText(value, book);
}

/** The part that a fault's sentence is about, where a date has parts. */
function faultAt(path: string, value: unknown, message: string): DateFault {
  const part = isRecord(value) ? PART_NAMES.find((name) => message.startsWith(`the ${name} `)) : undefined;
  const shown = isRecord(value) ? (part ? value[part] : undefined) : value;
  return {
    path: part ? `${path}.${part}` : path,
    message,
    value: shown === undefined || shown === null ? undefined : inWords(shown),
  };
}

/** Notes what a date's text shows about the order of day and month. */
export function noteSlideDates({ start, end }: Slide, book: DateOrderBook, line: number | undefined): void {
  for (const value of [start, end]) if (typeof value === 'string') noteDateText(value, book, line);
}

/** Reads both dates of a slide. An end that cannot be read costs only the end. */
export function readSlideDate({ start, end, paths }: Slide, book: DateOrderBook): SlideDate {
  const first = isAbsent(start)
    ? { fault: 'it has no date; write at least a year.' }
    : readDate(start, book, readDateText);
  if (first.edtf === undefined) return { faults: [faultAt(paths.start, start, `${first.fault} It was left out.`)] };
  if (isAbsent(end)) return { edtf: first.edtf, faults: [] };
  const last = readDate(end, book, readEndText);
  const whole = last.edtf === undefined ? last : joinDates(first, last);
  if (whole.edtf !== undefined) return { edtf: whole.edtf, faults: [] };
  const message = `${whole.fault} Only its beginning was read.`;
  return { edtf: first.edtf, faults: [faultAt(paths.end, end, message)] };
}
