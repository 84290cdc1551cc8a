// What is seen in one view: marks and label boxes in px. Nothing is measured, packed or filtered here.
import type { Span } from '../time/span.ts';
import type { Axis } from './axis.ts';
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import { MARK_RADIUS, TITLE_GAP } from './footprint.ts';
import type { Cluster, Marks } from './marks.ts';
import type { Places } from './place.ts';
import { type LaneBox, type RowMetrics, rowMiddle, stripMiddle } from './rows.ts';

/** px from the stage's left edge. */
export type ToPx = (instant: number) => number;

export interface TitledMark {
  readonly index: number;
  /** The mark's middle (for a bar: of the sign at its beginning). */
  readonly x: number;
  readonly y: number;
  /** The left edge of the title. */
  readonly titleX: number;
  readonly titleWidth: number;
}

export interface LooseMark {
  readonly cluster: Cluster;
  readonly x: number;
  readonly y: number;
}

export interface Frame {
  readonly titled: readonly TitledMark[];
  readonly loose: readonly LooseMark[];
}

export interface Stage {
  readonly widthPx: number;
  readonly lanes: readonly LaneBox[];
  readonly metrics: RowMetrics;
  readonly widths: Float32Array;
}

/** The linear map from Instants to px for a view on a stage. */
export function toPxOf(view: Span, axis: Axis, widthPx: number): ToPx {
  const from = axis.position(view.from);
  const pxPerUnit = widthPx / (axis.position(view.to) - from);
  return (instant) => (axis.position(instant) - from) * pxPerUnit;
}

export interface Placed {
  readonly columns: Columns;
  readonly places: Places;
  readonly marks: Marks;
}

/** The marks whose room meets the stage, in px; the title of a bar slides to stay in view while any of the bar is. */
export function frameOf({ columns, places, marks }: Placed, view: Span, axis: Axis, stage: Stage): Frame {
  const toPx = toPxOf(view, axis, stage.widthPx);
  const titled: TitledMark[] = [];
  for (const index of marks.titled) {
    const mark = titledMark(index, columns, places, { stage, toPx });
    if (mark) titled.push(mark);
  }
  const loose: LooseMark[] = [];
  const position = axis.position(view.from);
  const pxPerUnit = stage.widthPx / (axis.position(view.to) - position);
  for (const cluster of marks.clusters) {
    const x = (cluster.position - position) * pxPerUnit;
    const lane = stage.lanes[cluster.lane];
    if (lane && x > -MARGIN && x < stage.widthPx + MARGIN)
      loose.push({ cluster, x, y: stripMiddle(lane, stage.metrics) });
  }
  return { titled, loose };
}

const MARGIN = 2 * MARK_RADIUS;
/** px: less than this of a mark tells nothing. */
const SLIVER = 2;

function titledMark(
  index: number,
  columns: Columns,
  places: Places,
  { stage, toPx }: { readonly stage: Stage; readonly toPx: ToPx },
): TitledMark | undefined {
  const lane = stage.lanes[cell(columns.lane, index)];
  if (!lane) return undefined;
  const x = toPx(cell(columns.at, index));
  const until = toPx(cell(columns.until, index));
  const titleWidth = cell(stage.widths, index);
  const titleX = titleLeft(index, columns, cell(places.side, index), { x, until, titleWidth, toPx });
  const first = Math.min(x - MARGIN, titleX, toPx(cell(columns.earliest, index)));
  const last = Math.max(x + MARGIN, until, titleX + titleWidth, toPx(cell(columns.latest, index)));
  if (last < SLIVER || first > stage.widthPx - SLIVER) return undefined;
  return { index, x, y: rowMiddle(lane, cell(places.row, index), stage.metrics), titleX, titleWidth };
}

function titleLeft(
  index: number,
  columns: Columns,
  side: number,
  { x, until, titleWidth, toPx }: { x: number; until: number; titleWidth: number; toPx: ToPx },
): number {
  const ghost = cell(columns.ghost, index);
  const other = Number.isNaN(ghost) ? x : toPx(ghost);
  const offset = MARK_RADIUS + TITLE_GAP;
  const before = Math.min(x, other) - offset - titleWidth;
  const rest = Math.max(x, other) + offset;
  const isBar = cell(columns.isBar, index) === 1;
  // A title before its bar moves into the bar where it would be cut, if there is room in it.
  if (side < 0 && (before >= 0 || !isBar || until - rest < titleWidth + TITLE_GAP)) return before;
  if (!isBar) return rest;
  return Math.min(Math.max(rest, TITLE_GAP), Math.max(rest, until - titleWidth - TITLE_GAP));
}
