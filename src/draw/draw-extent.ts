// What a date is worth: the pale pill of what the article supports, a bar with soft or open ends, the ghost of a disagreeing day.
import { cell } from '../layout/cell.ts';
import type { Columns } from '../layout/columns.ts';
import { MARK_RADIUS } from '../layout/footprint.ts';
import type { TitledMark, ToPx } from '../layout/frame.ts';

const PILL_HEIGHT = 7;
const BAR_HEIGHT = 20;
const PALE = 0.26;
/** Pills shorter than the dot that lies on them say nothing. */
const SHORTEST_PILL = 2 * MARK_RADIUS;

/** Draws the pale pill: one for each candidate, thinly joined where there are several. */
export function drawPill(ctx: CanvasRenderingContext2D, columns: Columns, mark: TitledMark, toPx: ToPx): void {
  const from = toPx(cell(columns.earliest, mark.index));
  const to = toPx(cell(columns.latest, mark.index));
  if (to - from < SHORTEST_PILL) return;
  const first = cell(columns.pieceStart, mark.index);
  const last = cell(columns.pieceStart, mark.index + 1);
  ctx.globalAlpha = PALE;
  if (cell(columns.isBar, mark.index) === 1) {
    // The bar itself covers what both agree on.
    const at = Math.max(from, toPx(cell(columns.at, mark.index)));
    const until = Math.min(to, toPx(cell(columns.until, mark.index)));
    ctx.fillRect(from, mark.y - PILL_HEIGHT / 2, at - from, PILL_HEIGHT);
    ctx.fillRect(until, mark.y - PILL_HEIGHT / 2, to - until, PILL_HEIGHT);
    ctx.globalAlpha = 1;
    return;
  }
  if (last - first > 1) ctx.fillRect(from, mark.y - 1, to - from, 2);
  for (let piece = first; piece < last; piece += 1) {
    const left = toPx(cell(columns.pieces, 2 * piece));
    const right = toPx(cell(columns.pieces, 2 * piece + 1));
    ctx.beginPath();
    ctx.roundRect(left, mark.y - PILL_HEIGHT / 2, Math.max(right - left, 2), PILL_HEIGHT, PILL_HEIGHT / 2);
    ctx.fill();
  }
  ctx.globalAlpha = 1;
}

/** Draws a bar: firm where it is certain, fading where its ends are soft or open. */
export function drawBar(
  ctx: CanvasRenderingContext2D,
  columns: Columns,
  mark: TitledMark,
  { toPx, colour }: { readonly toPx: ToPx; readonly colour: string },
): void {
  const from = toPx(cell(columns.at, mark.index));
  const to = toPx(cell(columns.until, mark.index));
  // Shorter than its sign, a bar would be a smear behind it.
  if (to - from < MARK_RADIUS) return;
  const firmFrom = toPx(cell(columns.firmFrom, mark.index));
  const firmTo = Math.max(toPx(cell(columns.firmTo, mark.index)), firmFrom);
  const isOpenEnd = cell(columns.isOpenEnd, mark.index) === 1;
  const stop = (px: number): number => Math.min(1, Math.max(0, (px - from) / (to - from)));
  const gradient = ctx.createLinearGradient(from, 0, to, 0);
  gradient.addColorStop(0, firmFrom > from + 1 ? 'transparent' : colour);
  gradient.addColorStop(stop(firmFrom), colour);
  gradient.addColorStop(isOpenEnd ? Math.max(stop(firmFrom), 0.6) : Math.max(stop(firmTo), stop(firmFrom)), colour);
  gradient.addColorStop(1, isOpenEnd || firmTo < to - 1 ? 'transparent' : colour);
  ctx.globalAlpha = PALE;
  ctx.fillStyle = gradient;
  ctx.beginPath();
  ctx.roundRect(from, mark.y - BAR_HEIGHT / 2, to - from, BAR_HEIGHT, 3);
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.fillStyle = colour;
}

/** Draws the dotted ring on the day that a disagreeing report gives, joined to the mark. */
export function drawGhost(
  ctx: CanvasRenderingContext2D,
  columns: Columns,
  mark: TitledMark,
  { toPx, colour }: { readonly toPx: ToPx; readonly colour: string },
): void {
  const ghost = cell(columns.ghost, mark.index);
  if (Number.isNaN(ghost)) return;
  const x = toPx(ghost);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([1.5, 2.5]);
  ctx.beginPath();
  ctx.moveTo(mark.x, mark.y);
  ctx.lineTo(x, mark.y);
  ctx.stroke();
  ctx.beginPath();
  ctx.arc(x, mark.y, MARK_RADIUS - 1, 0, 2 * Math.PI);
  ctx.stroke();
  ctx.setLineDash([]);
}
