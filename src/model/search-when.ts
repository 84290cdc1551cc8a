// Dates that a search asks for, held against the dates of an event.
import { instantOf } from '../time/calendar.ts';
import { parseEdtf } from '../time/edtf.ts';
import { DAY, type Instant, lengthOf, overlaps, type Span } from '../time/span.ts';
import type { When } from './event.ts';
import { shownDate } from './shown-date.ts';

/** A date as it is typed: what is absent was not said. */
export interface TypedDate {
  /** Astronomical. */
  readonly year?: number;
  /** How many years from that one on, 1 unless said. */
  readonly years?: number;
  /** From 1; a span of several may run into the next year. */
  readonly month?: number;
  readonly months?: number;
  readonly fromDay?: number;
  /** The last day that is meant. */
  readonly toDay?: number;
}

/** Something between two instants, or a part of every year (of those in `years`, both ends meant). */
export type AskedDate =
  | { readonly kind: 'once'; readonly span: Span }
  | { readonly kind: 'yearly'; readonly part: TypedDate; readonly years: readonly [number, number] };

/** What lasts longer says nothing about a day or a month without a year. */
const LONGEST_FOR_A_YEARLY = 360 * DAY;
/** The Gregorian calendar repeats after 146,097 days, which are 400 years. */
const MEAN_YEAR = (146_097 * DAY) / 400;

/** The span of a typed date in a year. */
export function spanIn(year: number, { years = 1, month, months = 1, fromDay, toDay }: TypedDate): Span {
  if (month === undefined) return { from: instantOf({ year }), to: instantOf({ year: year + years }) };
  return {
    from: instantOf({ year, month, day: fromDay ?? 1 }),
    to: toDay === undefined ? instantOf({ year, month: month + months }) : instantOf({ year, month, day: toDay + 1 }),
  };
}

/** What a typed date asks for. */
export function askedBy(date: TypedDate): AskedDate {
  const { year, years = 1, month } = date;
  if (year === undefined) return { kind: 'yearly', part: date, years: [-Infinity, Infinity] };
  if (years > 1 && month !== undefined) return { kind: 'yearly', part: date, years: [year, year + years - 1] };
  return { kind: 'once', span: spanIn(year, date) };
}

/** Everything that an event's date may be: where its mark stands, what the article says, what another report says. */
export function datesOf(when: When): readonly Span[] {
  const texts = new Set([shownDate(when), when.date, when.elsewhere?.date]);
  return [...texts].flatMap((text) => parseEdtf(text ?? '')?.candidates ?? []);
}

/** How well an event’s dates meet an asked one: 1 where one lies within it, less where it is only touched, 0 where not. */
export type Fit = (dates: readonly Span[]) => number;

/** The measure of what meets an asked date. */
export function fitTo(asked: AskedDate): Fit {
  const fitOfOne = asked.kind === 'once' ? (date: Span) => shareOf(date, asked.span) : yearlyFit(asked);
  return (dates) => dates.reduce((best, date) => Math.max(best, fitOfOne(date)), 0);
}

function yearlyFit({ part, years: [first, last] }: AskedDate & { readonly kind: 'yearly' }): (date: Span) => number {
  // A winter begins in the year before.
  const before = (part.month ?? 1) + (part.months ?? 1) > 13 ? 1 : 0;
  const spans = new Map<number, Span>();
  const spanOf = (year: number): Span => {
    const span = spans.get(year) ?? spanIn(year, part);
    spans.set(year, span);
    return span;
  };
  return (date) => {
    if (lengthOf(date) > LONGEST_FOR_A_YEARLY) return 0;
    const from = Math.max(first, yearAround(date.from) - 1 - before);
    let best = 0;
    for (let year = from; year <= last; year++) {
      const span = spanOf(year);
      if (span.from >= date.to) break;
      best = Math.max(best, shareOf(date, span));
    }
    return best;
  };
}

/** The year of an instant, or the one beside it: much quicker than the calendar, which every event of a long list would have to ask. */
function yearAround(instant: Instant): number {
  return Math.floor(1970 + instant / MEAN_YEAR);
}

/** How much of a date lies within a span, from 0 to 1. */
function shareOf(date: Span, span: Span): number {
  if (!overlaps(date, span)) return 0;
  const shared = Math.min(date.to, span.to) - Math.max(date.from, span.from);
  const share = shared / lengthOf(date);
  // What has no end is touched, however little of it.
  return share > 0 ? share : Number.EPSILON;
}
