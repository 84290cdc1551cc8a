// The rows of one event in our own table as a draft: the first row is the event, each row a citation, a link or a picture more.
import type { EventDraft } from '../../model/problem.ts';
import { isRecord } from '../own/read-shape.ts';
import { listIn, yesIn } from './cells.ts';
import type { OwnColumn } from './own-columns.ts';

/** The cells of one row. */
export type CellOf = (column: OwnColumn) => string;

type Fields = Record<string, unknown>;

/** The fields whose cells are not empty. */
export function fieldsOf(cell: CellOf, columns: Readonly<Record<string, OwnColumn>>): Fields {
  const fields: Fields = {};
  for (const name in columns) {
    const column = columns[name];
    const text = column === undefined ? '' : cell(column);
    if (text !== '') fields[name] = text;
  }
  return fields;
}

const EVENT_TEXTS = {
  id: 'id',
  title: 'title',
  lane: 'lane',
  summary: 'summary',
  plain: 'plain',
  chapter: 'chapter',
  weight: 'weight',
  disagreement: 'disagreement',
  legalStatus: 'legal status',
} as const;
const MEDIA = {
  url: 'media',
  caption: 'media caption',
  credit: 'media credit',
  alt: 'media alt',
  thumbnail: 'media thumbnail',
  link: 'media link',
} as const;
const ELSEWHERE = {
  date: 'other date',
  url: 'other address',
  publisher: 'other publisher',
  disagreement: 'other disagreement',
  note: 'other note',
} as const;
const CITED = {
  source: 'source',
  stance: 'stance',
  speaker: 'speaker',
  translation: 'translation',
  verified: 'verified',
} as const;

/** What an event's first row says, but for its date and its sources. */
export function eventDraft(cell: CellOf): Fields {
  const draft = fieldsOf(cell, EVENT_TEXTS);
  const people = listIn(cell('people'));
  const connections = listIn(cell('connections')).map(connectionIn);
  const publicAct = cell('public act');
  const madePublic = fieldsOf(cell, { date: 'made public', how: 'made public how' });
  if (people.length > 0) draft['actors'] = people;
  if (connections.length > 0) draft['connections'] = connections;
  // What is neither yes nor no is told when the draft is read.
  if (publicAct !== '') draft['isPublicAct'] = yesIn(publicAct) ?? publicAct;
  if (madePublic['date'] !== undefined) draft['madePublic'] = madePublic;
  return draft;
}

/** “answers: the-first-letter”. */
function connectionIn(text: string): Fields {
  const [, kind = '', event = ''] = /^([^:]*):\s*(.*)$/s.exec(text) ?? [];
  return { kind, event };
}

/** When, with how it is known; only the date where nothing else is said. */
export function whenDraft(date: string, cell: CellOf): unknown {
  const known = fieldsOf(cell, { basis: 'basis', how: 'how' });
  const elsewhere = fieldsOf(cell, ELSEWHERE);
  if (elsewhere['date'] !== undefined) known['elsewhere'] = elsewhere;
  return Object.keys(known).length > 0 ? { date, ...known } : date;
}

function push(draft: Fields, name: string, one: unknown): void {
  const list = draft[name];
  if (Array.isArray(list)) list.push(one);
  else draft[name] = [one];
}

/** Adds the picture and the link of a row. */
export function addBeside(draft: Fields, cell: CellOf): void {
  const media = fieldsOf(cell, MEDIA);
  const link = fieldsOf(cell, { url: 'link', label: 'link label' });
  if (media['url'] !== undefined) push(draft, 'media', media);
  if (link['url'] !== undefined) push(draft, 'links', link);
}

function rangesIn(cell: string): readonly unknown[] {
  return listIn(cell).map((text) => {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(text) ?? [];
    return from === undefined ? text : { from: Number(from), to: Number(to) };
  });
}

/** Adds the citation of a row; an excerpt without a source goes on with the citation before it. Gives whether there was one. */
export function addCitation(draft: Fields, cell: CellOf, source: string): boolean {
  const fragment = fieldsOf(cell, { exact: 'excerpt', prefix: 'prefix', suffix: 'suffix' });
  if (fragment['exact'] === undefined) return false;
  const citations: unknown = draft['citations'];
  const last: unknown = Array.isArray(citations) ? citations.at(-1) : undefined;
  if (source === '') {
    if (!isRecord(last) || !Array.isArray(last['excerpt'])) return false;
    last['excerpt'].push(fragment);
    return true;
  }
  const ranges = rangesIn(cell('at'));
  const at = ranges.length > 0 ? { at: ranges } : {};
  push(draft, 'citations', { stance: 'reports', ...fieldsOf(cell, CITED), source, excerpt: [fragment], ...at });
  return true;
}

/** What stands in the column `kept`: another format's fields, as JSON. */
export function keptIn(cell: string): EventDraft | undefined {
  // A million rows have an empty cell here, and an exception for each would take seconds.
  if (!cell.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(cell);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
