// A timeline as TimelineJS 3 JSON, one slide a line. What TimelineJS has no word for stands beside its fields under “sourceline”, which
// it ignores: read back, the timeline is the same.

import type { TimelineEvent } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import { UNSAID_OF_TIMELINE } from '../../model/unsaid.ts';
import { createDateOrder } from '../dates/date-order.ts';
import { createAddressBook } from '../foreign/foreign-address.ts';
import type { ListWriter, WriteFormat } from '../format.ts';
import { type Fields, fieldsBut, foreignPart } from '../json/json-members.ts';
import { LANE_OF_ALL } from '../own/read-event.ts';
import { isCosmological, showDate } from './date-parts.ts';
import { generationOf } from './generation.ts';
import { createLossBook } from './losses.ts';
import { differences, readingOf } from './own-fields.ts';
import { readTitle } from './read-root.ts';
import { readSlide } from './read-slide.ts';
import { showEras, showTitle } from './shown-root.ts';
import { showSlide } from './shown-slide.ts';
import { OWN_KEY, slideOf3 } from './slide.ts';
import { TIMELINEJS_DATES } from './slide-date.ts';
import { SILENT, wayBack } from './way-back.ts';

type Outline = Omit<Timeline, 'events'>;

const NONE: ReadonlySet<string> = new Set();

function withOwnKey(fields: Fields, own: Fields): Fields {
  return Object.keys(own).length > 0 ? { ...fields, [OWN_KEY]: own } : fields;
}

function writeSlide(event: TimelineEvent, group: string): Fields {
  const fields = { ...showSlide({ ...event, group }), ...wayBack(event) };
  const books = { dates: createDateOrder({}, TIMELINEJS_DATES), addresses: createAddressBook(SILENT) };
  const { draft } = readSlide(slideOf3(fields), { path: '' }, books);
  return withOwnKey(fields, differences({ ...event }, readingOf(draft, LANE_OF_ALL)));
}

/** What of the root came from TimelineJS, its title slide's picture among it. */
function rootWayBack({ foreign }: Outline): Fields {
  if (foreign?.format !== 'timelinejs') return {};
  return foreign.fields;
}

function writeRoot(outline: Outline): Fields {
  const { title: slide, ...rest } = rootWayBack(outline);
  const text = showTitle({ ...outline });
  const title = { ...(typeof slide === 'object' ? slide : {}), ...(text ? { text } : {}) };
  const eras = showEras({ ...outline });
  const fields = {
    ...rest,
    ...(Object.keys(title).length > 0 ? { title } : {}),
    ...(eras ? { eras } : {}),
  };
  const generation = generationOf(fields);
  const { texts, kept } = generation ? readTitle(generation) : { texts: {}, kept: {} };
  const read = { ...UNSAID_OF_TIMELINE, ...texts, ...foreignPart('timelinejs', kept) };
  // What a source does not say is left out: a date that is empty would be no date.
  const sources = outline.sources.map((source) => fieldsBut({ ...source }, NONE));
  return withOwnKey(fields, { outline: differences({ ...outline, sources }, read) });
}

/** Writes a timeline as TimelineJS reads it. */
export const writeTimelineJs: WriteFormat = (outline): ListWriter => {
  const titles = new Map(outline.lanes.map(({ id, title }) => [id, title]));
  const book = createLossBook(outline);
  let count = 0;
  let isFar = outline.chapters.some(({ when }) => isCosmological(showDate(when)));

  return {
    begin: () => `${JSON.stringify(writeRoot(outline)).slice(0, -1)},\n"events": [`,
    event: (event) => {
      const date = showDate(event.when.date);
      book.note(event, date);
      isFar ||= isCosmological(date);
      const slide = writeSlide(event, titles.get(event.lane) ?? event.lane);
      return `${count++ === 0 ? '' : ','}\n${JSON.stringify(slide)}`;
    },
    end: () => `\n]${isFar ? ',\n"scale": "cosmological"' : ''}}\n`,
    losses: book.losses,
  };
};
