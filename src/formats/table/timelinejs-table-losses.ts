// What TimelineJS's columns have no place for, counted while a timeline is written.
import type { TimelineEvent } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import { withoutZones } from '../../time/zone-words.ts';
import type { Loss } from '../format.ts';
import { plainText } from '../text/html-text.ts';
import { showDate } from '../timelinejs/date-parts.ts';

import { type LossWords, lossesOf } from './loss-words.ts';

type Outline = Omit<Timeline, 'events'>;

function present(value: unknown): number {
  return value === undefined || value === '' ? 0 : 1;
}

interface Kind<T> extends LossWords {
  readonly count: (of: T) => number;
}

const OF_EVENTS: readonly Kind<TimelineEvent>[] = [
  {
    count: ({ citations }) => citations.length,
    one: 'cited excerpt',
    many: 'cited excerpts',
    why: 'TimelineJS has no place for words that are quoted',
  },
  { count: ({ actors }) => actors.length, one: 'name beside an event', many: 'names of people beside events' },
  {
    count: ({ when }) => present(showDate(withoutZones(when.date)).display_date),
    one: 'doubt about a date',
    many: 'doubts about dates',
    why: 'the nearest dates are written, with the words for them as display date',
  },
  {
    count: ({ when }) => (/T\d\d(?:$|\/|[:\d]*(?:Z|[+-]\d))/.test(when.date) ? 1 : 0),
    one: 'time zone of a date',
    many: 'time zones of dates',
  },
  { count: howCount, one: 'note on how a date is known', many: 'notes on how dates are known' },
  {
    count: ({ chapter }) => present(chapter),
    one: 'name of an event’s chapter',
    many: 'names of events’ chapters',
    why: 'chapters are written as eras, which show where they begin and end',
  },
  { count: ({ weight }) => (weight === 3 ? 0 : 1), one: 'weight', many: 'weights' },
  { count: ({ plain }) => present(plain), one: 'text in plain language', many: 'texts in plain language' },
  {
    count: ({ connections }) => connections.length,
    one: 'connection between events',
    many: 'connections between events',
  },
  {
    count: remarkCount,
    one: 'remark on a dispute, an accusation or a later publication',
    many: 'remarks on disputes, accusations and later publications',
  },
  {
    count: ({ media = [] }) => Math.max(0, media.length - 1) + present(media[0]?.link),
    one: 'further picture or its link',
    many: 'further pictures and their links',
    why: 'a slide has only one',
  },
  { count: linksLost, one: 'link beside an event', many: 'links beside events' },
  {
    count: ({ foreign }) => (foreign && foreign.format !== 'timelinejs-table' ? 1 : 0),
    one: 'event’s field of another format',
    many: 'events’ fields of other formats',
  },
  { count: () => 1, one: 'id of an event', many: 'ids of events' },
];

const OF_OUTLINES: readonly Kind<Outline>[] = [
  {
    count: ({ lanes }) => lanes.filter(({ id, title }) => id !== title).length,
    one: 'id of a lane',
    many: 'ids of lanes',
    why: 'TimelineJS knows groups by their names',
  },
  { count: ({ sources }) => sources.length, one: 'source', many: 'sources' },
  { count: ({ publishers }) => publishers.length, one: 'publisher', many: 'publishers' },
  { count: ({ actors }) => actors.length, one: 'person or organisation', many: 'people and organisations' },
  { count: ({ terms }) => terms.length, one: 'explained word', many: 'explained words' },
  {
    count: restCount,
    one: 'stretch of silence, afterword or correction',
    many: 'stretches of silence, afterwords and corrections',
  },
  {
    count: ({ sourcesEnd, firstView, startsWith }) => present(sourcesEnd) + present(firstView) + present(startsWith),
    one: 'setting',
    many: 'settings',
    why: 'where the sources end, what is shown first, where to start',
  },
];

function howCount({ when: { basis, how, elsewhere } }: TimelineEvent): number {
  return basis === 'given' && how === '' && !elsewhere ? 0 : 1;
}

function remarkCount({ isPublicAct, madePublic, disagreement, legalStatus }: TimelineEvent): number {
  return [isPublicAct, madePublic, disagreement, legalStatus].filter(Boolean).length;
}

function restCount({ silences, afterwards, corrections }: Outline): number {
  return silences.length + afterwards.length + corrections.length;
}

/** Links that a kept text does not bring back. */
function linksLost({ links = [], summary, foreign }: TimelineEvent): number {
  const html = foreign?.format === 'timelinejs-table' ? foreign.fields['Text'] : undefined;
  const kept = typeof html === 'string' ? plainText(html) : undefined;
  if (kept?.text !== summary) return links.length;
  return links.filter(({ url }) => !kept.links.some((one) => one.url === url)).length;
}

export interface SheetLosses {
  readonly note: (event: TimelineEvent) => void;
  readonly all: () => readonly Loss[];
}

/** Counts for one timeline. */
export function createSheetLosses(outline: Outline): SheetLosses {
  const counts = OF_EVENTS.map(() => 0);
  return {
    note: (event) => {
      OF_EVENTS.forEach(({ count }, i) => {
        counts[i] = (counts[i] ?? 0) + count(event);
      });
    },
    all: () => [
      ...OF_EVENTS.flatMap((words, i) => lossesOf(counts[i] ?? 0, words)),
      ...OF_OUTLINES.flatMap(({ count, ...words }) => lossesOf(count(outline), words)),
    ],
  };
}
