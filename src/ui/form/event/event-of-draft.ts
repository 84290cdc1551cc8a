// An event to begin a form with: from nothing, or from what a file had of one that could not be read.
import { LANE_OF_ALL, readEvent } from '../../../formats/own/read-event.ts';
import { isRecord } from '../../../formats/own/read-shape.ts';
import type { TimelineEvent } from '../../../model/event.ts';
import type { EventDraft } from '../../../model/problem.ts';
import type { Timeline } from '../../../model/timeline.ts';
import { UNSAID_OF_EVENT } from '../../../model/unsaid.ts';
import { parseEdtf } from '../../../time/edtf.ts';

/** The event as far as it was read; its date is the text that the file has, whether it can be read or not. */
export function eventOfDraft(draft: EventDraft, { lanes }: Pick<Timeline, 'lanes'>): TimelineEvent {
  const date = writtenDate(draft['when']);
  const title = typeof draft['title'] === 'string' ? draft['title'].trim() : '';
  // What is missing is stood in for, so that the rest is read by the same rules as a list's.
  const when = parseEdtf(date) ? draft['when'] : { ...(isRecord(draft['when']) ? draft['when'] : {}), date: '2000' };
  const read = readEvent({ ...draft, title: title || '?', when }, () => undefined) ?? bare();
  const lane = lanes.some(({ id }) => id === read.lane) || draft['lane'] ? read.lane : (lanes[0]?.id ?? read.lane);
  return { ...read, title, lane, when: { ...read.when, date } };
}

function bare(): TimelineEvent {
  return {
    ...UNSAID_OF_EVENT,
    id: '',
    title: '',
    when: { date: '', basis: 'given', how: '' },
    lane: LANE_OF_ALL,
  };
}

function writtenDate(when: unknown): string {
  if (typeof when === 'string' || typeof when === 'number') return String(when).trim();
  return isRecord(when) ? writtenDate(when['date']) : '';
}
