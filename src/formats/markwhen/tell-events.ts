// Events of a Markwhen text on their way into the list: in their order, with their dates and lanes, and what was taken for what.
import type { DateOrderBook } from '../dates/date-order.ts';
import type { ListSink } from '../format.ts';
import { isRecord } from '../own/read-shape.ts';
import { inWords } from '../text/read-text.ts';
import type { CarriedEvent } from './carried.ts';
import { type DraftedEvent, wholeDraft } from './event-draft.ts';
import type { FoundEvent } from './parse-events.ts';
import { type CountedFrom, readWrittenDate } from './written-date.ts';

/** An event with its lines' words. */
export interface ReadEvent {
  readonly found: FoundEvent;
  /** From 1. */
  readonly line: number;
  readonly drafted: DraftedEvent;
  /** The groups around it. */
  readonly group: string | undefined;
}

/** An event for which Markwhen has no date. */
export interface HiddenEvent {
  readonly line: number;
  readonly carried: CarriedEvent;
}

export interface ReadEvents {
  readonly events: readonly ReadEvent[];
  readonly hidden: readonly HiddenEvent[];
  /** The lanes that the header carries; undefined where it carries nothing. */
  readonly lanes: unknown;
  readonly isOurs: boolean;
}

/** Hands the events on, in the order that they carry, if all do. */
export function tellEvents(read: ReadEvents, book: DateOrderBook, sink: ListSink): void {
  const laneOf = laneNames(read, sink);
  const counted: Telling['counted'] = { 'another event': [], 'its own beginning': [] };
  const all = [...read.events, ...read.hidden];
  const numberOf = (event: ReadEvent | HiddenEvent): number | undefined =>
    ('drafted' in event ? event.drafted.carried : event.carried)?.number;
  const isNumbered = all.every((event) => numberOf(event) !== undefined);
  const ordered = isNumbered ? all.toSorted((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0)) : all;
  for (const event of ordered) {
    if ('drafted' in event) tellEvent(event, laneOf(event), { book, sink, counted });
    else sink.event(event.carried.fields, { path: `line ${event.line}`, line: event.line });
  }
  tellCounted(counted, sink);
  tellRecurring(read.events, sink);
}

interface Telling {
  readonly book: DateOrderBook;
  readonly sink: ListSink;
  /** What was counted from what, in words. */
  readonly counted: Readonly<Record<CountedFrom, string[]>>;
}

function tellEvent(event: ReadEvent, lane: string | undefined, { book, sink, counted }: Telling): void {
  const { found, line, drafted } = event;
  const { date, countedFrom } = readWrittenDate(found, book);
  const place = { path: `line ${line}`, line };
  const draft = wholeDraft(drafted, { when: date.edtf ?? found.dateText, ...(lane === undefined ? {} : { lane }) });
  if (date.edtf === undefined) {
    const title = drafted.draft['title'];
    const message = `${inWords(title === '' ? found.dateText : title)}: ${date.fault} The event was left out.`;
    sink.leaveOut(draft, { ...place, message, value: found.dateText });
    return;
  }
  if (countedFrom) counted[countedFrom].push(`${inWords(found.dateText)}, in line ${line}, was read as ${date.edtf}`);
  sink.event(draft, place);
}

/** Groups are lanes; where a text has none, but tags, each event stands in the lane of its first tag. */
function laneNames({ events, lanes, isOurs }: ReadEvents, sink: ListSink): (event: ReadEvent) => string | undefined {
  const ids = new Map<string, string>();
  for (const lane of Array.isArray(lanes) ? lanes : []) {
    const { id, title } = isRecord(lane) ? lane : {};
    if (typeof id === 'string' && typeof title === 'string' && !ids.has(title)) ids.set(title, id);
  }
  const tagged = events.filter(({ drafted }) => drafted.tags.length > 0).length;
  const areTags = tagged > 0 && !isOurs && events.every(({ group }) => group === undefined);
  if (areTags) {
    sink.interpret({
      message:
        'The text has no groups, so its tags were taken for lanes: each event stands in the lane of its first tag.',
      count: tagged,
      choices: [],
    });
  }
  return ({ group, drafted }) => {
    const name = areTags ? drafted.tags[0] : group;
    return name === undefined ? undefined : (ids.get(name) ?? name);
  };
}

const COUNTED: readonly (readonly [CountedFrom, string])[] = [
  ['another event', 'it is counted from another event of the file'],
  ['its own beginning', 'its end is counted from its own beginning'],
];

function tellCounted(counted: Telling['counted'], sink: ListSink): void {
  for (const [from, words] of COUNTED) {
    const [first, ...more] = counted[from];
    if (first === undefined) continue;
    sink.interpret({ message: `${first}: ${words}, as Markwhen does it.`, count: 1 + more.length, choices: [] });
  }
}

function tellRecurring(events: readonly ReadEvent[], sink: ListSink): void {
  const recurring = events.filter(({ found }) => found.recurrence !== undefined);
  const [first] = recurring;
  if (!first) return;
  sink.interpret({
    message: `${inWords(first.found.recurrence)}, in line ${first.line}, says that it comes again and again; only the first time is shown.`,
    count: recurring.length,
    choices: [],
  });
}
