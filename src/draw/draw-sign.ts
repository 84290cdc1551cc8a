// The signs of standing. Their order is that of the columns' standing: told as fact, one side says, disputed, expected,
// no source given.

import type { Pen } from './pen.ts';

export type Sign = (ctx: Pen, colour: string, ground: string) => void;

const STROKE = 2.5;
const THIN = 1.25;
const PALE = 0.75;
/** Of the other signs' radius. */
const SMALL = 0.77;

const fact: Sign = (ctx, colour) => {
  ctx.fillStyle = colour;
  ctx.fill();
};

const ring: Sign = (ctx, colour, ground) => {
  ctx.fillStyle = ground;
  ctx.fill();
  ctx.strokeStyle = colour;
  ctx.stroke();
};

const dashedRing: Sign = (ctx, colour, ground) => {
  ctx.setLineDash([3, 2.4]);
  ring(ctx, colour, ground);
  ctx.setLineDash([]);
};

const paleRing: Sign = (ctx, colour, ground) => {
  ctx.fillStyle = ground;
  ctx.fill();
  const { globalAlpha } = ctx;
  ctx.globalAlpha = PALE * globalAlpha;
  ctx.strokeStyle = colour;
  ctx.stroke();
  ctx.globalAlpha = globalAlpha;
};

const SIGNS: readonly Sign[] = [fact, ring, ring, dashedRing, paleRing];
const DISPUTED = 2;
const UNSOURCED = 4;

/** Draws the sign of a standing around a point, in px. */
export function drawSign(
  ctx: Pen,
  standing: number,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  { colour, ground }: { readonly colour: string; readonly ground: string },
): void {
  const line = Math.min(standing === UNSOURCED ? THIN : STROKE, radius / 2);
  ctx.lineWidth = line;
  ctx.beginPath();
  ctx.arc(x, y, arcRadius(standing, radius, line), 0, 2 * Math.PI);
  (SIGNS[standing] ?? fact)(ctx, colour, ground);
  if (standing !== DISPUTED) return;
  ctx.beginPath();
  ctx.arc(x, y, radius - line, -Math.PI / 2, Math.PI / 2);
  ctx.closePath();
  ctx.fillStyle = colour;
  ctx.fill();
}

/** The radius of a sign's line, or of its dot, so that no sign reaches beyond its radius. */
function arcRadius(standing: number, radius: number, line: number): number {
  if (standing === 0) return radius;
  return (standing === UNSOURCED ? SMALL * radius : radius) - line / 2;
}
