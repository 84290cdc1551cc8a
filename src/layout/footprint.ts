// The room that a titled mark takes along the axis. In axis units it only shrinks while zooming in,
// so placements that are free of overlap stay so.
import type { Axis, AxisUnit } from './axis.ts';
import { cell } from './cell.ts';
import { type Columns, ghostOf } from './columns.ts';

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
  /** Where the mark itself stands: always within its footprint, so that rows are in this order. */
  readonly at: Float64Array;
  /** What a title after the mark starts behind, and one before it ends in front of. */
  readonly titleAfter: Float64Array;
  readonly titleBefore: Float64Array;
}

/** The anchors of all placements on an axis. */
export function anchorsOf(columns: Columns, axis: Axis): Anchors {
  const hasGhosts = columns.ghost.length > 0;
  const at = new Float64Array(columns.count);
  const anchors: Anchors = {
    first: new Float64Array(columns.count),
    last: new Float64Array(columns.count),
    at,
    titleAfter: hasGhosts ? new Float64Array(columns.count) : at,
    titleBefore: hasGhosts ? new Float64Array(columns.count) : at,
  };
  for (let i = 0; i < columns.count; i += 1) {
    const stands = cell(columns.at, i);
    const ghost = ghostOf(columns, i);
    const other = Number.isNaN(ghost) ? stands : ghost;
    at[i] = axis.position(stands);
    anchors.first[i] = axis.position(Math.min(stands, other, cell(columns.earliest, i)));
    anchors.last[i] = axis.position(Math.max(cell(columns.until, i), other, cell(columns.latest, i)));
    if (!hasGhosts) continue;
    anchors.titleAfter[i] = axis.position(Math.max(stands, other));
    anchors.titleBefore[i] = axis.position(Math.min(stands, other));
  }
  return anchors;
}

/** The type that titles are set in. */
export interface TitleType {
  /** px of an em. */
  readonly em: number;
  /** px; a longer title is cut. */
  readonly longest: number;
}

/** How much room a title takes: beside its mark its width; upright, where titles stand beside the axis, half a title's height before and after. */
export type TitleRoom =
  | { readonly kind: 'beside'; readonly widths: Float32Array; readonly type: TitleType }
  | { readonly kind: 'upright'; readonly heightPx: number };

/** Where the room of a titled mark begins at a scale (axis units per px). */
export function footprintFrom(anchors: Anchors, index: number, side: Side, { room, unitsPerPx }: Scale): AxisUnit {
  if (room.kind === 'upright') return cell(anchors.at, index) - (room.heightPx / 2) * unitsPerPx;
  const markFrom = cell(anchors.first, index) - (MARK_RADIUS + CLEARANCE) * unitsPerPx;
  if (side === 1) return markFrom;
  return Math.min(markFrom, cell(anchors.titleBefore, index) - reach(cell(room.widths, index)) * unitsPerPx);
}

/** Where it ends. */
export function footprintTo(anchors: Anchors, index: number, side: Side, { room, unitsPerPx }: Scale): AxisUnit {
  if (room.kind === 'upright') return cell(anchors.at, index) + (room.heightPx / 2) * unitsPerPx;
  const markTo = cell(anchors.last, index) + (MARK_RADIUS + CLEARANCE) * unitsPerPx;
  if (side === -1) return markTo;
  return Math.max(markTo, cell(anchors.titleAfter, index) + reach(cell(room.widths, index)) * unitsPerPx);
}

export interface Scale {
  readonly room: TitleRoom;
  readonly unitsPerPx: AxisUnit;
}

function reach(widthPx: number): number {
  return MARK_RADIUS + TITLE_GAP + widthPx + CLEARANCE;
}
