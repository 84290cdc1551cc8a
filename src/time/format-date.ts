// Dates as texts: in English words with their doubt spelled out (long in sentences with the time zones that are written, short in
// lists), and as the ISO 8601 days that addresses carry, which can be read back (Instants in ms).
import { civilOf, daysInMonth, instantOf, weekdayOf } from './calendar.ts';
import { weekdayName } from './calendar-words.ts';
import { parseEdtf } from './edtf.ts';
import type { FuzzyDate, Precision } from './fuzzy-date.ts';
import { DAY, type Instant, lengthOf, SECOND, type Span } from './span.ts';
import { joinWords, listName, rangeName, rangeWords, spanName, type Wording } from './span-words.ts';
import { endUnitsOf, unitAround, unitOf } from './unit-span.ts';
import { zonesIn } from './zone-words.ts';

type Doubt = Pick<FuzzyDate, 'isApproximate' | 'isUncertain'>;

/** EDTF's Y before a long year may be there, too. */
const ISO_PATTERN = /^Y?([+-]?\d{4,12})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,3})?))?Z?)?)?)?$/;

/** An instant named no sharper than the precision: “26 September 2013”, “September 2013”, “2010s”. */
export function formatInstant(instant: Instant, precision: Precision): string {
  return spanName(unitAround(instant, precision), { length: 'long', canBeSeason: true });
}

/** A date in words: “about September 2016”, “a Thursday in November 2019: 21 or 28”, “May to December 2016”. */
export function describeDate(date: FuzzyDate): string {
  const words = wordsOf(date, { length: 'long', canBeSeason: canNameSeasons(date), isDated: true });
  // Where a set's words are coarser than its times, they name no zone.
  const zones = CLOCK.test(words) ? zonesIn(date.edtf) : [];
  const [only = ''] = zones;
  if (zones.length < 2) return only === '' ? words : `${words} ${only}`;
  return eachEndInWords(date) ?? `${words} (${zones.filter(Boolean).join(', ')})`;
}

/** A date in few words, for lists: “26 Sep 2013”, “about Sep 2016”, “21 or 28 Nov 2019”, “20 Sep 2018?”. */
export function shortDate(date: FuzzyDate): string {
  const wording = { length: 'short', canBeSeason: canNameSeasons(date), isDated: true } as const;
  const words = wordsOf({ ...date, isUncertain: false }, wording);
  return date.isUncertain ? `${words}?` : words;
}

const CLOCK = /\d:\d/;

/** EDTF's codes of southern seasons; days that look like them do no harm. */
const SOUTHERN = /-(?:29|3[0-2])(?!\d)/;

/** In a set, June to August is a range of months; elsewhere three such months can only have been written as a season. */
function canNameSeasons({ edtf, kind }: FuzzyDate): boolean {
  return !SOUTHERN.test(edtf) && (kind === 'lasting' ? !edtf.includes('[') : !edtf.includes('..'));
}

/** What lasts from a time by one clock to a time by another; undefined for sets, and where an end is open. */
function eachEndInWords({ edtf, kind }: FuzzyDate): string | undefined {
  const [start, end] = kind === 'lasting' ? edtf.split('/').map(parseEdtf) : [];
  return start && end ? `${describeDate(start)} to ${describeDate(end)}` : undefined;
}

function doubtWords({ isUncertain, isApproximate }: Doubt): string {
  return `${isUncertain ? 'probably ' : ''}${isApproximate ? 'about ' : ''}`;
}

function wordsOf(date: FuzzyDate, wording: Wording): string {
  if (date.kind === 'lasting') return lastingWords(date, wording);
  const doubt = doubtWords(date);
  if (date.candidates.length > 1) return `${doubt}${severalWords(date, wording)}${openWords(date)}`;
  const isBetween = date.choice === 'one' && isRange(date.start, wording);
  return isBetween
    ? `${betweenWords(date.start, date, wording)}${openWords(date)}`
    : `${doubt}${spanName(date.start, wording)}${openWords(date)}`;
}

function openWords({ isOpenStart, isOpenEnd }: FuzzyDate): string {
  return `${isOpenStart ? ' or earlier' : ''}${isOpenEnd ? ' or later' : ''}`;
}

function isRange(span: Span, { canBeSeason }: Wording): boolean {
  const unit = unitOf(span);
  return unit === undefined || (unit === 'season' && !canBeSeason);
}

/** “between 28 July and 26 September 2013”; “about between” would be no English. */
function betweenWords(span: Span, { isUncertain, isApproximate }: Doubt, wording: Wording): string {
  const [start, end] = endUnitsOf(span);
  const { first, last } = rangeWords(start, end, wording);
  return `${isUncertain ? 'probably ' : ''}${isApproximate ? 'roughly ' : ''}between ${first} and ${last}`;
}

function severalWords({ candidates, choice }: FuzzyDate, wording: Wording): string {
  const list = listName(candidates, choice === 'one' ? 'or' : 'and', wording);
  const weekday = choice === 'one' && wording.length === 'long' ? sharedWeekday(candidates) : undefined;
  if (weekday === undefined) return list;
  const [month, ...more] = new Set(candidates.map((day) => formatInstant(day.from, 'month')));
  if (month === undefined || more.length > 0) return `a ${weekday}: ${list}`;
  const days = candidates.map((day) => String(civilOf(day.from).day));
  return `a ${weekday} in ${month}: ${joinWords(days, 'or')}`;
}

/** The weekday's name where all candidates are days and fall on the same one. */
function sharedWeekday(candidates: readonly Span[]): string | undefined {
  const [weekday, ...more] = new Set(candidates.map((span) => weekdayOf(span.from)));
  const areDays = candidates.every((span) => lengthOf(span) === DAY);
  return areDays && weekday !== undefined && more.length === 0 ? weekdayName(weekday) : undefined;
}

/** An interval's ends are doubted one by one, which only its text still tells. */
function endDoubts(date: FuzzyDate): readonly [Doubt, Doubt] {
  const [start = '', end = ''] = date.edtf.split('/').map((text) => text.trim());
  return [doubtAt(start, date), doubtAt(end, date)];
}

function doubtAt(text: string, { isApproximate, isUncertain }: Doubt): Doubt {
  return { isApproximate: isApproximate && /[~%]/.test(text), isUncertain: isUncertain && /[?%]/.test(text) };
}

/** One end of what lasts: a date, or where it lies somewhere in a stretch, between which dates. */
function endWords(span: Span, doubt: Doubt, wording: Wording): string {
  return isRange(span, wording) ? betweenWords(span, doubt, wording) : `${doubtWords(doubt)}${spanName(span, wording)}`;
}

/** “from between 1840 and 1842 until 1855”; in lists “between 1840 and 1842 – 1855”. */
function vagueLastingWords({ start, end }: FuzzyDate, doubts: readonly [Doubt, Doubt], wording: Wording): string {
  const [first, last] = [endWords(start, doubts[0], wording), endWords(end, doubts[1], wording)];
  return wording.length === 'long' ? `from ${first} until ${last}` : `${first} – ${last}`;
}

function lastingWords(date: FuzzyDate, wording: Wording): string {
  const { start, end, isOpenStart, isOpenEnd } = date;
  const doubts = endDoubts(date);
  if (isOpenStart) return `until ${endWords(end, doubts[1], wording)}`;
  if (isOpenEnd) return `from ${endWords(start, doubts[0], wording)}`;
  if (isRange(start, wording) || isRange(end, wording)) return vagueLastingWords(date, doubts, wording);
  const [startDoubt, endDoubt] = doubts.map(doubtWords);
  if (startDoubt !== endDoubt) {
    const { first, last } = rangeWords(start, end, wording);
    return `${startDoubt}${first} to ${endDoubt}${last}`;
  }
  const isSame = start.from === end.from && start.to === end.to;
  return `${startDoubt}${isSame ? spanName(start, wording) : rangeName(start, end, wording)}`;
}

/** Years of more than four digits carry a sign and at least six digits, so that they cannot be mistaken for a month. */
function yearText(year: number): string {
  const digits = String(Math.abs(year));
  if (digits.length <= 4) return `${year < 0 ? '-' : ''}${digits.padStart(4, '0')}`;
  return `${year < 0 ? '-' : '+'}${digits.padStart(6, '0')}`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

export type IsoSharpness = 'minute' | 'second' | 'millisecond';

/**
 * An instant's day, “2013-09-26”; with “T06:00” where it is not midnight, and, if it is to be sharper than a minute, “T06:00:07” or
 * “T06:00:07.250”; “+012345-01-01” beyond four digits; “-0043” is 44 BCE.
 */
export function isoDay(instant: Instant, sharpness: IsoSharpness = 'minute'): string {
  const wholeMs = Math.floor(instant);
  const { year, month, day, hour, minute, second } = civilOf(wholeMs);
  const date = `${yearText(year)}-${twoDigits(month)}-${twoDigits(day)}`;
  const thousandths = sharpness === 'millisecond' ? wholeMs - Math.floor(wholeMs / SECOND) * SECOND : 0;
  const hasSeconds = sharpness !== 'minute' && (second !== 0 || thousandths !== 0);
  if (hour === 0 && minute === 0 && !hasSeconds) return date;
  const time = `${date}T${twoDigits(hour)}:${twoDigits(minute)}`;
  if (!hasSeconds) return time;
  const fraction = thousandths === 0 ? '' : `.${String(thousandths).padStart(3, '0')}`;
  return `${time}:${twoDigits(second)}${fraction}`;
}

/** The instant at which “2013”, “2013-09”, “2013-09-26”, “2013-09-26T06:00” or “…:07.250Z” begins, in UTC; undefined for anything else. */
export function parseIsoInstant(text: string): Instant | undefined {
  const [, yearDigits, ...rest] = ISO_PATTERN.exec(text.trim()) ?? [];
  if (yearDigits === undefined || !isYearText(yearDigits)) return undefined;
  const [month = 1, day = 1, hour = 0, minute = 0, second = 0] = rest.map((part) =>
    part === undefined ? undefined : Number(part),
  );
  const year = Number(yearDigits);
  if (month < 1 || day < 1 || day > daysInMonth(year, month) || hour > 23 || minute > 59 || second >= 60)
    return undefined;
  return Math.round(instantOf({ year, month, day, hour, minute, second }));
}

/** Four digits, or a sign and four or more of them; the year 0 has no minus. */
function isYearText(digits: string): boolean {
  return (digits.length === 4 || /^[+-]/.test(digits)) && !/^-0+$/.test(digits);
}
