// From events, one by one, to columns: the dates are read here, once.
import type { TimelineEvent } from '../model/event.ts';
import { shownDate } from '../model/shown-date.ts';
import { STANDINGS, standingOf } from '../model/standing.ts';
import type { Timeline } from '../model/timeline.ts';
import { parseEdtf } from '../time/edtf.ts';
import { extentOf, type FuzzyDate, markOf } from '../time/fuzzy-date.ts';
import { DAY, middleOf, type Span } from '../time/span.ts';
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import { endsOf } from './ends.ts';
import { createGrowable } from './growable.ts';

export interface ColumnsBuilder {
  /** Adds an event; says false, and adds nothing, where its date cannot be read or nobody says that it happened. */
  readonly add: (event: TimelineEvent, number: number) => boolean;
  /** Everything that was added, sorted; `laneOf` gives the number of the lane with an id (below 256), or undefined where the event is left out. */
  readonly columns: (laneCount: number, laneOf: (id: string) => number | undefined) => Columns;
  /** How many events each lane has, in the order in which the events name them. */
  readonly laneCounts: () => ReadonlyMap<string, number>;
}

const floats = (length: number): Float64Array<ArrayBuffer> => new Float64Array(length);
const bytes = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(length);

/** What is kept of each event until all are there. */
function createDrafts() {
  return {
    number: createGrowable((length) => new Uint32Array(length)),
    // As the events name them; far more lanes than can be shown.
    lane: createGrowable((length) => new Uint32Array(length)),
    weight: createGrowable(bytes),
    standing: createGrowable(bytes),
    isBar: createGrowable(bytes),
    isOpenEnd: createGrowable(bytes),
    at: createGrowable(floats),
    until: createGrowable(floats),
    earliest: createGrowable(floats),
    latest: createGrowable(floats),
    several: new Map<number, readonly Span[]>(),
    ghosts: new Map<number, number>(),
    soft: new Map<number, Span>(),
  };
}

type Drafts = ReturnType<typeof createDrafts>;

/** An empty builder. */
export function createColumnsBuilder(): ColumnsBuilder {
  const drafts = createDrafts();
  const laneIds = new Map<string, number>();
  const laneCounts: number[] = [];

  const add: ColumnsBuilder['add'] = (event, number) => {
    const support = parseEdtf(event.when.date);
    const standing = standingOf(event);
    if (!support || standing === undefined) return false;
    drafts.number.add(number);
    drafts.lane.add(laneNumber(event.lane));
    drafts.weight.add(event.weight);
    drafts.standing.add(STANDINGS.indexOf(standing));
    addDates(drafts, event, support);
    return true;
  };

  const laneNumber = (id: string): number => {
    const known = laneIds.get(id) ?? laneIds.size;
    if (known === laneIds.size) laneIds.set(id, known);
    laneCounts[known] = (laneCounts[known] ?? 0) + 1;
    return known;
  };

  const columns: ColumnsBuilder['columns'] = (laneCount, laneOf) => {
    const lanes = [...laneIds.keys()].map(laneOf);
    const order = orderOf(drafts, (lane) => lanes[lane] !== undefined);
    return pack(drafts, order, { laneCount, laneAt: (lane) => lanes[lane] ?? 0 });
  };

  return { add, columns, laneCounts: () => new Map([...laneIds].map(([id, lane]) => [id, laneCounts[lane] ?? 0])) };
}

/** The columns of all events of a timeline whose date can be read and which have a standing; `check-timeline` names the others. */
export function columnsOf(timeline: Timeline): Columns {
  const builder = createColumnsBuilder();
  timeline.events.forEach((event, number) => {
    builder.add(event, number);
  });
  const laneIndex = new Map(timeline.lanes.map((lane, index) => [lane.id, index]));
  return builder.columns(timeline.lanes.length, (id) => laneIndex.get(id));
}

/** Where the mark stands, and what is known of it. */
function addDates(drafts: Drafts, event: TimelineEvent, support: FuzzyDate): void {
  const shown = parseEdtf(shownDate(event.when)) ?? support;
  const isBar = shown.kind === 'lasting';
  const at = markOf(shown);
  const until = isBar ? Math.max(shown.end.to, shown.start.from) : at;
  const extent = extentOf(support);
  const ghost = ghostDay(event);
  if (support.candidates.length > 1) drafts.several.set(drafts.at.length(), support.candidates);
  if (ghost !== undefined) drafts.ghosts.set(drafts.at.length(), ghost);
  const firm = isBar ? firmPartOf(shown) : undefined;
  if (firm && (firm.from !== at || firm.to !== until)) drafts.soft.set(drafts.at.length(), firm);
  drafts.isBar.add(Number(isBar));
  drafts.isOpenEnd.add(Number(isBar && shown.isOpenEnd));
  drafts.at.add(at);
  drafts.until.add(until);
  drafts.earliest.add(extent.from);
  drafts.latest.add(extent.to);
}

function ghostDay({ when }: TimelineEvent): number | undefined {
  const elsewhere = when.elsewhere?.disagreement === undefined ? undefined : parseEdtf(when.elsewhere.date);
  return elsewhere && middleOf(extentOf(elsewhere));
}

/** A day or finer is drawn as a sharp end; anything coarser as a soft one. */
function firmPartOf(date: FuzzyDate): Span {
  const isSharp = (span: Span): boolean => span.to - span.from <= DAY && !date.isApproximate;
  const from = isSharp(date.start) ? date.start.from : date.start.to;
  const to = isSharp(date.end) ? date.end.to : date.end.from;
  return { from: Math.min(from, Math.max(to, date.start.from)), to: Math.max(from, to) };
}

/** The drafts that stay, by where their marks stand, heavier ones first; most lists are in that order already. */
function orderOf(drafts: Drafts, isShown: (lane: number) => boolean): Uint32Array {
  const [at, weight, lane] = [drafts.at.values(), drafts.weight.values(), drafts.lane.values()];
  const all = Uint32Array.from({ length: at.length }, (_, row) => row);
  const order = all.every((row) => isShown(cell(lane, row))) ? all : all.filter((row) => isShown(cell(lane, row)));
  const compare = (a: number, b: number): number =>
    cell(at, a) - cell(at, b) || cell(weight, b) - cell(weight, a) || a - b;
  const isSorted = order.every((row, i) => i === 0 || compare(cell(order, i - 1), row) <= 0);
  return isSorted ? order : order.sort(compare);
}

interface Lanes {
  readonly laneCount: number;
  /** The shown lane of a lane as the events name it. */
  readonly laneAt: (lane: number) => number;
}

function pack(drafts: Drafts, order: Uint32Array, { laneCount, laneAt }: Lanes): Columns {
  const sorted = <T extends Float64Array | Uint32Array | Uint8Array>(
    column: { readonly values: () => T },
    target: T,
  ): T => {
    const values = column.values();
    for (let i = 0; i < order.length; i += 1) target[i] = cell(values, cell(order, i));
    return target;
  };
  const count = order.length;
  const at = sorted(drafts.at, floats(count));
  const isOpenEnd = sorted(drafts.isOpenEnd, bytes(count));
  const until = closed(sorted(drafts.until, floats(count)), at, isOpenEnd);
  const lane = drafts.lane.values();
  return {
    count,
    laneCount,
    number: sorted(drafts.number, new Uint32Array(count)),
    lane: bytes(count).map((_, i) => laneAt(cell(lane, cell(order, i)))),
    theme: bytes(0),
    weight: sorted(drafts.weight, bytes(count)),
    standing: sorted(drafts.standing, bytes(count)),
    isBar: sorted(drafts.isBar, bytes(count)),
    at,
    until,
    ends: endsOf({ at, until }),
    ...firmParts(order, drafts.soft, { at, until }),
    isOpenEnd,
    earliest: sorted(drafts.earliest, floats(count)),
    latest: sorted(drafts.latest, floats(count)),
    ...piecesIn(order, drafts.several),
    ghost:
      drafts.ghosts.size === 0
        ? floats(0)
        : floats(count).map((_, i) => drafts.ghosts.get(cell(order, i)) ?? Number.NaN),
  };
}

/** What has no known end lasts to the end of all, and is drawn fading. */
function closed(until: Float64Array<ArrayBuffer>, at: Float64Array, isOpenEnd: Uint8Array): Float64Array<ArrayBuffer> {
  const end = until.reduce((latest, one) => Math.max(latest, one), Number.NEGATIVE_INFINITY);
  return until.map((one, i) => (cell(isOpenEnd, i) === 1 ? Math.max(end, cell(at, i) + DAY) : one));
}

function firmParts(
  order: Uint32Array,
  soft: Drafts['soft'],
  { at, until }: Pick<Columns, 'at' | 'until'>,
): Pick<Columns, 'firmFrom' | 'firmTo'> {
  if (soft.size === 0) return { firmFrom: floats(0), firmTo: floats(0) };
  return {
    firmFrom: at.map((instant, i) => soft.get(cell(order, i))?.from ?? instant),
    firmTo: until.map((instant, i) => soft.get(cell(order, i))?.to ?? instant),
  };
}

function piecesIn(order: Uint32Array, several: Drafts['several']): Pick<Columns, 'pieceStart' | 'pieces'> {
  if (several.size === 0) return { pieceStart: new Uint32Array(0), pieces: new Float64Array(0) };
  const spans = Array.from(order, (row) => several.get(row) ?? []);
  const pieceStart = new Uint32Array(order.length + 1);
  spans.forEach((own, i) => {
    pieceStart[i + 1] = cell(pieceStart, i) + own.length;
  });
  return { pieceStart, pieces: Float64Array.from(spans.flat().flatMap((span) => [span.from, span.to])) };
}
