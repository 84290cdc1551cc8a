// Lines that look like events to a person, but not to Markwhen: they became a part of the event above, which is told.
import type { DateOrder } from '../../model/interpretation.ts';
import { createDateOrder } from '../dates/date-order.ts';
import { readDateText } from '../dates/foreign-date.ts';
import type { ListSink } from '../format.ts';
import { inWords } from '../text/read-text.ts';

/** Three numbers with dots or dashes, or a day, a month and a year, at the very beginning of a line. */
const LOOKS_LIKE_A_DATE =
  /^(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}(?:st|nd|rd|th|\.)\s+\p{L}{3,9}\s+\d{4}|\p{L}{3,9}\.?\s+\d{4}|\d{4}\.\d{1,2})\s*:\s/u;
const LONGEST_HEAD = 60;

interface Telling {
  readonly sink: ListSink;
  readonly order: DateOrder;
}

/** Tells such lines; `starts` are the indices of those that begin events. */
export function tellDoubtfulLines(
  lines: readonly string[],
  starts: ReadonlySet<number>,
  { sink, order }: Telling,
): void {
  // A book of their own: nothing of them was read as a date.
  const book = createDateOrder({ dateOrder: order });
  for (const [i, line] of lines.entries()) {
    const text = starts.has(i) ? undefined : LOOKS_LIKE_A_DATE.exec(line.slice(0, LONGEST_HEAD))?.[1];
    if (text === undefined) continue;
    const { edtf } = readDateText(text, book);
    if (edtf === undefined && /^\p{L}/u.test(text)) continue;
    const advice = edtf === undefined ? 'write the date like 2019-03-07' : `write ${edtf}, if that is what it means`;
    sink.fault({
      path: `line ${i + 1}`,
      line: i + 1,
      value: line.slice(0, LONGEST_HEAD).toWellFormed(),
      message: `The line begins with ${inWords(text)}, which Markwhen does not take for a date, so it is part of the text above it; ${advice}, and it is an event.`,
    });
  }
}
