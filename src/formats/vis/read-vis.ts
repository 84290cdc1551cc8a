// Items and groups of vis-timeline, as JSON or as the JavaScript of its examples.
import type { ReadOptions } from '../../model/interpretation.ts';
import type { Problem } from '../../model/problem.ts';
import type { Chapter } from '../../model/timeline.ts';
import { createForeignBooks, type ForeignBooks, isAbsent, noteDates } from '../foreign/foreign-books.ts';
import { calledBy, handOn, readForeignSpan } from '../foreign/foreign-event.ts';
import type { ListSink, Place, ReadFormat } from '../format.ts';
import { type Fields, fieldsBut, forEachMember, foreignPart, textIn } from '../json/json-members.ts';
import { type LooseJson, readLooseJson } from '../json/loose-json.ts';
import { isRecord } from '../own/read-shape.ts';
import { inWords } from '../text/read-text.ts';
import { wholeText } from '../text/whole-text.ts';
import { readGroups } from './read-groups.ts';
import { idIn, readItem } from './read-item.ts';

interface Items {
  readonly path: string;
  readonly value: unknown;
}

const DATES = { start: 'start', end: 'end' } as const;
const ITEM_LISTS = ['items', 'data', 'events'] as const;
const BACKGROUND =
  'Background items with a text and an end were read as chapters; those of a group count for all lanes.';
const UNSHOWN = 'Background items that have no text or no end are not shown; they are kept for the way back.';

function itemsIn(value: unknown): Items | undefined {
  if (Array.isArray(value)) return { path: '', value };
  if (!isRecord(value)) return undefined;
  const path = ITEM_LISTS.find((name) => name in value);
  return path === undefined ? undefined : { path, value: value[path] };
}

function look(json: LooseJson, { path, value }: Items, books: ForeignBooks): ReadonlySet<string> {
  const used = new Set<string>();
  if (!Array.isArray(value)) return used;
  for (const [i, item] of value.entries()) {
    if (!isRecord(item)) continue;
    noteDates([item['start'], item['end']], books, json.lineOf(path, i));
    used.add(idIn(item['group']));
  }
  return used;
}

/** A background with a text is a named stretch of time, which is what we call a chapter; nothing says that sources are silent there. */
function readBackground(item: Fields, place: Place, sink: ListSink, books: ForeignBooks): Chapter | undefined {
  const { title, summary } = readItem(item);
  const { edtf, faults } = readForeignSpan(item, DATES, { place, name: calledBy(title) }, books);
  for (const fault of faults) sink.fault(fault);
  if (edtf === undefined) return undefined;
  if (title !== '' && !isAbsent(item['end'])) {
    books.count(BACKGROUND);
    return { id: idIn(item['id']) || place.path, title, when: edtf, summary };
  }
  books.count(UNSHOWN);
  return undefined;
}

/** Why an item has no title. */
function untold(content: unknown): Pick<Problem, 'message' | 'value'> {
  if (textIn(content).trim() === '')
    return { message: 'An item has no content, so it was left out. Write what happened.' };
  const message = 'The content of this item is markup without a word in it, so it was left out. Write what happened.';
  return { message, value: inWords(content) };
}

function readEvent(item: Fields, place: Place, sink: ListSink, books: ForeignBooks): void {
  const { title, summary, ...rest } = readItem(item);
  const draft = { title, ...(summary === '' ? {} : { summary }), ...rest };
  const noTitle = { ...place, path: `${place.path}.content`, ...untold(item['content']) };
  const date = readForeignSpan(item, DATES, { place, name: calledBy(title) }, books);
  handOn({ draft, date, written: item['start'], noTitle }, place, sink);
}

function readRoot(json: LooseJson, sink: ListSink, options: ReadOptions): void {
  const items = itemsIn(json.value);
  if (!items) {
    const message = `Here should be a list of items, [ … ] or { "items": [ … ] }, but there is ${inWords(json.value)}.`;
    sink.fault({ path: '', message });
    return;
  }
  const books = createForeignBooks(sink, options);
  const root: Fields = isRecord(json.value) ? json.value : {};
  const { lanes, kept } = readGroups(json, { groups: root['groups'], used: look(json, items, books) }, sink, books);
  const chapters: Chapter[] = [];
  const backgrounds: Fields[] = [];
  forEachMember(json, { ...items, what: 'an item' }, sink, (item, place) => {
    if (item['type'] !== 'background') return readEvent(item, place, sink, books);
    backgrounds.push(fieldsBut(item, new Set()));
    const chapter = readBackground(item, place, sink, books);
    if (chapter) chapters.push(chapter);
  });
  const fields = {
    ...fieldsBut(root, new Set([items.path, 'groups', 'title'])),
    ...(kept.length > 0 ? { groups: kept } : {}),
    ...(backgrounds.length > 0 ? { backgrounds } : {}),
  };
  sink.outline({
    ...(typeof root['title'] === 'string' ? { title: root['title'] } : {}),
    ...(lanes.length > 0 ? { lanes } : {}),
    ...(chapters.length > 0 ? { chapters } : {}),
    ...foreignPart('vis', fields),
  });
  books.tell(sink);
}

/** Reads the data of vis-timeline: { items, groups }, or a bare list of items. */
export const readVis: ReadFormat = (sink, options) =>
  wholeText(sink, (text) => {
    const json = readLooseJson(text, sink);
    if (json) readRoot(json, sink, options);
  });
