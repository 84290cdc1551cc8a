// What was understood of a date, in words, while it is typed.
import { civilOf } from '../../../time/calendar.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import { describeDate } from '../../../time/format-date.ts';
import type { FuzzyDate, Precision } from '../../../time/fuzzy-date.ts';
import { unitOf } from '../../../time/unit-span.ts';

const SHARPNESS: Readonly<Record<Precision, string>> = {
  second: 'to the second',
  minute: 'to the minute',
  hour: 'to the hour',
  day: 'a day',
  month: 'a month, not sharper',
  season: 'a season, not sharper',
  year: 'a year, not sharper',
  decade: 'ten years, not sharper',
  century: 'a hundred years, not sharper',
};

/** Years. */
const DEEP = 100_000;

/** “3 March 2017 (a day)”, “16 or 17 November 2017 (one of them)”; undefined where nobody can read it. */
export function understoodWords(edtf: string): string | undefined {
  const date = parseEdtf(edtf.trim());
  return date && `${describeDate(date)} (${kindWords(date)})`;
}

function kindWords(date: FuzzyDate): string {
  if (date.kind === 'lasting') {
    if (date.isOpenEnd) return 'still going on, or its end is not known';
    return date.isOpenStart ? 'its beginning is not known' : 'a stretch of time';
  }
  if (date.candidates.length > 1) return date.choice === 'one' ? 'one of them' : 'all of them';
  if (date.choice === 'one' && unitOf(date.start) === undefined) return 'some time in between';
  const sharpness = isRoundYear(date) ? 'as a round number' : SHARPNESS[date.precision];
  return date.isApproximate ? `${sharpness.replace(', not sharper', '')}, give or take` : sharpness;
}

/** So far away a year that ends in three zeros is a round number, which is shown as one. */
function isRoundYear({ precision, start }: FuzzyDate): boolean {
  const { year } = civilOf(start.from);
  return precision === 'year' && Math.abs(year) >= DEEP && year % 1000 === 0;
}
