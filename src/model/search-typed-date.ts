// One date as people type it, in English: “sept 2017”, “14 feb”, “late 2016”, “3/9/2017”; a table of patterns, the longest first.
import { daysInMonth } from '../time/calendar.ts';
import { MONTH_NAMES } from '../time/calendar-words.ts';
import type { TypedDate } from './search-when.ts';

type Groups = readonly (string | undefined)[];

interface Pattern {
  readonly pattern: RegExp;
  /** Undefined where the groups are no date after all: there is no month “xyz”, and no 31 February. */
  readonly read: (groups: Groups) => TypedDate | undefined;
  readonly isWord?: true;
}

const D = '(\\d{1,2})(?:st|nd|rd|th)?';
const M = '([a-z]{3,9})\\.?';
/** A year, or at the end of what was typed as much of it as is there. */
const Y = '(\\d{4}|\\d{1,3}$)';
/** Between the parts of one date. */
const GAP = '(?:\\s*[-/.,]\\s*|\\s+(?:of\\s+)?|)';
const DASH = '\\s*(?:-|–|—|\\.\\.|/|\\b(?:to|until|till|through|and)\\b)\\s*';
const PHASES: Readonly<Record<string, number>> = { early: 0, beginning: 0, mid: 1, middle: 1, late: 2, end: 2 };
const PHASE = '(early|beginning|mid|middle|late|end)(?:\\s*-\\s*|\\s+)(?:of\\s+)?';
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const SEASON = '(spring|summer|autumn|fall|winter)';

/** The longest first: whichever reads first is taken. */
const PATTERNS: readonly Pattern[] = [
  at(`(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})`, ([year, month, day]) => dayOf(day, Number(month), year)),
  at(
    `(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})`,
    ([first, second, year]) =>
      // The day comes first, unless that cannot be.
      dayOf(first, Number(second), year) ?? dayOf(second, Number(first), year),
  ),
  at(
    `(\\d{4})[-–/](\\d{1,2})`,
    ([year, rest]) => monthOf(Number(rest), year) ?? yearsUntil(Number(year), Number(rest)),
  ),
  at(`(\\d{1,2})[-/.](\\d{4})`, ([month, year]) => monthOf(Number(month), year)),
  at(`${D}${DASH}${D}${GAP}${M}${GAP}${Y}`, ([from, to, month, year]) => daysOf(from, to, monthIn(month), year)),
  at(`${D}${DASH}${D}${GAP}${M}`, ([from, to, month]) => daysOf(from, to, monthIn(month))),
  at(`${D}${GAP}${M}${GAP}${Y}`, ([day, month, year]) => dayOf(day, monthIn(month), year)),
  at(`${D}${GAP}${M}`, ([day, month]) => dayOf(day, monthIn(month))),
  at(`${M}${GAP}${D}(?:\\s*,\\s*|\\s+)${Y}`, ([month, day, year]) => dayOf(day, monthIn(month), year)),
  at(`${M}${GAP}${D}`, ([month, day]) => dayOf(day, monthIn(month))),
  at(`${M}${GAP}${Y}`, ([month, year]) => monthOf(monthIn(month), year)),
  at(`${PHASE}${M}${GAP}${Y}`, ([phase, month, year]) => thirdOfMonth(phase, monthIn(month), year)),
  at(`${PHASE}(\\d{4})`, ([phase, year]) => thirdOfYear(phase, year)),
  at(`${PHASE}${M}`, ([phase, month]) => thirdOfMonth(phase, monthIn(month))),
  at(`${SEASON}${GAP}${Y}`, ([season, year]) => ({ ...seasonOf(season), ...yearIn(year) })),
  { ...at(SEASON, ([season]) => seasonOf(season)), isWord: true },
  { ...at(M, ([month]) => monthOf(monthIn(month))), isWord: true },
  at(`([12]\\d{2}0)'?s`, ([year]) => ({ year: Number(year), years: 10 })),
  at(`(\\d{1,4})\\s*(?:bce|bc)`, ([year]) => (Number(year) > 0 ? { year: 1 - Number(year) } : undefined)),
  { ...at(`([12]\\d{3})`, ([year]) => yearIn(year)), isWord: true },
];

function at(pattern: string, read: Pattern['read']): Pattern {
  return { pattern: new RegExp(`${pattern}(?![\\p{L}\\p{N}%]|[,.]\\d)`, 'uy'), read: (groups) => read(groups) };
}

/** The month that a word begins: “sep”, “sept” and “september”; undefined for any other word. */
function monthIn(word = ''): number | undefined {
  const index = MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(word));
  return index < 0 ? undefined : index + 1;
}

/** Three signs of a year that is being typed mean its decade; fewer mean nothing yet. */
function yearIn(text = ''): TypedDate {
  if (text.length === 3) return { year: Number(text) * 10, years: 10 };
  return text.length === 4 ? { year: Number(text) } : {};
}

function monthOf(month: number | undefined, year?: string): TypedDate | undefined {
  return month !== undefined && month >= 1 && month <= 12 ? { ...yearIn(year), month } : undefined;
}

function daysOf(
  from: string | undefined,
  to: string | undefined,
  month?: number,
  year?: string,
): TypedDate | undefined {
  const date = monthOf(month, year);
  const [fromDay, toDay] = [Number(from), Number(to)];
  // A 29 February is no fault where no year is said.
  const isThere = date && fromDay >= 1 && toDay >= fromDay && toDay <= daysInMonth(date.year ?? 2000, date.month ?? 0);
  return isThere ? { ...date, fromDay, toDay } : undefined;
}

function dayOf(day: string | undefined, month?: number, year?: string): TypedDate | undefined {
  return daysOf(day, day, month, year);
}

/** “2013-19”. */
function yearsUntil(year: number, last: number): TypedDate | undefined {
  const years = last - (year % 100) + 1;
  return years > 1 ? { year, years } : undefined;
}

function thirdOfMonth(phase = '', month?: number, year?: string): TypedDate | undefined {
  const date = monthOf(month, year);
  const third = PHASES[phase] ?? 0;
  const toDay = third === 2 ? daysInMonth(date?.year ?? 2000, month ?? 0) : third * 10 + 10;
  return date && { ...date, fromDay: third * 10 + 1, toDay };
}

function thirdOfYear(phase = '', year?: string): TypedDate {
  return { ...yearIn(year), month: (PHASES[phase] ?? 0) * 4 + 1, months: 4 };
}

function seasonOf(season = ''): TypedDate {
  return { month: SEASONS[season] ?? 1, months: 3 };
}

export interface ReadDate {
  readonly date: TypedDate;
  /** Where the text goes on. */
  readonly end: number;
  /** Whether it may be meant as a word or a number, too: “may”, “2017”. */
  readonly isWord: boolean;
}

/** The date that begins at a place of a folded text; undefined where none does. */
export function readDateAt(text: string, from: number): ReadDate | undefined {
  for (const { pattern, read, isWord = false } of PATTERNS) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    const date = match ? read(match.slice(1)) : undefined;
    if (match && date) return { date, end: from + match[0].length, isWord };
  }
  return undefined;
}
