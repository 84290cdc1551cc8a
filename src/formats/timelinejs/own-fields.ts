// What TimelineJS has no word for stands beside its fields under “sourceline”. Read back, it counts as long as the visible
// fields still say what they said when it was written: whoever changes a slide elsewhere is believed.
import { UNSAID_OF_EVENT } from '../../model/unsaid.ts';
import type { Fields } from '../json/json-members.ts';
import { isRecord } from '../own/read-shape.ts';
import { showSlide } from './shown-slide.ts';

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What `whole` says otherwise than `read`; null where it says nothing. */
export function differences(whole: Fields, read: Fields): Fields {
  const names = [...new Set([...Object.keys(whole), ...Object.keys(read)])].filter((name) => name !== '__proto__');
  const other = names.filter((name) => !isSame(whole[name], read[name]));
  return Object.fromEntries(other.map((name) => [name, whole[name] ?? null]));
}

/** An event as it will be once a draft is read. */
export function readingOf(draft: Fields, laneOfAll: string): Fields {
  const when = typeof draft['when'] === 'string' ? { date: draft['when'], basis: 'given', how: '' } : draft['when'];
  return { ...UNSAID_OF_EVENT, lane: laneOfAll, ...draft, when };
}

/** Which fields of a slide show which of an event's. */
const SHOWN_BY: Readonly<Record<string, (slide: Fields) => unknown>> = {
  id: (slide) => slide['unique_id'],
  title: ({ text }) => (isRecord(text) ? text['headline'] : undefined),
  summary: ({ text }) => (isRecord(text) ? text['text'] : undefined),
  when: (slide) => [slide['start_date'], slide['end_date'], slide['display_date']],
  lane: (slide) => slide['group'],
  media: (slide) => slide['media'],
};

/** A slide's draft with what Sourceline had kept in it, as far as that still holds. */
export function withOwn(draft: Fields, slide: Fields, own: unknown, titleOfLane: (lane: unknown) => string): Fields {
  if (!isRecord(own)) return draft;
  const whole = { ...draft, ...own };
  const shown = showSlide({ ...whole, group: titleOfLane(whole['lane']) });
  const holding = Object.entries(own).filter(([name]) => {
    const shownBy = SHOWN_BY[name];
    return name !== '__proto__' && (!shownBy || isSame(shownBy(shown), shownBy(slide)));
  });
  return { ...draft, ...Object.fromEntries(holding) };
}
