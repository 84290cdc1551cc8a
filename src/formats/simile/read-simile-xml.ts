// SIMILE Timeline's XML: <data><event start="…" title="…">HTML as text</event></data>.
import type { ReadOptions } from '../../model/interpretation.ts';
import { createForeignBooks, type ForeignBooks, noteDates } from '../foreign/foreign-books.ts';
import type { ListSink, ReadFormat } from '../format.ts';
import { foreignPart } from '../json/json-members.ts';
import { namesOf } from '../recognise/explain-text.ts';
import { wholeText } from '../text/whole-text.ts';
import { readSimileEvent } from './read-event.ts';
import { BOUNDS } from './simile-date.ts';
import { type XmlEvents, xmlEvents } from './xml-events.ts';

const MOST_NAMED = 5;
const NOT_READ = 'This event cannot be read and was left out: a quotation mark or its end is missing.';

function unknownWords(entities: readonly string[]): string {
  const [named, isOne] = [namesOf(entities.slice(0, MOST_NAMED)), entities.length === 1];
  return `${named} ${isOne ? 'stands for no sign' : 'stand for no signs'} that Sourceline knows, and was left as it is written. Write the letters themselves; “&” alone is written “&amp;”.`;
}

function noteAllDates({ events }: XmlEvents, books: ForeignBooks): void {
  for (const { fields, line } of events) {
    if (!fields) continue;
    const bounds = BOUNDS.map((bound) => fields[bound]);
    noteDates(bounds, books, line);
  }
}

function readText(text: string, sink: ListSink, options: ReadOptions): void {
  const { found, fault } = xmlEvents(text);
  if (fault) sink.fault({ path: '', ...fault });
  if (found.events.length === 0 && !fault) {
    sink.fault({ path: '', message: 'There is no event in this XML: <data><event start="…" title="…">.' });
  }
  const books = createForeignBooks(sink, options, { areYearsWhole: true });
  noteAllDates(found, books);
  sink.outline(foreignPart('simile-xml', found.root));
  for (const [i, { fields, line, unknown }] of found.events.entries()) {
    const path = `event[${i}]`;
    const place = line === undefined ? { path } : { path, line };
    if (unknown.length > 0) sink.fault({ ...place, message: unknownWords(unknown) });
    if (fields) readSimileEvent(fields, { place, dialect: 'xml' }, sink, books);
    else sink.leaveOut({}, { ...place, message: NOT_READ });
  }
  books.tell(sink);
}

/** Reads SIMILE Timeline's XML. */
export const readSimileXml: ReadFormat = (sink, options) => wholeText(sink, (text) => readText(text, sink, options));
