// Timeline Storyteller's JSON: a list of events, or a saved story with the list in it.
import type { ReadOptions } from '../../model/interpretation.ts';
import { createForeignBooks, type ForeignBooks, noteDates } from '../foreign/foreign-books.ts';
import { calledBy, handOn, readForeignSpan } from '../foreign/foreign-event.ts';
import type { ListSink, Place, ReadFormat } from '../format.ts';
import { type Fields, fieldsBut, forEachMember, foreignPart, textIn } from '../json/json-members.ts';
import { type LooseJson, readLooseJson } from '../json/loose-json.ts';
import { isRecord } from '../own/read-shape.ts';
import { plainText } from '../text/html-text.ts';
import { inWords } from '../text/read-text.ts';
import { titleFrom } from '../text/title-from-text.ts';
import { wholeText } from '../text/whole-text.ts';

const KNOWN = new Set(['start_date', 'end_date', 'content_text', 'category', 'id', 'event_id']);
const DATES = { start: 'start_date', end: 'end_date' } as const;
const LISTS = ['timeline_json_data', 'events', 'data'] as const;
const LANES =
  'Lanes are the categories, which Timeline Storyteller shows as colours. Its facets are kept, and are lanes only where an event has no category.';

function readUndated(event: Fields, books: ForeignBooks): Fields {
  const { text, links, media } = plainText(textIn(event['content_text']));
  const { title, isWhole } = titleFrom(text);
  const [category, facet] = [textIn(event['category']).trim(), textIn(event['facet']).trim()];
  const lane = category || facet;
  if (category !== '' && facet !== '') books.count(LANES);
  const id = textIn(event['id']);
  return {
    ...(id === '' ? {} : { id }),
    title,
    ...(isWhole ? {} : { summary: text }),
    ...(lane === '' ? {} : { lane }),
    ...(links.length > 0 ? { links } : {}),
    ...(media.length > 0 ? { media } : {}),
    ...foreignPart('storyteller-json', fieldsBut(event, KNOWN)),
  };
}

function readEvent(event: Fields, place: Place, sink: ListSink, books: ForeignBooks): void {
  const draft = readUndated(event, books);
  const message = 'An event has no content_text, so it was left out. Write what happened.';
  const noTitle = { ...place, path: `${place.path}.content_text`, message };
  const date = readForeignSpan(event, DATES, { place, name: calledBy(textIn(draft['title'])) }, books);
  handOn({ draft, date, written: event['start_date'], noTitle }, place, sink);
}

function readRoot(json: LooseJson, sink: ListSink, options: ReadOptions): void {
  const root: Fields = isRecord(json.value) ? json.value : {};
  const path = Array.isArray(json.value) ? '' : LISTS.find((name) => Array.isArray(root[name]));
  if (path === undefined) {
    sink.fault({ path: '', message: `Here should be a list of events in [ ], but there is ${inWords(json.value)}.` });
    return;
  }
  const value = path === '' ? json.value : root[path];
  const books = createForeignBooks(sink, options);
  for (const [i, event] of Array.isArray(value) ? value.entries() : []) {
    if (isRecord(event)) noteDates([event['start_date'], event['end_date']], books, json.lineOf(path, i));
  }
  sink.outline(foreignPart('storyteller-json', fieldsBut(root, new Set([path]))));
  forEachMember(json, { path, value, what: 'an event' }, sink, (event, place) => readEvent(event, place, sink, books));
  books.tell(sink);
}

/** Reads Timeline Storyteller's JSON, a list or a saved story. */
export const readStorytellerJson: ReadFormat = (sink, options) =>
  wholeText(sink, (text) => {
    const json = readLooseJson(text, sink);
    if (json) readRoot(json, sink, options);
  });
