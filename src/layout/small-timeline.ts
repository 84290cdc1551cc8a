// A drawing of a timeline for a few events, as numbers: all titles stand, in rows in which none covers another. For paper.
// px count from the left and from the top of the drawing.
import type { TimelineEvent } from '../model/event.ts';
import { STANDINGS, type Standing } from '../model/standing.ts';
import { DAY, type Instant, lengthOf, type Span } from '../time/span.ts';
import { type Axis, type AxisBreak, axisFrom } from './axis.ts';
import { type AxisTicks, ticksOn } from './axis-ticks.ts';
import { cell } from './cell.ts';
import { type Columns, firmPartOf, ghostOf, piecesOf } from './columns.ts';
import { createColumnsBuilder } from './columns-builder.ts';
import { withMargin } from './view.ts';

type Px = number;

/** An event with the width of what is written beside its sign. */
export interface SmallEvent {
  readonly event: TimelineEvent;
  readonly labelWidth: Px;
}

export interface SmallMetrics {
  readonly width: Px;
  readonly row: Px;
  /** Of a sign. */
  readonly radius: Px;
  /** Below the rows, for the axis and its labels. */
  readonly axis: Px;
}

/** From and to along the axis. */
export interface Stretch {
  readonly from: Px;
  readonly to: Px;
}

export interface SmallBar extends Stretch {
  /** The part that is certain. */
  readonly firm: Stretch;
  readonly isOpenEnd: boolean;
}

export interface SmallMark {
  /** The place of its event among those given. */
  readonly index: number;
  readonly standing: Standing;
  readonly x: Px;
  /** The middle of its row. */
  readonly y: Px;
  /** Where its date may lie, wherever that is wider than the sign: a piece for each candidate. */
  readonly doubt: readonly Stretch[];
  readonly bar: SmallBar | undefined;
  /** The day that a disagreeing report gives. */
  readonly ghost: Px | undefined;
  /** Where its words begin, or, left of the sign, end. */
  readonly label: { readonly x: Px; readonly isLeft: boolean };
}

export interface SmallTick {
  readonly x: Px;
  readonly label: string;
  readonly isYear: boolean;
}

export interface SmallTimeline {
  readonly width: Px;
  readonly height: Px;
  /** Where the axis line runs. */
  readonly axisY: Px;
  readonly marks: readonly SmallMark[];
  readonly major: readonly SmallTick[];
  readonly minor: readonly Px[];
  /** What to name where a piece of the axis begins. */
  readonly edges: readonly SmallTick[];
  /** Shortened stretches, with how long they are. */
  readonly breaks: readonly (Stretch & { readonly label: string })[];
}

const GAP: Px = 4;
/** Between two marks of a row. */
const ROW_GAP: Px = 10;
/** The axis on a screen reckons with letters so many times as wide as those of print. */
const LABEL_SHRINK = 1.4;
const MARGIN = 0.02;
const SHORTEST = 20 * DAY;
/** Of the whole time: a longer gap is shortened. */
const LONGEST_GAP = 0.15;
/** Of the longest gap: what stays to scale on both sides of what is shortened, and what that gets. */
const KEPT = 0.2;
const SHORTENED = 0.45;

/** The drawing; an event whose date cannot be read has no mark. Undefined where that leaves none. */
export function smallTimeline(events: readonly SmallEvent[], metrics: SmallMetrics): SmallTimeline | undefined {
  const columns = columnsFor(events);
  if (columns.count === 0) return undefined;
  const axis = axisFor(columns);
  const view = withMargin(hullOfMarks(columns), axis, MARGIN, SHORTEST);
  const toPx = pxOn(axis, view, metrics);
  const rowEnds: Px[] = [];
  const marks = Array.from({ length: columns.count }, (_, i) => {
    const mark = markAt(columns, i, { toPx, metrics, labelWidth: events[cell(columns.number, i)]?.labelWidth ?? 0 });
    const box = boxOf(mark, metrics);
    const free = rowEnds.findIndex((end) => end + ROW_GAP <= box.from);
    const row = free >= 0 ? free : rowEnds.length;
    rowEnds[row] = box.to;
    return { ...mark.drawn, y: (row + 0.5) * metrics.row };
  });
  const axisY = rowEnds.length * metrics.row + GAP;
  return {
    width: metrics.width,
    height: axisY + metrics.axis,
    axisY,
    marks,
    ...ticksIn(ticksOn(axis, view, metrics.width * LABEL_SHRINK), toPx),
  };
}

function columnsFor(events: readonly SmallEvent[]): Columns {
  const builder = createColumnsBuilder();
  events.forEach(({ event }, number) => {
    builder.add(event, number);
  });
  return builder.columns(1, () => 0);
}

/** Time to scale, but for the stretches in which nothing begins or ends and which would push everything else together. */
function axisFor(columns: Columns): Axis {
  const { from, to } = hullOfMarks(columns);
  const longest = (to - from) * LONGEST_GAP;
  const { at, until, earliest, latest } = columns;
  const points = Float64Array.from([...at, ...until, ...earliest, ...latest]).sort();
  const breaks = Array.from(points.subarray(1), (point, i): AxisBreak => {
    const span = { from: cell(points, i) + longest * KEPT, to: point - longest * KEPT };
    return { span, units: (longest * SHORTENED) / DAY };
  }).filter(({ span }) => lengthOf(span) > longest * (1 - 2 * KEPT));
  return axisFrom({ kind: breaks.length > 0 ? 'even' : 'to scale', origin: to, breaks });
}

/** From the first to the last day that any event may have. */
function hullOfMarks({ at, until, earliest, latest }: Columns): Span {
  return { from: Math.min(...at, ...earliest), to: Math.max(...until, ...latest) };
}

/** Signs at both ends keep clear of the drawing's edges. */
function pxOn(axis: Axis, view: Span, { width, radius }: SmallMetrics): (instant: Instant) => Px {
  const start = axis.position(view.from);
  const pxPerUnit = width / (axis.position(view.to) - start);
  return (instant) => Math.min(width - radius, Math.max(radius, (axis.position(instant) - start) * pxPerUnit));
}

interface Room {
  readonly toPx: (instant: Instant) => Px;
  readonly metrics: SmallMetrics;
  readonly labelWidth: Px;
}

interface PlacedMark {
  readonly drawn: Omit<SmallMark, 'y'>;
  readonly labelWidth: Px;
}

function markAt(columns: Columns, i: number, { toPx, metrics, labelWidth }: Room): PlacedMark {
  const x = toPx(cell(columns.at, i));
  const ghostAt = ghostOf(columns, i);
  const ghost = Number.isNaN(ghostAt) ? undefined : toPx(ghostAt);
  const doubt = doubtOf(columns, i, { toPx, metrics });
  const ends = [x - metrics.radius, x + metrics.radius];
  const ghostEnds = ghost === undefined ? [] : [ghost - metrics.radius, ghost + metrics.radius];
  const all = [...ends, ...ghostEnds, ...doubt.flatMap(({ from, to }) => [from, to])];
  const drawn = {
    index: cell(columns.number, i),
    standing: STANDINGS[cell(columns.standing, i)] ?? 'unsourced',
    x,
    doubt,
    bar: barOf(columns, i, { toPx, metrics }),
    ghost,
    label: labelBeside([all, ends], labelWidth, metrics),
  };
  return { drawn, labelWidth };
}

/** Right or left of all that the mark is; else of its sign, come what may. */
function labelBeside(
  obstacles: readonly (readonly Px[])[],
  labelWidth: Px,
  { width }: SmallMetrics,
): SmallMark['label'] {
  const places = obstacles.flatMap((ends) => [
    { x: Math.max(...ends) + GAP, isLeft: false },
    { x: Math.min(...ends) - GAP, isLeft: true },
  ]);
  const hasRoom = ({ x, isLeft }: SmallMark['label']): boolean => (isLeft ? x >= labelWidth : x + labelWidth <= width);
  return places.find(hasRoom) ?? places.at(-2) ?? { x: 0, isLeft: false };
}

/** What is no wider than two signs says nothing. */
function doubtOf(columns: Columns, i: number, { toPx, metrics }: Omit<Room, 'labelWidth'>): readonly Stretch[] {
  if (cell(columns.isBar, i) === 1) return [];
  const pieces = piecesOf(columns, i);
  const stretches = Array.from({ length: pieces.length / 2 }, (_, piece) => ({
    from: toPx(cell(pieces, 2 * piece)),
    to: toPx(cell(pieces, 2 * piece + 1)),
  }));
  const [first, last] = [stretches[0]?.from ?? 0, stretches.at(-1)?.to ?? 0];
  return last - first < 3 * metrics.radius ? [] : stretches;
}

function barOf(columns: Columns, i: number, { toPx, metrics }: Omit<Room, 'labelWidth'>): SmallBar | undefined {
  if (cell(columns.isBar, i) === 0) return undefined;
  const [from, to] = [toPx(cell(columns.at, i)), toPx(cell(columns.until, i))];
  const firm = firmPartOf(columns, i);
  // Shorter than its sign, a bar would be a smear behind it.
  if (to - from < metrics.radius) return undefined;
  return { from, to, firm: { from: toPx(firm.from), to: toPx(firm.to) }, isOpenEnd: cell(columns.isOpenEnd, i) === 1 };
}

/** All that a mark covers of its row. */
function boxOf({ drawn, labelWidth }: PlacedMark, { radius }: SmallMetrics): Stretch {
  const { x, ghost = x, doubt, bar, label } = drawn;
  const [from, to] = label.isLeft ? [label.x - labelWidth, label.x] : [label.x, label.x + labelWidth];
  return {
    from: Math.min(from, x - radius, ghost - radius, bar?.from ?? x, doubt[0]?.from ?? x),
    to: Math.max(to, x + radius, ghost + radius, bar?.to ?? x, doubt.at(-1)?.to ?? x),
  };
}

function ticksIn(
  { major, minor, edges, breaks }: AxisTicks,
  toPx: (instant: Instant) => Px,
): Pick<SmallTimeline, 'major' | 'minor' | 'edges' | 'breaks'> {
  return {
    major: major.map(({ at, label, isYear }) => ({ x: toPx(at), label, isYear })),
    minor: minor.map(({ at }) => toPx(at)),
    edges: edges.map(({ at, label }) => ({ x: toPx(at), label, isYear: true })),
    breaks: breaks.map(({ at, label }) => ({ label, from: toPx(at.from), to: toPx(at.to) })),
  };
}
