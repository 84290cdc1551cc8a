// Lines that look like events to a person, but not to Markwhen: they became a part of what stands above, which is told.
import type { DateOrder } from '../../model/interpretation.ts';
import { withAsciiDigits } from '../dates/ascii-digits.ts';
import { createDateOrder } from '../dates/date-order.ts';
import { readDateText } from '../dates/foreign-date.ts';
import type { ListSink } from '../format.ts';
import { inWords } from '../text/read-text.ts';
import { beforeColon } from './tame-lines.ts';

const LONGEST_HEAD = 60;
/** No white space around what parts two dates. */
const AROUND_DASH = /\s*(\/|[–—]|\.\.)\s*/g;
/** A text of nothing but the signs of dates, with a year of three digits at least, or three numbers. */
const DATE_SIGNS = /^[-−+~?%[{(YyPp]{0,3}\d[\dXxuSsEeTZWPYMDH./~?%\]})–—−:+-]*$/;
const YEAR_OR_DAY = /\d{2}[\dXxu]|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/;
/** A date and an end or a time that is none. */
const DATE_AND_MORE = /^[-−+]?\d{4}(?:-\d{2}(?:-\d{2}|(?=\/))|(?=\/))\S*$/;
/** What has words, too, may be a date: “4. März 2017”, “spring 1850”, “66 million years ago”. */
const WITH_WORDS = /\p{L}{2,}.*\d{3}|\d.*\p{L}/u;

interface Telling {
  readonly sink: ListSink;
  readonly order: DateOrder;
  /** How many lines the header has: in it, what is indented belongs to a value. */
  readonly headerEnd: number;
}

function looksLikeADate(text: string): boolean {
  const close = text.replace(AROUND_DASH, '$1');
  return (DATE_SIGNS.test(close) && YEAR_OR_DAY.test(close)) || DATE_AND_MORE.test(close);
}

/** What a line begins with that looks like a date, and the date that it is, where it can be read. */
export interface DoubtfulDate {
  readonly text: string;
  readonly edtf?: string | undefined;
}

/** All before a line’s first colon, if it may be meant as a date; undefined for any other line. */
export function doubtfulDate(line: string, order: DateOrder = 'day first'): DoubtfulDate | undefined {
  const text = beforeColon(line.slice(0, LONGEST_HEAD));
  const plain = withAsciiDigits(text);
  if (!/\d/.test(plain)) return undefined;
  const isLike = looksLikeADate(plain);
  if (!isLike && !WITH_WORDS.test(plain)) return undefined;
  // A book of its own: nothing of it was read as a date.
  const { edtf } = readDateText(text, createDateOrder({ dateOrder: order }));
  // Many a sentence has a number and a colon; only what can be read is a date in words.
  return isLike || edtf !== undefined ? { text, edtf } : undefined;
}

/** Tells such lines; `starts` are the indices of those that begin events. */
export function tellDoubtfulLines(
  lines: readonly string[],
  starts: ReadonlySet<number>,
  { sink, order, headerEnd }: Telling,
): void {
  for (const [i, line] of lines.entries()) {
    const isValue = i < headerEnd && /^\s/.test(line);
    const doubtful = starts.has(i) || isValue ? undefined : doubtfulDate(line, order);
    if (!doubtful) continue;
    const { text, edtf } = doubtful;
    const advice = edtf === undefined ? HOW_TO_WRITE : `write ${edtf}, if that is what it means`;
    sink.fault({
      path: `line ${i + 1}`,
      line: i + 1,
      value: line.slice(0, LONGEST_HEAD).toWellFormed(),
      message: `The line begins with ${inWords(text)}, which Markwhen does not take for a date, so it is part of the text above it; ${advice}, and it is an event.`,
    });
  }
}

const HOW_TO_WRITE = 'write the date like 2019-03-07, 2019-03-07/2019-04-01, 189X or Y-66000000';
