// The date of one event as EDTF, as it is written; only what is counted, from another event or from its own beginning, is taken from
// the parser.
import { instantOf } from '../../time/calendar.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { isoDay } from '../../time/format-date.ts';
import { DAY } from '../../time/span.ts';
import type { ForeignDate } from '../dates/calendar-date.ts';
import type { DateOrderBook } from '../dates/date-order.ts';
import { joinDates, readDateText, readEndText } from '../dates/foreign-date.ts';
import { isDuration } from '../dates/iso-duration.ts';
import { inWords } from '../text/read-text.ts';
import { type FoundEvent, isCountedText } from './parse-events.ts';

const CLOCK = /^\d{1,2}(?::\d{2})?\s?(?:[ap]m)?$/i;
const CLOCK_BEHIND_DAY = /^(\d{4}-\d{2}-\d{2})\s+(\d{1,2}(?::\d{2})?\s?(?:[ap]m)?)$/i;
const WEEK = /^(\d{4})-?W(\d{2})(?:-?([1-7]))?$/i;
const ERA = /^(\d{1,5})\s?(BCE|BC|AD|CE)?(?:\s?[–-]\s?(\d{1,5})\s?(BCE|BC|AD|CE))?$/i;
const NOW = /^now$/i;

export interface ReadDate {
  readonly date: ForeignDate;
  /** From what it was counted; absent where it is written. */
  readonly countedFrom?: CountedFrom;
}

export type CountedFrom = 'another event' | 'its own beginning';

/** Reads the date of an event that the parser found. */
export function readWrittenDate(event: FoundEvent, book: DateOrderBook): ReadDate {
  const { dateText, missing } = event;
  if (missing !== undefined) {
    return fault(
      `its date counts from the event “${missing}”, which the file does not have; write a date, or the id of an event above it.`,
    );
  }
  const edtf = dateText.replace(/\s*\/\s*/g, '/');
  if (isWritten(edtf)) return written(readDateText(edtf, book));
  const whole = weekOf(dateText) ?? erasOf(dateText);
  if (whole) return written(whole);
  const [start, end] = sidesOf(dateText);
  if (NOW.test(start)) {
    return fault(`it begins “now”, which is another day each time the file is read; write the date instead.`);
  }
  if (event.isRelative && !(end !== undefined && NOW.test(end) && !isCountedText(start))) return counted(event, book);
  if (end === undefined) return written(readSide(start, book));
  const day = CLOCK_BEHIND_DAY.exec(start)?.[1];
  const endText = day !== undefined && CLOCK.test(end) ? `${day} ${end}` : end;
  return written(
    joinDates(readSide(start, book), NOW.test(endText) ? readEndText(endText, book) : readSide(endText, book)),
  );
}

/** Whether a date is EDTF, or lasts as long as ISO says behind it. */
function isWritten(edtf: string): boolean {
  return parseEdtf(edtf) !== undefined || isDuration(edtf.slice(edtf.indexOf('/') + 1));
}

function fault(message: string): ReadDate {
  return { date: { fault: message } };
}

function written(date: ForeignDate): ReadDate {
  return { date };
}

/** Both sides of a range, which a slash parts between EDTF dates, else a dash or “to”. */
function sidesOf(text: string): readonly [string, string?] {
  const [left = '', right, ...more] = text.split('/').map((side) => side.trim());
  if (right !== undefined && more.length === 0 && !/^\d{1,2}$/.test(left) && !/\s(?:-|to)\s/.test(text))
    return [left, right];
  const zoned = /^(\S+T[\d:.]+Z)-(\S.*)$/i.exec(text);
  const byWord = zoned ?? /^(\S.*?)(?:\s+-\s*|\s*-\s+|\s+to\s+)(\S.*)$/i.exec(text);
  const byDash = byWord ?? (/\d{4}-\d{2}/.test(text) ? undefined : /^([^-]+)-([^-]+)$/.exec(text));
  return byDash ? [(byDash[1] ?? '').trim(), (byDash[2] ?? '').trim()] : [text];
}

function readSide(text: string, book: DateOrderBook): ForeignDate {
  return weekOf(text) ?? erasOf(text) ?? readDateText(text, book);
}

/** A week as the seven days that it is, a day of it as that day. */
function weekOf(text: string): ForeignDate | undefined {
  const [, year, week, weekday] = WEEK.exec(text) ?? [];
  if (week === undefined) return undefined;
  const fourth = instantOf({ year: Number(year), month: 1, day: 4 });
  // ISO weeks begin on Mondays, and the first holds 4 January; 1970-01-05 was a Monday.
  const monday = fourth - ((((fourth / DAY - 4) % 7) + 7) % 7) * DAY + (Number(week) - 1) * 7 * DAY;
  if (Number(week) < 1 || Number(week) > 53)
    return { fault: `the week ${inWords(text)} does not exist; write a week from 01 to 53.` };
  if (weekday !== undefined) return { edtf: isoDay(monday + (Number(weekday) - 1) * DAY) };
  return { edtf: `${isoDay(monday)}/${isoDay(monday + 6 * DAY)}` };
}

/** “300 - 200 BCE”: what names no era has that of the other. */
function erasOf(text: string): ForeignDate | undefined {
  const [, first, firstEra, last, lastEra] = ERA.exec(text) ?? [];
  const era = firstEra ?? lastEra;
  if (first === undefined || era === undefined) return undefined;
  const start = yearOf(first, era);
  return last === undefined ? { edtf: start } : joinDates({ edtf: start }, { edtf: yearOf(last, lastEra ?? era) });
}

function yearOf(digits: string, era: string): string {
  const year = /^b/i.test(era) ? 1 - Number(digits) : Number(digits);
  const text = String(Math.abs(year)).padStart(4, '0');
  return `${text.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${text}`;
}

/** What is counted from another event, in whole days where both its ends are midnights; a date at its start stays as it is written. */
function counted({ dateText, computed }: FoundEvent, book: DateOrderBook): ReadDate {
  if (!computed) {
    return fault(
      `its date ${inWords(dateText)} counts from “now”, from a date that cannot be read, or from no event at all; write a date instead.`,
    );
  }
  const [from, to] = computed;
  const start = sidesOf(dateText)[0];
  const own = isCountedText(start) || CLOCK.test(start) ? undefined : readSide(start, book).edtf;
  const areDays = [from, to].every((iso) => iso.includes('T00:00:00'));
  const [startEdtf, endEdtf] = areDays ? [dayOf(from), dayOf(to, from < to ? 1 : 0)] : [minuteOf(from), minuteOf(to)];
  const date = joinDates({ edtf: own ?? startEdtf }, { edtf: endEdtf });
  return { date, countedFrom: own === undefined ? 'another event' : 'its own beginning' };
}

/** The calendar day of an ISO text, or the one so many days before it. */
function dayOf(iso: string, before = 0): string {
  const [, sign = '', year = '', month, day] = /^([+-]?)(\d+)-(\d{2})-(\d{2})/.exec(iso) ?? [];
  const instant = instantOf({ year: Number(`${sign}${year}`), month: Number(month), day: Number(day) });
  const text = isoDay(instant - before * DAY);
  // Beyond four digits EDTF knows years alone.
  const [, long] = /^([+-]?\d{5,})-/.exec(text) ?? [];
  return long === undefined ? text : `Y${String(Number(long))}`;
}

function minuteOf(iso: string): string {
  const [, clock] = /T(\d{2}:\d{2})/.exec(iso) ?? [];
  const day = dayOf(iso);
  return day.startsWith('Y') || clock === undefined ? day : `${day}T${clock}`;
}
