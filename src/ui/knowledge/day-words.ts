// What the day of knowledge is called, and how many events were public by then.
import type { Publicity } from '../../model/known-span.ts';
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
export function countSentence(counts: Readonly<Record<Publicity, number>>): string {
  const { public: known, unclear, later } = counts;
  const first = `${known === 0 ? 'No' : countWords(known)} ${known === 1 ? 'event was' : 'events were'} public by then`;
  const doubt = unclear > 0 ? [`of ${countWords(unclear)} nobody can tell`] : [];
  const rest = later > 0 ? [`${countWords(later)} ${later === 1 ? 'was' : 'were'} not yet`] : [];
  return `${[first, ...doubt, ...rest].join(', ')}.`;
}
