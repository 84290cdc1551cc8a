// One frame on the canvas, in CSS px of the whole surface. It only reads: everything was decided before.

import { drawArcs, drawArcWords } from './draw-arcs.ts';
import { drawBreakLabels, drawTears } from './draw-breaks.ts';
import { drawExtents } from './draw-extents.ts';
import { drawAxisLabels, drawChapterHere, drawChapterNames, drawUprightLabels } from './draw-frame-words.ts';
import { drawGround } from './draw-ground.ts';
import { drawMarks } from './draw-marks.ts';
import { drawWords } from './draw-words.ts';
import type { Pen } from './pen.ts';
import type { Picture } from './picture.ts';

export interface Canvas {
  readonly ctx: Pen;
  /** Device px of one CSS px. */
  readonly ratio: number;
  /** CSS px from the canvas's corner to the surface's; absent where they are the same. */
  readonly left?: number;
  readonly top?: number;
}

/** Paints head, stage and axis. */
export function drawStage({ ctx, ratio, left = 0, top: above = 0 }: Canvas, picture: Picture): void {
  const { surface, plan, palette } = picture;
  const isUpright = plan.orientation === 'upright';
  ctx.setTransform(ratio, 0, 0, ratio, left * ratio, above * ratio);
  ctx.globalAlpha = 1;
  ctx.fillStyle = palette.paper;
  ctx.fillRect(0, 0, surface.width, surface.height);
  const floor = isUpright ? surface.height : surface.height - surface.axis;
  ctx.save();
  ctx.beginPath();
  ctx.rect(0, surface.head, surface.width, floor - surface.head);
  ctx.clip();
  const top = (above + surface.head - surface.scrolled) * ratio;
  // Upright, what is drawn along the axis goes down the page.
  if (isUpright) ctx.setTransform(0, ratio, ratio, 0, left * ratio, top);
  else ctx.setTransform(ratio, 0, 0, ratio, left * ratio, top);
  drawGround(ctx, groundOf(picture), picture.frame, palette);
  drawTears(ctx, picture.ticks, picture.frame.toPx, {
    ...plan,
    from: isUpright ? surface.axis : 0,
    colour: palette.lineStrong,
  });
  drawExtents(ctx, picture);
  drawArcs(ctx, picture);
  ctx.setTransform(ratio, 0, 0, ratio, left * ratio, top);
  drawMarks(ctx, picture);
  drawWords(ctx, picture);
  drawArcWords(ctx, picture);
  ctx.restore();
  ctx.setTransform(ratio, 0, 0, ratio, left * ratio, above * ratio);
  ctx.fillStyle = palette.line;
  ctx.fillRect(0, surface.head - 1, surface.width, 1);
  if (isUpright) {
    drawChapterHere(ctx, picture);
    drawUprightLabels(ctx, picture);
  } else {
    ctx.fillStyle = palette.lineStrong;
    ctx.fillRect(0, floor, surface.width, 2);
    drawChapterNames(ctx, picture);
    drawAxisLabels(ctx, picture);
  }
  drawBreakLabels(ctx, picture);
}

function groundOf({ bands, ticks, plan }: Picture) {
  return {
    tinted: bands.tinted,
    silences: bands.silences.map((silence) => silence.span),
    ticks: ticks.major.map((tick) => tick.at),
    tracks: plan.tracks,
    hasLines: plan.orientation === 'sideways',
    lengthPx: plan.lengthPx,
    breadthPx: plan.breadthPx,
  };
}
