// SIMILE Timeline's XML: <data><event start="…" title="…">HTML as text</event></data>.
import type { ReadOptions } from '../../model/interpretation.ts';
import { createForeignBooks, noteDates } from '../foreign/foreign-books.ts';
import type { ListSink, ReadFormat } from '../format.ts';
import { foreignPart } from '../json/json-members.ts';
import { wholeText } from '../text/whole-text.ts';
import { readSimileEvent } from './read-event.ts';
import { BOUNDS } from './simile-date.ts';
import { xmlEvents } from './xml-events.ts';

const NOT_READ = 'This event cannot be read and was left out: a quotation mark or its end is missing.';

function readText(text: string, sink: ListSink, options: ReadOptions): void {
  const { found, fault } = xmlEvents(text);
  if (fault) sink.fault({ path: '', ...fault });
  if (found.events.length === 0 && !fault) {
    sink.fault({ path: '', message: 'There is no event in this XML: <data><event start="…" title="…">.' });
  }
  const books = createForeignBooks(sink, options);
  for (const { fields, line } of found.events)
    if (fields)
      noteDates(
        BOUNDS.map((bound) => fields[bound]),
        books,
        line,
      );
  sink.outline(foreignPart('simile-xml', found.root));
  for (const [i, { fields, line }] of found.events.entries()) {
    const path = `event[${i}]`;
    const place = line === undefined ? { path } : { path, line };
    if (fields) readSimileEvent(fields, { place, dialect: 'xml' }, sink, books);
    else sink.leaveOut({}, { ...place, message: NOT_READ });
  }
  books.tell(sink);
}

/** Reads SIMILE Timeline's XML. */
export const readSimileXml: ReadFormat = (sink, options) => wholeText(sink, (text) => readText(text, sink, options));
