// An EDTF date in the words that Markwhen reads, as near as it has any.
import { civilOf } from '../../time/calendar.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { isoDay } from '../../time/format-date.ts';
import { extentOf, type FuzzyDate } from '../../time/fuzzy-date.ts';
import { DAY } from '../../time/span.ts';

export interface MarkwhenDate {
  /** Absent where Markwhen has no words for it: before 99,999 BCE, and after the year 9999. */
  readonly text?: string;
  /** Whether Markwhen shows less than is known: a doubt, a set, a stretch that is only roughly known. */
  readonly isCoarser: boolean;
}

const ORDINARY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
/** Seasons stand in a month's place. */
const IS_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])/;
const LONGEST_BCE = 99_999;

/** The date as Markwhen has it. */
export function markwhenDate(edtf: string): MarkwhenDate {
  const sides = edtf.split('/').map((side) => side.trim());
  if (sides.length <= 2 && sides.every((side) => ORDINARY.test(side) && (side.length === 4 || IS_MONTH.test(side)))) {
    return { text: sides.join(' / '), isCoarser: false };
  }
  const date = parseEdtf(edtf);
  if (!date) return { isCoarser: true };
  return roughly(date);
}

function roughly(date: FuzzyDate): MarkwhenDate {
  const { from, to } = extentOf(date);
  const isOpenEnd = date.kind === 'lasting' && date.isOpenEnd;
  const isExact = date.kind === 'lasting' && !date.isApproximate && !date.isUncertain && !date.isOpenStart;
  const [first, last] = [civilOf(from), civilOf(to - 1)];
  if (first.year < 1 || last.year < 1) {
    const text = eraText(first.year, last.year);
    return text === undefined ? { isCoarser: true } : { text, isCoarser: !isExact };
  }
  if (last.year > 9999) return { isCoarser: true };
  if (date.precision === 'minute' || date.precision === 'hour' || date.precision === 'second') return timed(date);
  const start = isoDay(from - (((from % DAY) + DAY) % DAY));
  if (isOpenEnd) return { text: `${start} / now`, isCoarser: true };
  const end = isoDay(to - DAY);
  return { text: start === end ? start : `${start} / ${end}`, isCoarser: !isExact };
}

function timed({ start, end, kind, isOpenEnd }: FuzzyDate): MarkwhenDate {
  const from = clockText(start.from);
  if (kind === 'moment') return { text: from, isCoarser: true };
  return { text: `${from} / ${isOpenEnd ? 'now' : clockText(end.from)}`, isCoarser: true };
}

function clockText(instant: number): string {
  const text = isoDay(instant);
  return text.includes('T') ? text.slice(0, 16).replace('T', ' ') : `${text} 00:00`;
}

function eraText(first: number, last: number): string | undefined {
  if (1 - first > LONGEST_BCE || last > LONGEST_BCE) return undefined;
  const [start, end] = [first, last].map((year) => (year < 1 ? `${1 - year} BCE` : `${year} CE`));
  return start === end ? start : `${start} - ${end}`;
}
