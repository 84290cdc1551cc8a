// Why an event cannot be shown as it stands: what a form says, and what no edit makes.
import type { TimelineEvent } from '../model/event.ts';
import { standingOf } from '../model/standing.ts';
import { parseEdtf } from '../time/edtf.ts';

/** A sentence on what is missing; empty where the event can be shown. */
export function eventFault({ title, when, citations }: Pick<TimelineEvent, 'title' | 'when' | 'citations'>): string {
  if (title.trim() === '') return 'An event needs a title.';
  if (when.date.trim() === '') return 'An event needs a date.';
  if (!parseEdtf(when.date)) return `“${when.date}” is not a date that can be read.`;
  if (citations.some(({ excerpt }) => excerpt.some(({ exact }) => exact.trim() === ''))) {
    return 'A quotation needs its words.';
  }
  if (standingOf({ citations }) === undefined) {
    return 'Nobody says yet that it happened: its quotations only deny it or comment on it. Add one that reports or claims it.';
  }
  return '';
}
