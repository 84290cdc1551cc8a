// TimelineJS JSON of both generations: title slide, events and eras. What we have no word for is kept for the way back.
import type { ReadOptions } from '../../model/interpretation.ts';
import { createDateOrder } from '../dates/date-order.ts';
import { createAddressBook } from '../foreign/foreign-address.ts';
import type { ListSink, Place, ReadFormat } from '../format.ts';
import { type Fields, forEachMember, foreignPart } from '../json/json-members.ts';
import { type LooseJson, readLooseJson } from '../json/loose-json.ts';
import { isRecord } from '../own/read-shape.ts';
import { inWords } from '../text/read-text.ts';
import { wholeText } from '../text/whole-text.ts';
import { type Generation, generationOf } from './generation.ts';
import { withOwn } from './own-fields.ts';
import { readEras, readTitle, titlesOfLanes, withOwnOutline } from './read-root.ts';
import { readSlide, type SlideBooks } from './read-slide.ts';
import { OWN_KEY } from './slide.ts';
import { noteSlideDates, TIMELINEJS_DATES } from './slide-date.ts';

/** Notes what all dates of a file show of their order before the first one is read. */
function noteDates(json: LooseJson, { events, slideOf }: Generation, { dates }: SlideBooks): void {
  if (!Array.isArray(events.value)) return;
  for (const [i, fields] of events.value.entries()) {
    if (isRecord(fields)) noteSlideDates(slideOf(fields), dates, json.lineOf(events.path, i));
  }
}

function readEvents(json: LooseJson, generation: Generation, sink: ListSink, books: SlideBooks): void {
  const titleOfLane = titlesOfLanes(generation.root[OWN_KEY]);
  const path = Array.isArray(json.value) ? '' : generation.events.path;
  const members = { path, value: generation.events.value, what: 'an event' };
  forEachMember(json, members, sink, (fields: Fields, place: Place) => {
    if (fields === generation.title) return;
    const slide = generation.slideOf(fields);
    const { draft, refusal, faults } = readSlide(slide, place, books);
    for (const fault of faults) sink.fault(fault);
    if (refusal) sink.leaveOut(draft, refusal);
    else sink.event(withOwn(draft, fields, slide.own, titleOfLane), place);
  });
}

function readRoot(json: LooseJson, sink: ListSink, options: ReadOptions): void {
  const generation = generationOf(json.value);
  if (!generation) {
    sink.fault({ path: '', message: `Here should be a timeline in { }, but there is ${inWords(json.value)}.` });
    return;
  }
  const books = { dates: createDateOrder(options, TIMELINEJS_DATES), addresses: createAddressBook(sink) };
  noteDates(json, generation, books);
  const { texts, kept } = readTitle(generation);
  const chapters = readEras(json, generation, sink, books);
  const outline = { ...texts, ...(chapters.length > 0 ? { chapters } : {}), ...foreignPart('timelinejs', kept) };
  sink.outline(withOwnOutline(outline, generation.root));
  if (generation.events.value === undefined) {
    sink.fault({ path: generation.events.path, message: 'The file has no list of events: "events": [ … ].' });
  }
  readEvents(json, generation, sink, books);
  for (const one of [...books.dates.interpretations(), ...books.addresses.interpretations()]) sink.interpret(one);
}

/** Reads TimelineJS JSON, version 3 or 2. */
export const readTimelineJs: ReadFormat = (sink, options) =>
  wholeText(sink, (text) => {
    const json = readLooseJson(text, sink);
    if (json) readRoot(json, sink, options);
  });
