// Where an even axis shortens empty time: a torn line across the stage, and how long it is.

import type { AxisTicks } from '../layout/axis-ticks.ts';
import type { ToPx } from '../layout/frame.ts';
import { axisWords } from './draw-frame-words.ts';
import type { Pen } from './pen.ts';
import type { Picture } from './picture.ts';
import { titleFont } from './title-font.ts';

const SMALL = 0.75;
/** px */
const TOOTH = 4;
const PALE = 0.55;

export interface TornStage {
  readonly lengthPx: number;
  readonly breadthPx: number;
  /** Where across the axis the torn lines begin: upright, beside the labels. */
  readonly from: number;
  readonly colour: string;
}

/** Draws a torn line in the middle of each break, along the axis and across it. */
export function drawTears(ctx: Pen, { breaks }: AxisTicks, toPx: ToPx, stage: TornStage): void {
  ctx.strokeStyle = stage.colour;
  // Titles are read across them.
  ctx.globalAlpha = PALE;
  ctx.lineWidth = 1;
  for (const { at } of breaks) {
    const middle = (toPx(at.from) + toPx(at.to)) / 2;
    if (middle < -TOOTH || middle > stage.lengthPx + TOOTH) continue;
    let side = 1;
    ctx.beginPath();
    for (let across = stage.from; across < stage.breadthPx + 2 * TOOTH; across += 2 * TOOTH) {
      ctx.lineTo(middle + side * TOOTH * 0.6, across);
      side = -side;
    }
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
}

const GAP = 8;

/** Draws how long each break is, where no other label of the axis is in the way. */
export function drawBreakLabels(ctx: Pen, picture: Picture): void {
  const { ticks, surface, palette, plan } = picture;
  if (ticks.breaks.length === 0) return;
  ctx.font = titleFont(SMALL * surface.rem, 500);
  ctx.textBaseline = 'middle';
  ctx.fillStyle = palette.muted;
  if (plan.orientation === 'upright') drawBeside(ctx, picture);
  else drawBelow(ctx, picture);
}

function drawBeside(ctx: Pen, { ticks, frame, surface }: Picture): void {
  const size = SMALL * surface.rem;
  for (const { at, label } of ticks.breaks) {
    const [from, to] = [frame.toPx(at.from), frame.toPx(at.to)];
    const middle = (from + to) / 2;
    if (to - from > 1.5 * size && middle > size) ctx.fillText(label, 6, surface.head + middle);
  }
}

function drawBelow(ctx: Pen, { ticks, frame, surface, plan }: Picture): void {
  const taken = axisWords(ticks).map(({ at, label }) => {
    const from = frame.toPx(at);
    // Other labels are a little larger, and stand a little after their ticks.
    return { from, to: from + 1.15 * ctx.measureText(label).width + GAP };
  });
  for (const { at, label } of ticks.breaks) {
    const middle = (frame.toPx(at.from) + frame.toPx(at.to)) / 2;
    const half = ctx.measureText(label).width / 2;
    const [left, right] = [middle - half, middle + half];
    const isFree = taken.every((word) => word.to <= left - GAP || word.from >= right + GAP);
    if (!isFree || left < 0 || left > plan.lengthPx) continue;
    ctx.fillText(label, left, surface.height - surface.axis / 2);
    taken.push({ from: left, to: right });
  }
}
