// What a date is worth: the pale pill of what the article supports, a bar with soft or open ends, the ghost of a disagreeing day.

import { cell } from '../layout/cell.ts';
import { type Columns, firmPartOf, ghostOf, piecesOf } from '../layout/columns.ts';
import { MARK_RADIUS } from '../layout/footprint.ts';
import type { ToPx } from '../layout/frame.ts';
import { DAY } from '../time/span.ts';
import type { Pen } from './pen.ts';

/** A mark where it is drawn: px along the axis and across it. */
export interface DrawnMark {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  /** How much of it is seen, 0 to 1; all where it is not said. */
  readonly strength?: number;
}

const PILL_HEIGHT = 16;
const BAR_HEIGHT = 20;
const BAR_CORNER = 3;
/** Pale enough for a title to be read on it, with an outline that is seen. */
const FILL = 0.2;
const OUTLINE = 0.55;
/** Shorter than the dot that lies on it, a pill says nothing: then a day has none, and anything less sharp gets a halo. */
const HALO = MARK_RADIUS + 4;
const SHORTEST_PILL = 2 * HALO;

/** Draws the pale pill: one piece for each candidate, thinly joined where there are several. */
export function drawPill(ctx: Pen, columns: Columns, mark: DrawnMark, toPx: ToPx): void {
  const from = toPx(cell(columns.earliest, mark.index));
  const to = toPx(cell(columns.latest, mark.index));
  const isSharp = cell(columns.latest, mark.index) - cell(columns.earliest, mark.index) <= DAY;
  if ((isSharp && to - from < SHORTEST_PILL) || isCoveredByBar(columns, mark, { from, to, toPx })) return;
  if (to - from < SHORTEST_PILL) {
    const halo = { left: mark.x - HALO, right: mark.x + HALO, y: mark.y, height: PILL_HEIGHT, corner: PILL_HEIGHT / 2 };
    fillPale(ctx, halo, mark.strength);
    ctx.globalAlpha = 1;
    return;
  }
  const pieces = piecesOf(columns, mark.index);
  ctx.globalAlpha = OUTLINE * (mark.strength ?? 1);
  if (pieces.length > 2) ctx.fillRect(from, mark.y - 0.5, to - from, 1);
  for (let piece = 0; piece < pieces.length; piece += 2) {
    const left = toPx(cell(pieces, piece));
    const right = toPx(cell(pieces, piece + 1));
    const box = { left, right: Math.max(right, left + 2), y: mark.y, height: PILL_HEIGHT, corner: PILL_HEIGHT / 2 };
    fillPale(ctx, box, mark.strength);
  }
  ctx.globalAlpha = 1;
}

/** Where a bar is as long as what the article supports, to within a dot, a pill around it would only be a second outline. */
function isCoveredByBar(
  columns: Columns,
  mark: DrawnMark,
  { from, to, toPx }: { readonly from: number; readonly to: number; readonly toPx: ToPx },
): boolean {
  if (cell(columns.isBar, mark.index) === 0) return false;
  return mark.x - from < MARK_RADIUS && to - toPx(cell(columns.until, mark.index)) < MARK_RADIUS;
}

interface PaleBox {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
  readonly corner: number;
}

/** Fills and outlines a box in the context's present styles. */
function fillPale(ctx: Pen, { left, right, y, height, corner }: PaleBox, strength = 1): void {
  ctx.beginPath();
  ctx.roundRect(left, y - height / 2, right - left, height, corner);
  ctx.globalAlpha = FILL * strength;
  ctx.fill();
  ctx.globalAlpha = OUTLINE * strength;
  ctx.lineWidth = 1;
  ctx.stroke();
}

/** Draws a bar: firm where it is certain, fading where its ends are soft or open. */
export function drawBar(
  ctx: Pen,
  columns: Columns,
  mark: DrawnMark,
  { toPx, colour }: { readonly toPx: ToPx; readonly colour: string },
): void {
  const from = toPx(cell(columns.at, mark.index));
  const to = toPx(cell(columns.until, mark.index));
  // Shorter than its sign, a bar would be a smear behind it.
  if (to - from < MARK_RADIUS) return;
  const firm = firmPartOf(columns, mark.index);
  const firmFrom = toPx(firm.from);
  const firmTo = Math.max(toPx(firm.to), firmFrom);
  const isOpenEnd = cell(columns.isOpenEnd, mark.index) === 1;
  const box = { left: from, right: to, y: mark.y, height: BAR_HEIGHT, corner: BAR_CORNER };
  if (!isOpenEnd && firmFrom <= from + 1 && firmTo >= to - 1) {
    fillPale(ctx, box, mark.strength);
    ctx.globalAlpha = 1;
    return;
  }
  const stop = (px: number): number => Math.min(1, Math.max(0, (px - from) / (to - from)));
  const gradient = ctx.createLinearGradient(from, 0, to, 0);
  gradient.addColorStop(0, firmFrom > from + 1 ? 'transparent' : colour);
  gradient.addColorStop(stop(firmFrom), colour);
  gradient.addColorStop(isOpenEnd ? Math.max(stop(firmFrom), 0.6) : Math.max(stop(firmTo), stop(firmFrom)), colour);
  gradient.addColorStop(1, isOpenEnd || firmTo < to - 1 ? 'transparent' : colour);
  ctx.fillStyle = gradient;
  ctx.strokeStyle = gradient;
  fillPale(ctx, box, mark.strength);
  ctx.globalAlpha = 1;
}

/** Draws the dotted ring on the day that a disagreeing report gives, joined to the mark. */
export function drawGhost(
  ctx: Pen,
  columns: Columns,
  mark: DrawnMark,
  { toPx, colour }: { readonly toPx: ToPx; readonly colour: string },
): void {
  const ghost = ghostOf(columns, mark.index);
  if (Number.isNaN(ghost)) return;
  const x = toPx(ghost);
  ctx.globalAlpha = mark.strength ?? 1;
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
  ctx.globalAlpha = 1;
}
