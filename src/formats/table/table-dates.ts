// The date of one row: in one column, in two for beginning and end, or in parts for year, month, day and time.
import { withAsciiDigits } from '../dates/ascii-digits.ts';
import type { ClockTime, ForeignDate } from '../dates/calendar-date.ts';
import { splitClock } from '../dates/clock-text.ts';
import { joinDates, readDateText, readEndText } from '../dates/foreign-date.ts';
import { type DateParts, readDateParts } from '../dates/foreign-date-parts.ts';
import { inWords } from '../text/read-text.ts';
import type { Table } from './read-any-table.ts';
import type { TableRow } from './read-rows.ts';

/** The columns of year, month, day and time. */
export type PartColumns<Column extends string> = readonly [year: Column, month: Column, day: Column, time: Column];

/** Whether the fault of a whole date is about its end. */
export function isAboutEnd(fault: string): boolean {
  return /^(?:at the end,|it ends)/.test(fault);
}

/** The column of a beginning or an end in parts that a fault is about. */
export function columnAtFault<Column extends string>(
  fault: string,
  [start, end]: readonly [start: PartColumns<Column>, end: PartColumns<Column>],
): Column {
  const [year, month, day, time] = isAboutEnd(fault) ? end : start;
  if (/\bthe (?:hour|minute|second|time)\b/.test(fault)) return time;
  if (/\bthe month\b/.test(fault)) return month;
  return /\bthe day\b/.test(fault) ? day : year;
}

function isFault(time: string, clock: ClockTime | undefined): boolean {
  return time !== '' && clock === undefined;
}

/** Reads the parts of a beginning or an end; undefined where all of them are empty. */
export function readPartColumns<Column extends string>(
  row: TableRow,
  [year, month, day, time]: PartColumns<Column>,
  { cell, dates }: Table<Column>,
  readText = readDateText,
): ForeignDate | undefined {
  const texts = { year: cell(row, year), month: cell(row, month), day: cell(row, day) };
  const timeText = withAsciiDigits(cell(row, time)).replace(/^(\d{1,2})[.h](\d{2})$/i, '$1:$2');
  if (texts.year + texts.month + texts.day + timeText === '') return undefined;
  const { day: before, clock } = splitClock(timeText.includes(':') || /m\.?$/i.test(timeText) ? timeText : '');
  if (isFault(timeText, clock) || before !== '') {
    return { fault: `the time ${inWords(timeText)} cannot be read; write it like 13:30 or 1:30 PM.` };
  }
  const parts: DateParts = { ...texts, ...clock };
  return readDateParts(parts, dates, readText);
}

/** Reads a beginning and an end as texts; an empty end is none. */
export function readTextColumns<Column extends string>(
  row: TableRow,
  [start, end]: readonly [start: Column, end: Column],
  { cell, dates }: Table<Column>,
): ForeignDate {
  const begin = readDateText(cell(row, start), dates);
  const endText = cell(row, end);
  return endText === '' ? begin : joinDates(begin, readEndText(endText, dates));
}
