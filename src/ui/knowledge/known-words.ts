// What the day of knowledge is called, and how many events were public by then.
import type { Knowledge } from '../../layout/knowledge.ts';
import { countWords } from '../../time/count-words.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { formatInstant, isoDay, shortDate } from '../../time/format-date.ts';
import type { Instant } from '../../time/span.ts';

/** What holds without a day. */
export const ALL_KNOWN = 'Today: everything is known that is told here.';

/** “1 January 2017”; “today” without a day. */
export function dayWords(day: Instant | undefined): string {
  return day === undefined ? 'today' : formatInstant(day, 'day');
}

/** “1 Jan 2017”, where there is little room. */
export function shortDayWords(day: Instant): string {
  const date = parseEdtf(isoDay(day));
  return date ? shortDate(date) : dayWords(day);
}

/** “23 events were public by then, of 4 nobody can tell, 53 were not yet.” */
export function countSentence(counts: Readonly<Record<Knowledge, number>>): string {
  const { public: known, unknown } = counts;
  const hidden = counts['not yet'];
  const first = `${known === 0 ? 'No' : countWords(known)} ${known === 1 ? 'event was' : 'events were'} public by then`;
  const doubt = unknown > 0 ? [`of ${countWords(unknown)} nobody can tell`] : [];
  const rest = hidden > 0 ? [`${countWords(hidden)} ${hidden === 1 ? 'was' : 'were'} not yet`] : [];
  return `${[first, ...doubt, ...rest].join(', ')}.`;
}
