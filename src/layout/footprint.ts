// The room that a titled mark takes along the axis. In axis units it only shrinks while zooming in,
// so placements that are free of overlap stay so.
import type { Axis, AxisUnit } from './axis.ts';
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';

/** px; the drawing uses the same ones. */
export const MARK_RADIUS = 6;
export const TITLE_GAP = 6;
const CLEARANCE = 5;

/** +1: the title stands after the mark (in a bar: from its beginning on). −1: before it. */
export type Side = 1 | -1;

/** Where the parts of each mark stand, in axis units, whatever the zoom. */
export interface Anchors {
  /** The first and the last position that any part of the mark covers: pill, bar, ghost. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** What a title after the mark starts behind, and one before it ends in front of. */
  readonly titleAfter: Float64Array;
  readonly titleBefore: Float64Array;
}

/** The anchors of all placements on an axis. */
export function anchorsOf(columns: Columns, axis: Axis): Anchors {
  const anchors: Anchors = {
    first: new Float64Array(columns.count),
    last: new Float64Array(columns.count),
    titleAfter: new Float64Array(columns.count),
    titleBefore: new Float64Array(columns.count),
  };
  for (let i = 0; i < columns.count; i += 1) {
    const at = cell(columns.at, i);
    const ghost = cell(columns.ghost, i);
    const other = Number.isNaN(ghost) ? at : ghost;
    anchors.first[i] = axis.position(Math.min(at, other, cell(columns.earliest, i)));
    anchors.last[i] = axis.position(Math.max(cell(columns.until, i), other, cell(columns.latest, i)));
    anchors.titleAfter[i] = axis.position(Math.max(at, other));
    anchors.titleBefore[i] = axis.position(Math.min(at, other));
  }
  return anchors;
}

export interface Title {
  readonly index: number;
  readonly side: Side;
  readonly widthPx: number;
}

/** Where the room of a titled mark begins at a scale (axis units per px). */
export function footprintFrom(anchors: Anchors, title: Title, unitsPerPx: number): AxisUnit {
  const markFrom = cell(anchors.first, title.index) - (MARK_RADIUS + CLEARANCE) * unitsPerPx;
  if (title.side === 1) return markFrom;
  const titleFrom = cell(anchors.titleBefore, title.index) - reach(title.widthPx) * unitsPerPx;
  return Math.min(markFrom, titleFrom);
}

/** Where it ends. */
export function footprintTo(anchors: Anchors, title: Title, unitsPerPx: number): AxisUnit {
  const markTo = cell(anchors.last, title.index) + (MARK_RADIUS + CLEARANCE) * unitsPerPx;
  if (title.side === -1) return markTo;
  const titleTo = cell(anchors.titleAfter, title.index) + reach(title.widthPx) * unitsPerPx;
  return Math.max(markTo, titleTo);
}

function reach(widthPx: number): number {
  return MARK_RADIUS + TITLE_GAP + widthPx + CLEARANCE;
}
