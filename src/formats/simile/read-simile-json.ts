// SIMILE Timeline's JSON, which most museums wrote as JavaScript.

import type { ReadOptions } from '../../model/interpretation.ts';
import { createForeignBooks, noteDates } from '../foreign/foreign-books.ts';
import type { ListSink, ReadFormat } from '../format.ts';
import { type Fields, fieldsBut, forEachMember, foreignPart } from '../json/json-members.ts';
import { type LooseJson, readLooseJson } from '../json/loose-json.ts';
import { isRecord } from '../own/read-shape.ts';
import { inWords } from '../text/read-text.ts';
import { wholeText } from '../text/whole-text.ts';
import { readSimileEvent } from './read-event.ts';
import { BOUNDS } from './simile-date.ts';

const EVENTS = new Set(['events']);

function readRoot(json: LooseJson, sink: ListSink, options: ReadOptions): void {
  const root: Fields = isRecord(json.value) ? json.value : { events: json.value };
  const path = isRecord(json.value) ? 'events' : '';
  const { events: value } = root;
  if (!Array.isArray(value)) {
    sink.fault({
      path,
      message: `Here should be a list of events, { "events": [ … ] }, but there is ${inWords(value)}.`,
    });
    return;
  }
  const books = createForeignBooks(sink, options, { areYearsWhole: true });
  for (const [i, event] of value.entries()) {
    if (isRecord(event))
      noteDates(
        BOUNDS.map((bound) => event[bound]),
        books,
        json.lineOf(path, i),
      );
  }
  sink.outline(foreignPart('simile-json', fieldsBut(root, EVENTS)));
  forEachMember(json, { path, value, what: 'an event' }, sink, (event, place) =>
    readSimileEvent(event, { place, dialect: 'json' }, sink, books),
  );
  books.tell(sink);
}

/** Reads SIMILE Timeline's JSON: { events: [ … ] }, or a bare list of events. */
export const readSimileJson: ReadFormat = (sink, options) =>
  wholeText(sink, (text) => {
    const json = readLooseJson(text, sink);
    if (json) readRoot(json, sink, options);
  });
