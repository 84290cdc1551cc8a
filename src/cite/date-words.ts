// Publication dates in the words of a style: “26 Sept. 2013”, “[September 20, 2018?]”, “[between 21 and 30 November 2019]”.
import { MONTH_NAMES } from '../time/calendar-words.ts';
import { type DateParts, type PublicationDate, yearOf } from './publication-date.ts';

/** How a style words dates. */
export interface DateWording {
  readonly isMonthFirst: boolean;
  readonly months: readonly string[];
  /** “November 21 and 30” instead of “November 21 and November 30”. */
  readonly canShareMonth: boolean;
}

/** “26 Sept. 2013”: what MLA abbreviates, with June, July and May in full. */
const SHORT_MONTHS = MONTH_NAMES.map((name) => {
  if (name.length <= 4) return name;
  return name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`;
});

export const DAY_FIRST: DateWording = { isMonthFirst: false, months: MONTH_NAMES, canShareMonth: true };
export const DAY_FIRST_SHORT: DateWording = { ...DAY_FIRST, months: SHORT_MONTHS };
export const MONTH_FIRST: DateWording = { ...DAY_FIRST, isMonthFirst: true };

/** “26 September 2013”, “September 2013”, “2013”. */
export function fullDate(parts: DateParts, wording: DateWording): string {
  const { year, day } = parts;
  const date = dayAndMonth(parts, wording);
  if (date === '') return String(year);
  return wording.isMonthFirst && day !== undefined ? `${date}, ${year}` : `${date} ${year}`;
}

/** “26 September”, “September”; empty for a year. */
export function dayAndMonth({ month, day }: DateParts, { isMonthFirst, months }: DateWording): string {
  if (month === undefined) return '';
  const name = months[month - 1] ?? '';
  if (day === undefined) return name;
  return isMonthFirst ? `${name} ${day}` : `${day} ${name}`;
}

/** The date with its year; in square brackets, as all styles set what the page itself does not say, where there is a doubt. Empty where it is not known. */
export function dateWithDoubt(date: PublicationDate, wording: DateWording): string {
  switch (date.kind) {
    case 'one':
      return doubted(fullDate(date.at, wording), date.doubt);
    case 'between':
    case 'either':
      return `[${pairWords(date, wording)}]`;
    case 'words':
      return `[${date.words}]`;
    case 'unknown':
      return '';
  }
}

/** The words with the sign of a doubt: “[2018?]”, “[ca. 2018]”. */
export function doubted(words: string, doubt: 'none' | 'uncertain' | 'approximate'): string {
  if (doubt === 'none' || words === '') return words;
  return doubt === 'uncertain' ? `[${words}?]` : `[ca. ${words}]`;
}

type Pair = Extract<PublicationDate, { readonly kind: 'between' | 'either' }>;

/** “between 21 and 30 November 2019”, “November 21 or 28, 2019”. */
export function pairWords({ kind, first, last }: Pair, wording: DateWording): string {
  if (first.year !== last.year || first.month === undefined || last.month === undefined) {
    const comma = wording.isMonthFirst && first.day !== undefined ? ',' : '';
    return joined(kind, `${fullDate(first, wording)}${comma}`, fullDate(last, wording));
  }
  const words = pairInYear({ kind, first, last }, wording);
  return wording.isMonthFirst && last.day !== undefined ? `${words}, ${last.year}` : `${words} ${last.year}`;
}

/** The same without the year, for two dates of one year. */
export function pairInYear({ kind, first, last }: Pair, wording: DateWording): string {
  const isShared = wording.canShareMonth && first.month === last.month && first.day !== undefined;
  if (!isShared) return joined(kind, dayAndMonth(first, wording), dayAndMonth(last, wording));
  return wording.isMonthFirst
    ? joined(kind, dayAndMonth(first, wording), String(last.day))
    : joined(kind, String(first.day), dayAndMonth(last, wording));
}

function joined(kind: Pair['kind'], first: string, last: string): string {
  return kind === 'between' ? `between ${first} and ${last}` : `${first} or ${last}`;
}

/**
 * The year, as author-date styles want it. A doubt about a day is none about its year; a year that is itself in doubt
 * carries it. Empty where there is no date.
 */
export function yearWords(date: PublicationDate): string {
  const year = yearOf(date);
  if (date.kind === 'one' && date.at.month === undefined) return doubted(String(date.at.year), date.doubt);
  if (year !== undefined) return String(year);
  if (date.kind === 'between' || date.kind === 'either') {
    return `[${joined(date.kind, String(date.first.year), String(date.last.year))}]`;
  }
  return date.kind === 'words' ? `[${date.words}]` : '';
}
