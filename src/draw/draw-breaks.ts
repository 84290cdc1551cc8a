// Where an even axis shortens empty time: a torn line across the stage, and how long it is.
import type { AxisTicks } from '../layout/axis-ticks.ts';
import type { ToPx } from '../layout/frame.ts';
import type { Picture } from './picture.ts';
import { titleFont } from './title-font.ts';

const SMALL = 0.75;
/** px */
const TOOTH = 4;
const PALE = 0.55;

export interface TornStage {
  readonly lengthPx: number;
  readonly breadthPx: number;
  readonly colour: string;
}

/** Draws a torn line in the middle of each break, along the axis and across it. */
export function drawTears(ctx: CanvasRenderingContext2D, { breaks }: AxisTicks, toPx: ToPx, stage: TornStage): void {
  ctx.strokeStyle = stage.colour;
  // Titles are read across them.
  ctx.globalAlpha = PALE;
  ctx.lineWidth = 1;
  for (const { at } of breaks) {
    const middle = (toPx(at.from) + toPx(at.to)) / 2;
    if (middle < -TOOTH || middle > stage.lengthPx + TOOTH) continue;
    let side = 1;
    ctx.beginPath();
    for (let across = 0; across < stage.breadthPx + 2 * TOOTH; across += 2 * TOOTH) {
      ctx.lineTo(middle + side * TOOTH * 0.6, across);
      side = -side;
    }
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
}

/** Draws how long each break is, where there is room for the words. */
export function drawBreakLabels(
  ctx: CanvasRenderingContext2D,
  { ticks, frame, surface, palette, plan }: Picture,
): void {
  ctx.font = titleFont(SMALL * surface.rem, 500);
  ctx.textBaseline = 'middle';
  ctx.fillStyle = palette.muted;
  for (const { at, label } of ticks.breaks) {
    const [from, to] = [frame.toPx(at.from), frame.toPx(at.to)];
    if (to < 0 || from > plan.lengthPx) continue;
    const middle = (from + to) / 2;
    const size = SMALL * surface.rem;
    if (plan.orientation === 'upright') {
      if (to - from > 1.5 * size) ctx.fillText(label, 6, surface.head + middle);
      continue;
    }
    const width = ctx.measureText(label).width;
    if (width <= to - from) ctx.fillText(label, middle - width / 2, surface.height - surface.axis / 2);
  }
}
