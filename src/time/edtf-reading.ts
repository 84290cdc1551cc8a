// What the readers of EDTF's single dates share: a reading, and spans of whole years (half-open, ms).
import { instantOf } from './calendar.ts';
import type { Precision } from './fuzzy-date.ts';
import type { Span } from './span.ts';

/** What a written date means, its doubts apart: somewhere in `span`. */
export interface Reading {
  readonly span: Span;
  readonly precision: Precision;
}

/** The span of so many years from an astronomical year on. */
export function yearsFrom(year: number, count: number): Span {
  return { from: instantOf({ year }), to: instantOf({ year: year + count }) };
}

/** How sharp a date is that is only known to so many years: there is no coarser word than a century. */
export function precisionOfYears(count: number): Precision {
  if (count === 1) return 'year';
  return count === 10 ? 'decade' : 'century';
}
