// What an EDTF text means: when something may have begun and ended, and how sure that is.
import { type Instant, middleOf, type Span } from './span.ts';

/** How sharp a date is written; `day` also covers everything finer than a month and coarser than an hour. */
export type Precision = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

export interface FuzzyDate {
  /** The EDTF text as it was written. */
  readonly edtf: string;
  /** `lasting` for an EDTF interval (a/b); `moment` for everything else. */
  readonly kind: 'moment' | 'lasting';
  /** For a moment: the candidate spans, sorted, at least one. For something lasting: exactly one, from the earliest start to the latest end. */
  readonly candidates: readonly [Span, ...Span[]];
  /** `one` of the candidates is meant (“21 or 28 November”), or `all` of them are (“14, 16 and 17 September”). */
  readonly choice: 'one' | 'all';
  /** Where the beginning may lie: for a moment its candidates' hull. */
  readonly start: Span;
  /** Where the end may lie: for a moment the same as `start`. An open end is an empty span at the start's `to` with `isOpenEnd`. */
  readonly end: Span;
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
  /** The precision of the (first) written date. */
  readonly precision: Precision;
  /** “about” (~ or %). */
  readonly isApproximate: boolean;
  /** “probably” (? or %). */
  readonly isUncertain: boolean;
}

/** The span that certainly holds the whole of a date, from the earliest start to the latest end. */
export function extentOf(date: FuzzyDate): Span {
  return { from: date.start.from, to: Math.max(date.end.to, date.start.to) };
}

/** Where the mark of a date stands: at the beginning of what lasts, else in the middle of all that it may be. */
export function markOf(date: FuzzyDate): Instant {
  return date.kind === 'lasting' ? date.start.from : middleOf(extentOf(date));
}
