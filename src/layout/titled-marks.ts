// The marks with titles in a view, in px.
import type { Span } from '../time/span.ts';
import type { AxisUnit } from './axis.ts';
import { cell } from './cell.ts';
import { ghostOf } from './columns.ts';
import { firstInRow } from './crowd.ts';
import { MARK_RADIUS, TITLE_GAP } from './footprint.ts';
import type { ToPx } from './frame.ts';
import type { TitledRows } from './places.ts';
import { type LaneBox, rowMiddle } from './rows.ts';
import type { Scene } from './scene.ts';

export interface TitledMark {
  readonly index: number;
  readonly track: number;
  /** Axis units. */
  readonly position: AxisUnit;
  /** The mark's middle (for a bar: of the sign at its beginning): px along the axis, and across it. */
  readonly x: number;
  readonly y: number;
  /** Sideways: the left edge of the title and its width in px. */
  readonly titleX: number;
  readonly titleWidth: number;
}

/** The marks whose room meets the view, row by row; the title of a bar slides to stay in view while any of the bar is. */
export function titledMarks(scene: Scene, rows: TitledRows, view: Span, toPx: ToPx): readonly TitledMark[] {
  const { plan } = scene;
  return plan.tracks.flatMap((box, track) => {
    const first = plan.firstRow[track] ?? 0;
    const count = Math.max(0, Math.min(box.rows, rows.rowStart.length - 1 - first));
    return Array.from({ length: count }, (_, row) =>
      placesInView(scene, rows, first + row, view).flatMap(
        (index) => titledMark(index, scene, { box, track, row, toPx }) ?? [],
      ),
    ).flat();
  });
}

/** Upright, bars run beside the titles and may overlap: so many titles back a long one is still looked for. */
const MOST_BARS_BACK = 60;

/** Those of a row that may be seen: what begins in the view, what reaches into it from before, and the first beyond it, whose title may stand before it. */
function placesInView({ plan, columns }: Scene, rows: TitledRows, row: number, view: Span): readonly number[] {
  const [first, end] = [cell(rows.rowStart, row), cell(rows.rowStart, row + 1)];
  // In a row without overlaps only the last of those before can reach into it.
  const back = plan.orientation === 'upright' ? MOST_BARS_BACK : 1;
  const indices: number[] = [];
  for (let place = Math.max(first, firstInRow(rows, columns.at, row, view.from) - back); place < end; place += 1) {
    const index = cell(rows.titled, place);
    indices.push(index);
    if (cell(columns.at, index) > view.to) break;
  }
  return indices;
}

const MARGIN = 2 * MARK_RADIUS;
/** px: less than this of a mark tells nothing. */
const SLIVER = 2;

interface Seat {
  readonly box: LaneBox;
  readonly track: number;
  readonly row: number;
  readonly toPx: ToPx;
}

function titledMark(index: number, scene: Scene, { box, track, row, toPx }: Seat): TitledMark | undefined {
  const { columns, plan } = scene;
  const x = toPx(cell(columns.at, index));
  const y = rowMiddle(box, row, plan.metrics);
  const position = scene.axis.position(cell(columns.at, index));
  if (plan.room.kind === 'upright') {
    const half = plan.room.heightPx / 2;
    const isSeen = x > -half && x < plan.lengthPx + half;
    return isSeen || cell(columns.isBar, index) === 1
      ? { index, track, position, x, y, titleX: 0, titleWidth: 0 }
      : undefined;
  }
  const until = toPx(cell(columns.until, index));
  const titleWidth = cell(plan.room.widths, index);
  const titleX = titleLeft(index, scene, { x, until, titleWidth, toPx });
  const first = Math.min(x - MARGIN, titleX, toPx(cell(columns.earliest, index)));
  const last = Math.max(x + MARGIN, until, titleX + titleWidth, toPx(cell(columns.latest, index)));
  if (last < SLIVER || first > plan.lengthPx - SLIVER) return undefined;
  return { index, track, position, x, y, titleX, titleWidth };
}

function titleLeft(
  index: number,
  { columns, board }: Scene,
  {
    x,
    until,
    titleWidth,
    toPx,
  }: { readonly x: number; readonly until: number; readonly titleWidth: number; readonly toPx: ToPx },
): number {
  const ghost = ghostOf(columns, index);
  const other = Number.isNaN(ghost) ? x : toPx(ghost);
  const offset = MARK_RADIUS + TITLE_GAP;
  const before = Math.min(x, other) - offset - titleWidth;
  const rest = Math.max(x, other) + offset;
  const isBar = cell(columns.isBar, index) === 1;
  // A title before its bar moves into the bar where it would be cut, if there is room in it.
  if (cell(board.side, index) < 0 && (before >= 0 || !isBar || until - rest < titleWidth + TITLE_GAP)) return before;
  if (!isBar) return rest;
  return Math.min(Math.max(rest, TITLE_GAP), Math.max(rest, until - titleWidth - TITLE_GAP));
}
