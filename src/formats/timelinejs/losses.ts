// What TimelineJS will not show of a timeline, counted while it is written, in sentences for whoever exports it.
import type { TimelineEvent } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import { withoutZones } from '../../time/zone-words.ts';
import type { Loss } from '../format.ts';
import { type ShownDate, showDate } from './date-parts.ts';

type Outline = Omit<Timeline, 'events'>;

export interface LossBook {
  readonly note: (event: TimelineEvent, shown: ShownDate) => void;
  readonly losses: () => readonly Loss[];
}

interface Kind {
  readonly one: string;
  readonly many: string;
  /** Behind the count and the noun: “: TimelineJS has no …”. */
  readonly why: string;
}

const STAYS = 'Sourceline finds them again in the file.';

const KINDS = {
  dates: {
    one: 'date is',
    many: 'dates are',
    why: 'shown in words only, with the nearest days on the axis: TimelineJS knows no “about”, no “one of several days” and no open end.',
  },
  zones: {
    one: 'time zone is',
    many: 'time zones are',
    why: 'shown in words only, beside the time by the clock of its place: TimelineJS knows no zones.',
  },
  how: { one: 'note on how a date is known is', many: 'notes on how dates are known are', why: `not shown. ${STAYS}` },
  citations: {
    one: 'quotation with its source is',
    many: 'quotations with their sources are',
    why: `not shown: TimelineJS has no place for quoted words. ${STAYS}`,
  },
  plain: { one: 'text in plain language is', many: 'texts in plain language are', why: `not shown. ${STAYS}` },
  actors: { one: 'person or organisation is', many: 'people and organisations are', why: `not shown. ${STAYS}` },
  connections: {
    one: 'connection between events is',
    many: 'connections between events are',
    why: `not shown. ${STAYS}`,
  },
  remarks: {
    one: 'remark on a dispute, an accusation or a later publication is',
    many: 'remarks on disputes, accusations and later publications are',
    why: `not shown. ${STAYS}`,
  },
  media: {
    one: 'further picture or film is',
    many: 'further pictures and films are',
    why: `not shown: a slide has only one. ${STAYS}`,
  },
  links: { one: 'link beside an event is', many: 'links beside events are', why: `not shown. ${STAYS}` },
  words: { one: 'explained word is', many: 'explained words are', why: `not shown. ${STAYS}` },
  sources: { one: 'source is', many: 'sources are', why: `not listed. ${STAYS}` },
  outline: {
    one: 'stretch of silence, afterword or correction is',
    many: 'stretches of silence, afterwords and corrections are',
    why: `not shown. ${STAYS}`,
  },
} as const satisfies Readonly<Record<string, Kind>>;

type KindName = keyof typeof KINDS;

/** What an event adds to each count. */
const OF_EVENT: Readonly<Partial<Record<KindName, (event: TimelineEvent) => number>>> = {
  how: ({ when }) => (when.how !== '' || when.elsewhere ? 1 : 0),
  citations: ({ citations }) => citations.length,
  plain: ({ plain }) => (plain === undefined ? 0 : 1),
  connections: ({ connections }) => connections.length,
  remarks: (event) => [event.disagreement, event.legalStatus, event.madePublic].filter(Boolean).length,
  media: ({ media }) => Math.max(0, (media?.length ?? 0) - 1),
  links: ({ links }) => links?.length ?? 0,
};

const NAMES = Object.keys(KINDS).filter((name): name is KindName => name in KINDS);

/** Whether only its zone keeps TimelineJS from saying a date. */
function isByZoneAlone(edtf: string): boolean {
  return showDate(withoutZones(edtf)).display_date === undefined;
}

/** A book for one timeline that is written. */
export function createLossBook(outline: Outline): LossBook {
  const counts = new Map<KindName, number>([
    ['actors', outline.actors.length],
    ['words', outline.terms.length],
    ['sources', outline.sources.length],
    ['outline', outline.silences.length + outline.afterwards.length + outline.corrections.length],
  ]);
  const add = (name: KindName, count: number): void => {
    if (count > 0) counts.set(name, (counts.get(name) ?? 0) + count);
  };

  return {
    note: (event, { display_date }) => {
      if (display_date !== undefined) add(isByZoneAlone(event.when.date) ? 'zones' : 'dates', 1);
      for (const name of NAMES) add(name, OF_EVENT[name]?.(event) ?? 0);
    },
    losses: () =>
      NAMES.flatMap((name) => {
        const count = counts.get(name) ?? 0;
        const { one, many, why } = KINDS[name];
        return count === 0 ? [] : [{ message: `${count} ${count === 1 ? one : many} ${why}`, count }];
      }),
  };
}
