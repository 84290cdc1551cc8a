// The four signs of standing. Their order is that of the columns' standing: told as fact, one side says, disputed, expected.

export type Sign = (ctx: CanvasRenderingContext2D, colour: string, ground: string) => void;

const STROKE = 2.5;

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

const SIGNS: readonly Sign[] = [fact, ring, ring, dashedRing];
const DISPUTED = 2;

/** Draws the sign of a standing around a point, in px. */
export function drawSign(
  ctx: CanvasRenderingContext2D,
  standing: number,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  { colour, ground }: { readonly colour: string; readonly ground: string },
): void {
  const isFilled = standing === 0;
  const line = Math.min(STROKE, radius / 2);
  ctx.lineWidth = line;
  ctx.beginPath();
  ctx.arc(x, y, isFilled ? radius : radius - line / 2, 0, 2 * Math.PI);
  (SIGNS[standing] ?? fact)(ctx, colour, ground);
  if (standing !== DISPUTED) return;
  ctx.beginPath();
  ctx.arc(x, y, radius - line, -Math.PI / 2, Math.PI / 2);
  ctx.closePath();
  ctx.fillStyle = colour;
  ctx.fill();
}
