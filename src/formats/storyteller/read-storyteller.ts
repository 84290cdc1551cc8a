// Timeline Storyteller's JSON: a list of events, or a saved story with the list in it.
import type { ReadOptions } from '../../model/interpretation.ts';
import { dateInWords } from '../dates/date-order.ts';
import { createForeignBooks, type ForeignBooks, noteDates } from '../foreign/foreign-books.ts';
import { calledBy, type DatedBy, handOn, type Named, readForeignSpan } from '../foreign/foreign-event.ts';
import type { ListSink, Place, ReadFormat } from '../format.ts';
import { type Fields, fieldsBut, forEachMember, foreignPart, textIn } from '../json/json-members.ts';
import { type LooseJson, readLooseJson } from '../json/loose-json.ts';
import { isRecord } from '../own/read-shape.ts';
import { plainText } from '../text/html-text.ts';
import { inWords } from '../text/read-text.ts';
import { titleFrom } from '../text/title-from-text.ts';
import { wholeText } from '../text/whole-text.ts';
import { savedDate } from './saved-date.ts';

const KNOWN = new Set(['start_date', 'end_date', 'content_text', 'category', 'facet', 'id', 'event_id']);
const DATES = { start: 'start_date', end: 'end_date' } as const;
/** Where a saved story (timeline_story.cdc) has its events. */
const SAVED_LIST = 'timeline_json_data';
const LISTS = [SAVED_LIST, 'events', 'data'] as const;
/** What a saved story tells of whoever saved it: an e-mail address, and all that they did in the tool. */
const PRIVATE = ['author', 'usage_log'] as const;
const PRIVATE_WORDS =
  'The saved story holds the e-mail address of its author or a log of what they did in the tool. Neither was taken over, so that neither is published with the timeline.';
const LANES =
  'Lanes are the facets, which Timeline Storyteller shows one below the other. Its categories, which it shows as colours, are kept, and are lanes only where an event has no facet.';

function readUndated(event: Fields, books: ForeignBooks): Fields {
  const { text, links, media } = plainText(textIn(event['content_text']));
  const { title, isWhole } = titleFrom(text);
  const [category, facet] = [textIn(event['category']).trim(), textIn(event['facet']).trim()];
  const lane = facet || category;
  const hasBoth = category !== '' && facet !== '' && category !== facet;
  if (hasBoth) books.count(LANES);
  const id = textIn(event['id']);
  return {
    ...(id === '' ? {} : { id }),
    title,
    ...(isWhole ? {} : { summary: text }),
    ...(lane === '' ? {} : { lane }),
    ...(links.length > 0 ? { links } : {}),
    ...(media.length > 0 ? { media } : {}),
    ...foreignPart('storyteller-json', { ...(hasBoth ? { category } : {}), ...fieldsBut(event, KNOWN) }),
  };
}

interface Story {
  readonly sink: ListSink;
  readonly books: ForeignBooks;
  /** Minutes by which the clock of whoever saved a story was behind universal time; undefined where the list is no saved story. */
  readonly offset: number | undefined;
}

/** Where a saved story has but hours that the tool made itself, the day or year that was written. */
function readDate(event: Fields, named: Named, { books, offset }: Story): DatedBy {
  const { start_date: start, end_date: end } = event;
  const edtf = offset === undefined ? undefined : savedDate(start, end, offset);
  if (edtf === undefined) return readForeignSpan(event, DATES, named, books);
  const message = `${inWords(start)} to ${inWords(end)} was read as ${dateInWords(edtf)}: a story is saved with hours that nobody wrote, by the clock of the computer on which it was saved.`;
  books.count(message, 'hours');
  return { edtf, faults: [] };
}

function readEvent(event: Fields, place: Place, story: Story): void {
  const { sink, books } = story;
  const draft = readUndated(event, books);
  const message = 'An event has no content_text, so it was left out. Write what happened.';
  const noTitle = { ...place, path: `${place.path}.content_text`, message };
  const date = readDate(event, { place, name: calledBy(textIn(draft['title'])) }, story);
  handOn({ draft, date, written: event['start_date'], noTitle }, place, sink);
}

function saysSomething(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : textIn(value).trim() !== '';
}

/** What stands beside the events is kept, but for what is private. */
function tellBeside(root: Fields, path: string, { sink, books }: Pick<Story, 'sink' | 'books'>): void {
  const left = path === SAVED_LIST ? PRIVATE : [];
  sink.outline(foreignPart('storyteller-json', fieldsBut(root, new Set([path, ...left]))));
  if (left.some((name) => saysSomething(root[name]))) books.count(PRIVATE_WORDS);
}

function readRoot(json: LooseJson, sink: ListSink, options: ReadOptions): void {
  const root: Fields = isRecord(json.value) ? json.value : {};
  const path = Array.isArray(json.value) ? '' : LISTS.find((name) => Array.isArray(root[name]));
  if (path === undefined) {
    sink.fault({ path: '', message: `Here should be a list of events in [ ], but there is ${inWords(json.value)}.` });
    return;
  }
  const value = path === '' ? json.value : root[path];
  const books = createForeignBooks(sink, options, { areYearsWhole: true });
  for (const [i, event] of Array.isArray(value) ? value.entries() : []) {
    if (isRecord(event)) noteDates([event['start_date'], event['end_date']], books, json.lineOf(path, i));
  }
  tellBeside(root, path, { sink, books });
  const offset = path === SAVED_LIST ? Number(root['tz_offset'] ?? 0) || 0 : undefined;
  const story: Story = { sink, books, offset };
  forEachMember(json, { path, value, what: 'an event' }, sink, (event, place) => readEvent(event, place, story));
  books.tell(sink);
}

/** Reads Timeline Storyteller's JSON, a list or a saved story. */
export const readStorytellerJson: ReadFormat = (sink, options) =>
  wholeText(sink, (text) => {
    const json = readLooseJson(text, sink);
    if (json) readRoot(json, sink, options);
  });
