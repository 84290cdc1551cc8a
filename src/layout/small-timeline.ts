// A drawing of a timeline for a few events, as numbers: all titles stand, in rows in which none covers another. For paper.
// px count from the left and from the top of the drawing.
import type { TimelineEvent } from '../model/event.ts';
import { DAY, type Instant, lengthOf, overlaps, type Span } from '../time/span.ts';
import { type Axis, type AxisBreak, axisFrom } from './axis.ts';
import { type AxisTicks, ticksOn } from './axis-ticks.ts';
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import { createColumnsBuilder } from './columns-builder.ts';
import { boxOf, markAt, type SmallMark, type SmallMetrics, type Stretch } from './small-marks.ts';
import { withMargin } from './view.ts';

type Px = number;

/** An event with the width of what is written beside its sign. */
export interface SmallEvent {
  readonly event: TimelineEvent;
  readonly labelWidth: Px;
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

/** Between the last row and the axis. */
const AXIS_GAP: Px = 4;
/** Between two marks of a row. */
const ROW_GAP: Px = 10;
/** The axis on a screen reckons with letters so many times as wide as those of print. */
const LABEL_SHRINK = 1.4;
const MARGIN = 0.02;
/** So many of its sharpest dates a drawing shows at least: a single day stands among others. */
const FEWEST_DATES = 20;
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
  const view = withMargin(hullOfMarks(columns), axis, MARGIN, FEWEST_DATES * sharpestOf(columns));
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
  const axisY = rowEnds.length * metrics.row + AXIS_GAP;
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
  }).filter(({ span }) => lengthOf(span) > longest * (1 - 2 * KEPT) && !isInDoubt(columns, span));
  return axisFrom({ kind: breaks.length > 0 ? 'even' : 'to scale', origin: to, breaks });
}

/** Whether the date of a dot may lie in a stretch. */
function isInDoubt({ isBar, earliest, latest }: Columns, span: Span): boolean {
  return earliest.some((from, i) => cell(isBar, i) === 0 && overlaps(span, { from, to: cell(latest, i) }));
}

/** From the first to the last day that any event may have. */
function hullOfMarks({ at, until, earliest, latest }: Columns): Span {
  return { from: Math.min(...at, ...earliest), to: Math.max(...until, ...latest) };
}

/** The length of the sharpest date, in ms; a day where none is sharper. */
function sharpestOf({ earliest, latest }: Columns): number {
  const lengths = Array.from(latest, (to, i) => to - cell(earliest, i)).filter((length) => length > 0);
  return Math.min(DAY, ...lengths);
}

/** Signs at both ends keep clear of the drawing's edges. */
function pxOn(axis: Axis, view: Span, { width, radius }: SmallMetrics): (instant: Instant) => Px {
  const start = axis.position(view.from);
  const pxPerUnit = width / (axis.position(view.to) - start);
  return (instant) => Math.min(width - radius, Math.max(radius, (axis.position(instant) - start) * pxPerUnit));
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
