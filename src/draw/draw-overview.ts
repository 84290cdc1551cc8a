// All events small, for the strip below the timeline.

import { cell } from '../layout/cell.ts';
import { type Columns, themeOf } from '../layout/columns.ts';
import type { ToPx } from '../layout/frame.ts';
import { laneColour, type Palette } from './palette.ts';
import type { Pen } from './pen.ts';

const DOT = 1.9;
/** More than this are no dots any more, but shades. */
const MOST_DOTS = 2_000;

export interface OverviewStyle {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly palette: Palette;
}

/** Paints all placements in their lanes' rows of a strip: as small dots and lines, or, where there are too many, as shades of how many. */
export function drawOverview(ctx: Pen, columns: Columns, toPx: ToPx, style: OverviewStyle): void {
  if (columns.count > MOST_DOTS) drawShades(ctx, columns, toPx, style);
  else drawDots(ctx, columns, toPx, style);
}

function drawDots(ctx: Pen, columns: Columns, toPx: ToPx, { heightPx, palette }: OverviewStyle): void {
  const rowHeight = heightPx / Math.max(1, columns.laneCount);
  for (let index = 0; index < columns.count; index += 1) {
    const lane = cell(columns.lane, index);
    const y = (lane + 0.5) * rowHeight;
    const x = toPx(cell(columns.at, index));
    ctx.fillStyle = laneColour(palette, themeOf(columns, index));
    if (cell(columns.isBar, index) === 1) {
      ctx.globalAlpha = 0.55;
      ctx.fillRect(x, y - 1, Math.max(1, toPx(cell(columns.until, index)) - x), 2);
      ctx.globalAlpha = 1;
    }
    ctx.beginPath();
    ctx.arc(x, y, DOT, 0, 2 * Math.PI);
    ctx.fill();
  }
}

/** px of one shade. */
const SHADE = 2;
const PALEST = 0.12;

function drawShades(ctx: Pen, columns: Columns, toPx: ToPx, { widthPx, heightPx, palette }: OverviewStyle): void {
  const width = Math.ceil(widthPx / SHADE);
  const counts = countShades(columns, toPx, width);
  const most = Math.log2(1 + counts.reduce((a, b) => Math.max(a, b), 0));
  const rowHeight = heightPx / Math.max(1, columns.laneCount);
  for (let lane = 0; lane < columns.laneCount; lane += 1) {
    ctx.fillStyle = laneColour(palette, lane);
    for (let at = 0; at < width; at += 1) {
      const count = cell(counts, lane * width + at);
      if (count === 0) continue;
      ctx.globalAlpha = PALEST + (1 - PALEST) * (Math.log2(1 + count) / most);
      ctx.fillRect(at * SHADE, lane * rowHeight, SHADE, Math.max(1, rowHeight - 1));
    }
  }
  ctx.globalAlpha = 1;
}

/** How many placements each shade of each lane stands for, lane by lane. */
function countShades({ count, laneCount, at, lane }: Columns, toPx: ToPx, width: number): Uint32Array {
  const counts = new Uint32Array(width * laneCount);
  // The first that stands at or after a px: as they ascend, there is no need to ask each of a million where it stands.
  const firstFrom = (px: number, from: number): number => {
    let [low, high] = [from, count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (toPx(cell(at, middle)) < px) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  let index = firstFrom(0, 0);
  for (let shade = 0; shade < width; shade += 1) {
    const end = firstFrom((shade + 1) * SHADE, index);
    for (; index < end; index += 1) {
      const place = cell(lane, index) * width + shade;
      counts[place] = cell(counts, place) + 1;
    }
  }
  return counts;
}
