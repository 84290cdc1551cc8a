// What marks cover: pills, bars, threads, ghosts, and the chosen event's line to the axis. Along the axis and across it, whichever way
// that runs on the page.

import { cell } from '../layout/cell.ts';
import { themeOf } from '../layout/columns.ts';
import { type DrawnMark, drawBar, drawGhost, drawPill } from './draw-extent.ts';
import { laneColour } from './palette.ts';
import type { Pen } from './pen.ts';
import type { ChosenMark, Picture } from './picture.ts';

const THREAD_ALPHA = 0.3;

/** Draws the extents of all marks of a frame. */
export function drawExtents(ctx: Pen, picture: Picture): void {
  const { frame, glide, chosen, columns, plan, highlight } = picture;
  if (chosen) drawDropLine(ctx, picture, chosen);
  for (const { index, x, y } of frame.titled) {
    const way = glide?.titled(index);
    const strength = highlight.strengthOf(index);
    drawExtent(ctx, { index, x: x + (way?.dx ?? 0), y: y + (way?.dy ?? 0), strength }, picture);
  }
  for (const { cluster, x, y } of frame.loose) {
    if (cluster.count > 1 || cell(columns.isBar, cluster.first) === 0) continue;
    const mark = { index: cluster.first, x, y, strength: highlight.strengthOf(cluster.first) };
    drawThread(ctx, mark, picture, plan.orientation === 'sideways' ? y : uprightBarAt(cluster.first, picture));
  }
}

function drawExtent(ctx: Pen, mark: DrawnMark, picture: Picture): void {
  const { columns, palette, frame, plan } = picture;
  const colour = laneColour(palette, themeOf(columns, mark.index));
  ctx.fillStyle = colour;
  ctx.strokeStyle = colour;
  drawPill(ctx, columns, mark, frame.toPx);
  if (cell(columns.isBar, mark.index) === 1) {
    if (plan.orientation === 'sideways') drawBar(ctx, columns, mark, { toPx: frame.toPx, colour });
    else drawThread(ctx, mark, picture, uprightBarAt(mark.index, picture));
  }
  drawGhost(ctx, columns, mark, { toPx: frame.toPx, colour });
}

/** A thin line for what lasts. */
function drawThread(ctx: Pen, mark: DrawnMark, { columns, frame, palette }: Picture, across: number): void {
  ctx.globalAlpha = THREAD_ALPHA * (mark.strength ?? 1);
  ctx.fillStyle = laneColour(palette, themeOf(columns, mark.index));
  ctx.fillRect(mark.x, across - 1.5, frame.toPx(cell(columns.until, mark.index)) - mark.x, 3);
  ctx.globalAlpha = 1;
}

/** px between two lanes' lines beside an upright axis. */
const LINE_GAP = 4;

function uprightBarAt(index: number, { columns, plan }: Picture): number {
  return (plan.tracks[0]?.top ?? 0) - 3 - LINE_GAP * (cell(columns.lane, index) % 8);
}

function drawDropLine(ctx: Pen, { columns, palette, plan }: Picture, { index, x, y }: ChosenMark): void {
  ctx.strokeStyle = laneColour(palette, themeOf(columns, index));
  ctx.lineWidth = 1.25;
  ctx.setLineDash([2, 3]);
  ctx.beginPath();
  ctx.moveTo(Math.round(x) + 0.5, y);
  // Upright, the axis is on the other side.
  ctx.lineTo(Math.round(x) + 0.5, plan.orientation === 'sideways' ? plan.breadthPx : 0);
  ctx.stroke();
  ctx.setLineDash([]);
}
