// Spans (ms, half-open) in English words: one calendar unit, a range of two, or a list of several. Times are those of a clock.
import { type Civil, civilOf } from './calendar.ts';
import { datedYearName, monthName, type NameLength, seasonName, yearName } from './calendar-words.ts';
import type { Precision } from './fuzzy-date.ts';
import type { Span } from './span.ts';
import { endUnitsOf, unitOf } from './unit-span.ts';

/** How spans are worded: with long or short month names, and whether three months may be called a season. */
export interface Wording {
  readonly length: NameLength;
  readonly canBeSeason: boolean;
  /** Whether a date says the year, so that each of its digits counts; of a mere instant in deep time nobody wants to know it. */
  readonly isDated?: boolean;
}

/** A date in the parts that neighbours may share (“14 and 16 September 2013” share two). Missing parts are ''. */
interface Parts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly clock: string;
}

/** A range's two ends without what they share, kept apart so that a doubt can stand before either. */
interface RangeWords {
  readonly first: string;
  readonly last: string;
  /** Whether a bare dash reads well between them: “14–15 September”, “06:00–08:00”. */
  readonly isTight: boolean;
}

/** Of a year: more than any has. */
const ALL_DIGITS = 15;

function clockName({ hour, minute, second }: Civil, unit: Precision): string {
  const digits = unit === 'second' ? [hour, minute, second] : [hour, minute];
  return digits.map((digit) => String(digit).padStart(2, '0')).join(':');
}

/** “2010s”; by both ends where “2000s” could mean ten years or a hundred, and in the first thousand years. */
function yearsName(first: number, unit: 'decade' | 'century'): string {
  if (unit === 'decade' && first >= 1000 && first % 100 !== 0) return `${first}s`;
  const last = yearName(first + (unit === 'decade' ? 9 : 99), ALL_DIGITS);
  return `${withoutSharedEra(yearName(first, ALL_DIGITS), last)}–${last}`;
}

function partsOf(span: Span, { length, canBeSeason, isDated = false }: Wording): Parts | undefined {
  const unit = unitOf(span);
  const civil = civilOf(span.from);
  const year = isDated ? datedYearName(civil.year) : yearName(civil.year);
  const parts = { day: '', month: '', year, clock: '' };
  const month = monthName(civil.month, length);
  switch (unit) {
    case undefined:
      return undefined;
    case 'century':
    case 'decade':
      return { ...parts, year: yearsName(civil.year, unit) };
    case 'year':
      return parts;
    case 'season':
      return canBeSeason ? { ...parts, year: seasonName(civil.month, civil.year) } : undefined;
    case 'month':
      return { ...parts, month };
    case 'day':
      return { ...parts, month, day: String(civil.day) };
    default:
      return { ...parts, month, day: String(civil.day), clock: clockName(civil, unit) };
  }
}

function textOf({ day, month, year, clock }: Parts): string {
  const date = [day, month, year].filter((word) => word !== '').join(' ');
  return clock === '' ? date : `${date}, ${clock}`;
}

function partsOrName(span: Span, wording: Wording): Parts {
  return partsOf(span, wording) ?? { day: '', month: '', year: spanName(span, wording), clock: '' };
}

/** “50 BCE” before “41 BCE” is “50”, and “66 million years ago” before “23 million years ago” is “66”. */
function withoutSharedEra(first: string, last: string): string {
  const [, count, era] = /^([\d.,]+)( [\w ]+)$/.exec(first) ?? [];
  return count !== undefined && era === /^[\d.,]+( [\w ]+)$/.exec(last)?.[1] ? count : first;
}

/** The words of both ends of a range whose first unit is `start` and whose last is `end`. */
export function rangeWords(start: Span, end: Span, wording: Wording): RangeWords {
  const a = partsOrName(start, wording);
  const b = partsOrName(end, wording);
  const [first, last] = [textOf(a), textOf(b)];
  const isSameMonth = a.month !== '' && a.month === b.month && a.year === b.year;
  if (a.clock !== '' || b.clock !== '') {
    const isTight = isSameMonth && a.day === b.day && a.clock !== '' && b.clock !== '';
    return { first, last: isTight ? b.clock : last, isTight };
  }
  if (isSameMonth && a.day !== '' && b.day !== '') return { first: a.day, last, isTight: true };
  const isSameYear = a.month !== '' && b.month !== '' && a.year === b.year;
  return { first: isSameYear ? textOf({ ...a, year: '' }) : withoutSharedEra(first, last), last, isTight: false };
}

/** A range in words: “14–15 September 2013”, “May to December 2016”; with short names “May – Dec 2016”. */
export function rangeName(start: Span, end: Span, wording: Wording): string {
  const { first, last, isTight } = rangeWords(start, end, wording);
  const link = wording.length === 'long' ? ' to ' : ' – ';
  return `${first}${isTight ? '–' : link}${last}`;
}

/** One span in words: “26 September 2013”, “September 2016”, “spring 2001”, “2010s”, “21–30 November 2019”. */
export function spanName(span: Span, wording: Wording): string {
  const parts = partsOf(span, wording);
  if (parts) return textOf(parts);
  const [first, last] = endUnitsOf(span);
  const isNameable = partsOf(first, wording) && partsOf(last, wording);
  // In deep time a float may be too coarse for any unit; its year is then the most that can be said.
  return isNameable ? rangeName(first, last, wording) : yearName(civilOf(span.from).year);
}

/** A span's parts, also where it is a range within one month (“16–17”) or one year (“May–June”). */
function listedParts(span: Span, wording: Wording): Parts {
  const [a, b] = endUnitsOf(span).map((unit) => partsOf(unit, wording));
  const own = partsOf(span, wording);
  if (own || !a || !b || a.clock !== '' || a.month === '' || a.year !== b.year)
    return own ?? partsOrName(span, wording);
  if (a.day === '') return { ...a, month: `${a.month}–${b.month}` };
  return a.month === b.month ? { ...a, day: `${a.day}–${b.day}` } : partsOrName(span, wording);
}

/** Words in a row: “a, b or c”. */
export function joinWords(words: readonly string[], link: 'or' | 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${link} ${last}`;
}

interface Run {
  readonly text: string;
  readonly size: number;
}

/** Groups neighbours for which the key is the same. */
function runsOf(parts: readonly Parts[], keyOf: (part: Parts) => string): readonly (readonly Parts[])[] {
  const runs: Parts[][] = [];
  let previous: string | undefined;
  for (const part of parts) {
    const key = keyOf(part);
    if (key === previous) runs.at(-1)?.push(part);
    else runs.push([part]);
    previous = key;
  }
  return runs;
}

/** Runs of one word are joined by the link; as soon as a run has a link of its own, commas keep the runs apart. */
function joinRuns(runs: readonly Run[], link: 'or' | 'and'): string {
  const texts = runs.map((run) => run.text);
  const last = runs.at(-1);
  if (!last || runs.length < 2 || runs.every((run) => run.size === 1)) return joinWords(texts, link);
  return `${texts.slice(0, -1).join(', ')}, ${last.size === 1 ? `${link} ` : ''}${last.text}`;
}

function monthRun(sameMonth: readonly Parts[], link: 'or' | 'and'): Run {
  const days = joinWords(
    sameMonth.map((part) => part.day),
    link,
  );
  return { text: [days, sameMonth[0]?.month ?? ''].filter((word) => word !== '').join(' '), size: sameMonth.length };
}

/** Several spans in words, sharing months and years: “19 or 26 September, 3 or 10 October 2018”. */
export function listName(spans: readonly Span[], link: 'or' | 'and', wording: Wording): string {
  const parts = spans.map((span) => listedParts(span, wording));
  if (parts.some((part) => part.month === '' || part.clock !== '')) return joinWords(parts.map(textOf), link);
  const runs = runsOf(parts, (part) => part.year).map((sameYear) => {
    // A whole month shares no name with days of it: “September or 14 September”.
    const months = runsOf(sameYear, (part) => `${part.month} ${part.day === ''}`).map((run) => monthRun(run, link));
    return { text: `${joinRuns(months, link)} ${sameYear[0]?.year ?? ''}`, size: sameYear.length };
  });
  return joinRuns(runs, link);
}
