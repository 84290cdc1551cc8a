// A document for a timeline that is in the page's memory.

import { cell } from '../layout/cell.ts';
import type { Columns } from '../layout/columns.ts';
import { createColumnsBuilder } from '../layout/columns-builder.ts';
import { createFacetsBuilder } from '../layout/facets-builder.ts';
import type { TitleType } from '../layout/footprint.ts';
import { createPlacing } from '../layout/place.ts';
import { reachOf } from '../layout/reach.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import type { TimelineDocument } from '../state/document.ts';
import { inSlices, type Later } from './in-slices.ts';
import { createSearcher } from './searcher.ts';
import { shownLanes } from './shown-lanes.ts';

/** The width in px of each text in a type. */
export type MeasureTitles = (titles: readonly string[], type: TitleType) => Float32Array;

export interface PageDocumentOptions {
  readonly measure: MeasureTitles;
  /** Whether the stage shows an earlier state of it: marks of that one would be named by this one until the first step is placed. */
  readonly isLaterState?: boolean;
}

/** Placings; the first step of more of them takes too long to be taken at once. */
const MOST_AT_ONCE = 1_000;

/** The document of a timeline, which may have no events yet. */
export function documentInPage(timeline: Timeline, options: PageDocumentOptions): TimelineDocument {
  const steps = stepsTo(timeline, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same of a long timeline, made in short stretches: `onMade` gets it. Gives its undo. */
export function documentInStretches(
  timeline: Timeline,
  options: PageDocumentOptions,
  onMade: (document: TimelineDocument) => void,
): () => void {
  const steps = stepsTo(timeline, options);
  return inSlices(() => {
    const step = steps.next();
    if (step.done) onMade(step.value);
    return !step.done;
  }, later);
}

/** Events that are added at once: less than a millisecond of work. */
const CHUNK = 250;

/** Makes a document, a few milliseconds a step. */
function* stepsTo(timeline: Timeline, options: PageDocumentOptions): Generator<undefined, TimelineDocument> {
  const { events, ...rest } = timeline;
  const builder = createColumnsBuilder();
  yield* eachOf(events, builder.add);
  const { lanes, laneOf, problems } = shownLanes(timeline.lanes, builder.laneCounts());
  const columns = builder.columns(lanes.length, laneOf);
  yield;
  const facets = createFacetsBuilder();
  yield* eachOf(events, facets.add);
  const placed = eventsIn(columns, events);
  return documentOfEvents(
    {
      outline: { ...rest, lanes, eventCount: placed.length },
      lanes: timeline.lanes,
      columns,
      facets: facets.facets(columns, timeline),
      reach: reachOf(columns),
      events: placed,
      problems,
      problemCount: problems.length,
      interpretations: [],
    },
    options,
  );
}

export interface PageList
  extends Pick<
    TimelineDocument,
    'outline' | 'lanes' | 'columns' | 'facets' | 'reach' | 'problems' | 'problemCount' | 'interpretations'
  > {
  /** In the order of the columns. */
  readonly events: readonly TimelineEvent[];
}

/** The document of events that have been put into columns. */
export function documentOfEvents(
  { events: placed, ...list }: PageList,
  { measure, isLaterState = false }: PageDocumentOptions,
): TimelineDocument {
  const indices = new Map(placed.map((event, index) => [event.id, index]));
  const titles = placed.map((event) => event.title);
  return {
    ...list,
    id: list.outline.id,
    label: (index) => placed[index],
    loadLabels: async () => undefined,
    indexOf: (id) => indices.get(id),
    find: async (id) => indices.get(id),
    event: async (id) => placed[indices.get(id) ?? -1],
    events: async (wanted) => wanted.flatMap((index) => placed[index] ?? []),
    connectedTo: async (event) => placed.filter((other) => isConnected(event, other)),
    search: createSearcher({ outline: list.outline, count: placed.length, eventAt: eventIn(placed), later }),
    titleWidths: (type) => measure(titles, type),
    place: (options, arrangement, onRows) => {
      const { steps } = createPlacing(arrangement.columns, options);
      const takeOne = (): boolean => {
        const { value, done } = steps.next();
        if (value) onRows(value);
        return !done;
      };
      if (isLaterState || arrangement.columns.count <= MOST_AT_ONCE) takeOne();
      return inSlices(takeOne, later);
    },
  };
}

function* eachOf(
  events: readonly TimelineEvent[],
  add: (event: TimelineEvent, number: number) => void,
): Generator<undefined> {
  for (const [number, event] of events.entries()) {
    add(event, number);
    if (number % CHUNK === CHUNK - 1) yield;
  }
}

function eventsIn(columns: Columns, events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return Array.from({ length: columns.count }, (_, index) => events[cell(columns.number, index)]).filter(
    (event) => event !== undefined,
  );
}

function isConnected(event: TimelineEvent, other: TimelineEvent): boolean {
  if (event.id === other.id) return false;
  return (
    event.connections.some((connection) => connection.event === other.id) ||
    other.connections.some((connection) => connection.event === event.id)
  );
}

const later: Later = (task) => {
  setTimeout(task);
};

function eventIn(events: readonly TimelineEvent[]): (index: number) => TimelineEvent {
  return (index) => {
    const event = events[index];
    if (!event) throw new Error(`missing event: ${index}`);
    return event;
  };
}
