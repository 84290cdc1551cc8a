// A publication date (EDTF) as styles of citation need it: a day, month or year, or a bracket, with its doubt. Nothing is invented.
import { civilOf } from '../time/calendar.ts';
import { parseEdtf } from '../time/edtf.ts';
import { describeDate } from '../time/format-date.ts';
import { extentOf, type FuzzyDate } from '../time/fuzzy-date.ts';
import type { Span } from '../time/span.ts';
import { endUnitsOf, unitAround, unitOf } from '../time/unit-span.ts';

/** A year CE, a month of it, or a day; months count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export type Doubt = 'none' | 'uncertain' | 'approximate';

export type PublicationDate =
  | { readonly kind: 'one'; readonly at: DateParts; readonly doubt: Doubt }
  /** Some time from the first to the last of two, or one of just these two. */
  | { readonly kind: 'between' | 'either'; readonly first: DateParts; readonly last: DateParts }
  /** Whatever has no place in a style, in words; with its year where that is one. */
  | { readonly kind: 'words'; readonly words: string; readonly year: number | undefined }
  | { readonly kind: 'unknown' };

/** What a publication date means; what is no EDTF is taken as words, and an empty text as unknown. */
export function readPublicationDate(edtf: string): PublicationDate {
  if (edtf.trim() === '') return { kind: 'unknown' };
  const date = parseEdtf(edtf);
  if (!date) return { kind: 'words', words: edtf.trim(), year: undefined };
  return (isPlain(date) ? readMoment(date) : undefined) ?? wordsFor(date);
}

/** One moment on one day, in one month or year, or somewhere between two of them. */
function isPlain(date: FuzzyDate): boolean {
  const isOpen = date.isOpenStart || date.isOpenEnd;
  return date.kind === 'moment' && !isOpen && (date.choice === 'one' || date.candidates.length === 1);
}

function readMoment(date: FuzzyDate): PublicationDate | undefined {
  const [one, other, ...more] = date.candidates;
  if (!other) {
    const at = partsOf(one);
    return at ? { kind: 'one', at, doubt: doubtOf(date) } : between(date, one);
  }
  if (more.length > 0) return between(date, extentOf(date));
  const [first, last] = [partsOf(one), partsOf(other)];
  return first && last && doubtOf(date) === 'none' ? { kind: 'either', first, last } : undefined;
}

function between(date: FuzzyDate, span: Span): PublicationDate | undefined {
  // What comes in seasons or decades, or with a doubt on top of the bracket, is better said in words.
  if (unitOf(span) !== undefined || doubtOf(date) !== 'none') return undefined;
  const [first, last] = endUnitsOf(span).map(partsOf);
  return first && last && { kind: 'between', first, last };
}

function doubtOf({ isApproximate, isUncertain }: FuzzyDate): Doubt {
  if (isApproximate) return 'approximate';
  return isUncertain ? 'uncertain' : 'none';
}

/** A moment of a day is that day. */
function partsOf(span: Span): DateParts | undefined {
  const { year, month, day } = civilOf(span.from);
  if (year < 1) return undefined;
  const unit = unitOf(span);
  if (unit === 'year') return { year };
  if (unit === 'month') return { year, month };
  return span.to <= unitAround(span.from, 'day').to ? { year, month, day } : undefined;
}

function wordsFor(date: FuzzyDate): PublicationDate {
  const { from, to } = extentOf(date);
  const { year } = civilOf(from);
  const isOneYear = year > 0 && to <= unitAround(from, 'year').to && !date.isOpenStart && !date.isOpenEnd;
  return { kind: 'words', words: describeDate(date), year: isOneYear ? year : undefined };
}

/** The one year in which the date certainly lies, as far as it tells; undefined where there is none. */
export function yearOf(date: PublicationDate): number | undefined {
  switch (date.kind) {
    case 'one':
      return date.at.year;
    case 'between':
    case 'either':
      return date.first.year === date.last.year ? date.first.year : undefined;
    case 'words':
      return date.year;
    case 'unknown':
      return undefined;
  }
}

/** Whether the day of publication is known without a doubt. */
export function isCertain(date: PublicationDate): boolean {
  return date.kind === 'one' && date.doubt === 'none';
}

/** The parts of an ISO day such as “2026-01-31”; throws for anything else, which is a fault of ours. */
export function partsOfDay(isoDay: string): Required<DateParts> {
  const date = parseEdtf(isoDay);
  const parts = date && partsOf(date.start);
  if (parts?.month === undefined || parts.day === undefined) throw new Error(`no ISO day: ${isoDay}`);
  return { year: parts.year, month: parts.month, day: parts.day };
}
