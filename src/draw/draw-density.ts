// How many stand where, as a pale range of hills in each track: dense regions read as density, before any of their marks.

import { cell } from '../layout/cell.ts';
import type { Density } from '../layout/frame.ts';
import type { LaneBox } from '../layout/rows.ts';
import { laneColour, type Palette } from './palette.ts';
import type { Pen } from './pen.ts';

const PALE = 0.16;
/** log2 of a count that fills a track's height: the same at every zoom, so that hills only grow or shrink by what they stand for. */
const FULL = 12;

export interface DensityStyle {
  readonly palette: Palette;
  readonly lengthPx: number;
}

/** Draws what is seen of a track's density on its floor. */
export function drawDensity(ctx: Pen, density: Density, box: LaneBox, style: DensityStyle): void {
  const floor = box.top + box.height;
  const { counts, from, binPx } = density;
  const first = Math.max(0, Math.floor(-from / binPx) - 1);
  const end = Math.min(counts.length, Math.ceil((style.lengthPx - from) / binPx) + 1);
  ctx.beginPath();
  ctx.moveTo(from + first * binPx, floor);
  for (let bin = first; bin < end; bin += 1) {
    const height = Math.min(1, Math.log2(1 + cell(counts, bin)) / FULL) * box.height;
    ctx.lineTo(from + (bin + 0.5) * binPx, floor - height);
  }
  ctx.lineTo(from + end * binPx, floor);
  ctx.closePath();
  ctx.globalAlpha = PALE;
  ctx.fillStyle = density.lane === undefined ? style.palette.muted : laneColour(style.palette, density.lane);
  ctx.fill();
  ctx.globalAlpha = 1;
}
