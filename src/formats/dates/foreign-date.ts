// Dates as other tools and people write them, as EDTF. A calendar date stays that date: nothing is moved to a time zone,
// and what cannot be read is told and is never today.
import { parseEdtf } from '../../time/edtf.ts';
import { plainDayAt } from '../../time/edtf-day.ts';
import { inWords } from '../text/read-text.ts';
import { withAsciiDigits } from './ascii-digits.ts';
import { type ClockTime, edtfOf, type ForeignDate, withClock } from './calendar-date.ts';
import { type SplitText, splitClock } from './clock-text.ts';
import { type DateOrderBook, dateInWords, NUMERIC_DATE } from './date-order.ts';
import { endAfter, isDuration, startBefore } from './iso-duration.ts';
import { isSignedDate, readSignedDate, readSignedEdtf } from './signed-date.ts';
import { splitDates, type TwoDates } from './two-dates.ts';
import { readWrittenDay } from './written-day.ts';

const PLAIN_DAY_LENGTH = 10;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+(?=\S)/i;
/** What may stand behind a day without saying more. */
const BEHIND_DAY = /^[.,;]?(?:[\s,]+\(?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\)?)?\.?$/i;
/** The second of two days in numbers. */
const SECOND_DAY = /\d{4}\s?(?:[-–—/]|to|until)\s?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/;
const ABOUT = /^(?:circa\s+|ca?\.\s*|ca?\s+|ca?(?=\d)|(?:about|around|approx\.?|approximately)\s+|~\s*)/i;
const PERHAPS = /^(?:probably|possibly|perhaps)\s+/i;
/** A time with a zone, which EDTF has, but which is told. */
const ZONED = /T[\d:.]+(?:Z|[+-]\d)/;
const NOW = /^(?:now|today|date|present|the present|ongoing|current|still)$/i;
const PART_OF_YEAR = /^\d{2}(\d{2})-([2-4]\d)$/;
const SINCE = /^since\s+(.+)$/i;
const UNTIL = /^(?:until|till|up to)\s+(.+)$/i;
/** Characters; nobody writes a longer date in words, and what is longer would be read for ever. */
const LONGEST_WORDS = 200;
/** Signs of a year long ago. */
const LONG_AGO = /^[-−]|\bb\.?\s?c\b|\b(?:ago|years|million|billion|[kmg]a|[mb]ya|bp)\b/i;
const HOW_TO_WRITE = 'write it like 2019, 2019-03, 2019-03-07 or 2019-03-07/2019-04-01.';
const HOW_TO_WRITE_OLD = 'write it like -0499 for 500 BCE, or Y-66000000 for 66 million years ago.';
/** A side of an interval that begins with a sign. */
const SIGNED_SIDE = /(?:^|\/)\s?[-−+]\d/;

/** Reads one date, or two with a dash between them; the book says whether the day comes first. */
export function readDateText(text: string, book: DateOrderBook): ForeignDate {
  // The usual case without a detour: a million rows may bring a million days.
  if (text.length === PLAIN_DAY_LENGTH && plainDayAt(text, 0)) return { edtf: text };
  const numeric = NUMERIC_DATE.exec(text);
  if (numeric?.[0] === text) return inOrder(numeric, { text, book });
  const bare = withAsciiDigits(text.normalize('NFKC')).replace(/\s+/g, ' ').trim();
  if (bare === '') return { fault: `it has no date; ${HOW_TO_WRITE}` };
  if (!ZONED.test(bare) && parseEdtf(bare)) return writtenEdtf(bare, book);
  if (bare.length > LONGEST_WORDS) return unreadable(bare);
  if (NOW.test(bare)) return { fault: `${inWords(bare)} is another day each time; ${HOW_TO_WRITE}` };
  return readDuration(bare, book) ?? readRange(bare, book) ?? readOne(bare, book);
}

/** “1939-41” is the second half of 1939 to EDTF, and three years to many a writer; and with -0044 many mean 44 BCE. */
function writtenEdtf(edtf: string, book: DateOrderBook): ForeignDate {
  const [, year, part] = PART_OF_YEAR.exec(edtf) ?? [];
  if (Number(part) > Number(year)) book.tellDoubt('part of a year', edtf, edtf);
  return readSignedEdtf(edtf, book);
}

function unreadable(text: string): ForeignDate {
  return {
    fault: `the date ${inWords(text)} cannot be read; ${LONG_AGO.test(text) ? HOW_TO_WRITE_OLD : HOW_TO_WRITE}`,
  };
}

/** Reads the end of what lasts: as a date, or “present” and “..” as an open end. */
export function readEndText(text: string, book: DateOrderBook): ForeignDate {
  const bare = text.trim();
  if (bare === '..') return { edtf: bare };
  if (!NOW.test(bare)) return readDateText(bare, book);
  book.tellDoubt('open end', bare, '..');
  return { edtf: '..' };
}

/** One interval from a beginning and an end, which may be “..”; a fault of either is the fault of both. */
export function joinDates(start: ForeignDate, end: ForeignDate): ForeignDate {
  if (start.edtf === undefined) return start;
  if (end.edtf === undefined) return end.fault.startsWith('it has no') ? end : { fault: `at the end, ${end.fault}` };
  if (start.edtf === end.edtf) return start;
  const edtf = `${start.edtf}/${end.edtf}`;
  if (parseEdtf(edtf)) return { edtf };
  const isStretch = [start.edtf, end.edtf].find((one) => /[/[{]/.test(one));
  if (isStretch) return { fault: `${inWords(isStretch)} cannot begin or end a stretch of time; write one date there.` };
  return {
    fault: `it ends (${dateInWords(end.edtf)}) before it begins (${dateInWords(start.edtf)}); write the earlier date first.`,
  };
}

/** Notes what a text shows about the order of day and month, before anything is read. */
export function noteDateText(text: string, book: DateOrderBook, line?: number): void {
  if (text.length === PLAIN_DAY_LENGTH && plainDayAt(text, 0)) return;
  book.note(text, line);
  const second = text.length > PLAIN_DAY_LENGTH ? SECOND_DAY.exec(text)?.[1] : undefined;
  if (second !== undefined) book.note(second, line);
}

/** “2017-03-01/P3D” and “P3D/2017-03-03”. */
function readDuration(text: string, book: DateOrderBook): ForeignDate | undefined {
  const [from = '', to = '', ...more] = text.split('/').map((side) => side.trim());
  if (more.length > 0 || isDuration(from) === isDuration(to)) return undefined;
  const known = readDateText(isDuration(to) ? from : to, book);
  if (known.edtf === undefined) return known;
  const counted = isDuration(to) ? endAfter(known.edtf, to) : startBefore(known.edtf, from);
  if (!counted) return unreadable(text);
  const whole = isDuration(to) ? joinDates(known, counted) : joinDates(counted, known);
  if (whole.edtf !== undefined) book.tellDoubt('duration', text, whole.edtf);
  return whole;
}

function readRange(text: string, book: DateOrderBook): ForeignDate | undefined {
  const [since, until] = [SINCE.exec(text)?.[1], UNTIL.exec(text)?.[1]];
  if (since !== undefined) return joinDates(readOne(since, book), { edtf: '..' });
  if (until !== undefined) return joinDates({ edtf: '..' }, readOne(until, book));
  const { kind, from, to } = slashInterval(text) ?? splitDates(text) ?? {};
  if (from === undefined || to === undefined) return undefined;
  if (kind !== 'lasting')
    return oneOf(readDateText(from, book), readDateText(to, book), kind === 'between' ? '..' : ',');
  if (from === '..') return joinDates({ edtf: from }, readDateText(to, book));
  return joinDates(readDateText(from, book), readEndText(to, book));
}

/** One of two dates, or one of those between them. */
function oneOf(first: ForeignDate, last: ForeignDate, mark: '..' | ','): ForeignDate {
  if (first.edtf === undefined) return first;
  if (last.edtf === undefined) return last;
  const edtf = `[${first.edtf}${mark}${last.edtf}]`;
  return parseEdtf(edtf) ? { edtf } : { fault: `its two dates do not go together; ${HOW_TO_WRITE}` };
}

/** Both ends of an interval that EDTF has but for its time zones or the signs of its years. */
function slashInterval(text: string): TwoDates | undefined {
  const isInterval = ZONED.test(text) || SIGNED_SIDE.test(text);
  const [from, to, ...more] = isInterval ? text.split('/').map((side) => side.trim()) : [];
  return from && to && more.length === 0 ? { kind: 'lasting', from, to } : undefined;
}

function readOne(text: string, book: DateOrderBook): ForeignDate {
  const about = ABOUT.exec(text)?.[0] ?? PERHAPS.exec(text)?.[0] ?? '';
  const split = splitClock(text.slice(about.length).replace(WEEKDAY, ''));
  const day = readDay(split.day, book) ?? unreadable(text);
  if (day.edtf === undefined) return day;
  const read = split.clock ? readClock(day.edtf, { ...split, clock: split.clock }, { text, book }) : day;
  if (!about || read.edtf === undefined) return read;
  const marked = `${read.edtf}${ABOUT.test(about) ? '~' : '?'}`;
  return parseEdtf(marked) ? { edtf: marked } : unreadable(text);
}

function readDay(text: string, book: DateOrderBook): ForeignDate | undefined {
  if (parseEdtf(text)) return readSignedEdtf(text, book);
  const numeric = NUMERIC_DATE.exec(text);
  if (numeric) return BEHIND_DAY.test(text.slice(numeric[0].length)) ? inOrder(numeric, { text, book }) : undefined;
  return readSignedDate(text, book) ?? readShortYear(text, book) ?? readWrittenDay(text);
}

/** The year 79, where years are written in full. */
function readShortYear(text: string, book: DateOrderBook): ForeignDate | undefined {
  if (!book.areYearsWhole || !/^\d{1,2}$/.test(text) || Number(text) === 0) return undefined;
  const read = edtfOf({ year: Number(text) });
  if (read.edtf !== undefined) book.tellDoubt('short year', text, read.edtf);
  return read;
}

interface Asked {
  readonly text: string;
  readonly book: DateOrderBook;
}

/** The day of two numbers and a year: where both can be the month, the book decides. */
function inOrder([, one, , other, last]: readonly string[], { text, book }: Asked): ForeignDate {
  const [first, second, year] = [Number(one), Number(other), Number(last)];
  const isAmbiguous = first <= 12 && second <= 12 && first !== second;
  const isDayFirst = isAmbiguous ? book.order() === 'day first' : second <= 12;
  const read = edtfOf(isDayFirst ? { year, month: second, day: first } : { year, month: first, day: second });
  if (isAmbiguous && read.edtf !== undefined) book.tellOrder(text, read.edtf);
  return read;
}

/** A day with its time as it is written. Midnight of a zone is what programs write where only the day is known. */
function readClock(
  day: string,
  { day: written, clock, hasZone, hasFraction }: SplitText & { readonly clock: ClockTime },
  asked: Asked,
): ForeignDate {
  const { text, book } = asked;
  // Its month and day are left out already, which is told.
  if (day.startsWith('Y') && isSignedDate(written)) return { edtf: day };
  const isMidnight = clock.hour + (clock.minute ?? 0) + (clock.second ?? 0) === 0 && !hasFraction;
  const read: ForeignDate = isMidnight ? { edtf: day } : withClock(day, clock);
  if (read.edtf === undefined) return read;
  if (isMidnight) book.tellDoubt('midnight', text, read.edtf);
  else if (hasZone) book.tellDoubt(clock.zone === undefined ? 'zone by letters' : 'zone', text, read.edtf);
  if (hasFraction) book.tellDoubt('fraction', text, read.edtf);
  return read;
}
