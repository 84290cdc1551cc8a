// The words of a frame: titles and the callout. In px of the stage, the right way up on both axes.

import { calloutBox, givesWay } from '../layout/callout.ts';
import { cell } from '../layout/cell.ts';
import { titleColumn } from '../layout/stage-plan.ts';
import type { TitledMark } from '../layout/titled-marks.ts';
import { drawEntry } from './draw-entry.ts';
import { drawLine, type Line, underline } from './draw-line.ts';
import { cutText, wrapText } from './fit-text.ts';
import type { Pen } from './pen.ts';
import type { Picture } from './picture.ts';
import { TITLE_EM, titleFont } from './title-font.ts';

const LEAST_SHOWN = 0.02;

/** Draws the titles of the marks, and the chosen event's title where it has no room of its own. */
export function drawWords(ctx: Pen, picture: Picture): void {
  const { frame, surface, palette } = picture;
  ctx.textBaseline = 'middle';
  ctx.fillStyle = palette.ink;
  const em = TITLE_EM * surface.rem;
  ctx.font = titleFont(em);
  for (const mark of frame.titled) {
    if (givesWay(mark.x, picture.chosen, picture.plan)) continue;
    const strength = mark.index === picture.chosen?.index ? 1 : picture.highlight.strengthOf(mark.index);
    ctx.globalAlpha = (picture.glide?.titled(mark.index)?.shown ?? 1) * strength;
    const drawn = ctx.globalAlpha > LEAST_SHOWN ? drawnTitle(picture, mark) : undefined;
    if (drawn) drawTitle(ctx, picture, drawn);
  }
  ctx.globalAlpha = 1;
  ctx.fillStyle = palette.ink;
  if (picture.chosen?.isCalledOut) drawCallout(ctx, picture, picture.chosen);
}

interface DrawnTitle {
  readonly index: number;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly titleX: number;
}

/** Where a title stands on its way; undefined where it is not at hand. */
function drawnTitle(picture: Picture, { index, x, y, titleX }: TitledMark): DrawnTitle | undefined {
  const title = picture.titleOf(index);
  const { dx = 0, dy = 0, titleX: shift = 0 } = picture.glide?.titled(index) ?? {};
  return title === undefined ? undefined : { index, title, x: x + dx, y: y + dy, titleX: titleX + dx + shift };
}

function drawTitle(
  ctx: Pen,
  { plan, surface, highlight, palette, entryOf }: Picture,
  { index, title, x, y, titleX }: DrawnTitle,
): void {
  const marker = highlight.isHit(index) ? palette.marker : undefined;
  const entry = entryOf(index);
  if (entry) {
    const top = y - (entry.lines[0]?.middle ?? 0);
    drawEntry(ctx, { entry, left: titleX, top, isBefore: titleX + entry.width <= x }, palette, marker);
    return;
  }
  if (plan.room.kind === 'beside') {
    const width = cell(plan.room.widths, index);
    if (marker)
      underline(ctx, { left: titleX, right: titleX + width, middle: y, height: plan.metrics.row - 4 }, marker);
    // One that is as wide as may be is cut; all others stand whole.
    const isCut = width >= plan.room.type.longest;
    drawLine(ctx, isCut ? (fitted(ctx, title, width)[0] ?? '') : title, { x: titleX, y, width });
    return;
  }
  const { from, to } = titleColumn(plan);
  if (marker) underline(ctx, { left: from, right: to, middle: x, height: plan.room.heightPx - 6 }, marker);
  drawLines(ctx, wrapped(ctx, title, to - from), { x: from, y: x, width: to - from, em: TITLE_EM * surface.rem });
}

const LEADING = 1.25;

function drawLines(ctx: Pen, lines: readonly string[], { em, y, ...line }: Line & { readonly em: number }): void {
  lines.forEach((text, i) => {
    drawLine(ctx, text, { ...line, y: y + (i - (lines.length - 1) / 2) * em * LEADING });
  });
}

function drawCallout(
  ctx: Pen,
  picture: Picture,
  { index, x, y }: { readonly index: number; readonly x: number; readonly y: number },
): void {
  const { plan, palette, surface } = picture;
  const title = picture.titleOf(index);
  if (title === undefined || x < 0 || x > plan.lengthPx) return;
  const box = calloutBox(index, x, y, plan);
  const em = TITLE_EM * surface.rem;
  ctx.font = titleFont(em);
  const width = box.width - box.indent - 6;
  const isBeside = plan.room.kind === 'beside';
  const lines = isBeside ? fitted(ctx, title, width) : wrapped(ctx, title, width);
  ctx.fillStyle = palette.band;
  ctx.beginPath();
  ctx.roundRect(box.left + (isBeside && box.left < x ? box.indent - 4 : 0), box.top, width + 8, box.height, 6);
  ctx.fill();
  ctx.fillStyle = palette.ink;
  drawLines(ctx, lines, { x: box.left + box.indent, y: box.top + box.height / 2, width, em });
}

const MOST_KEPT = 5_000;
const kept = new Map<string, readonly string[]>();

/** Cutting a text takes many measurings, so what came of it is kept. */
function remembered(key: string, make: () => readonly string[]): readonly string[] {
  const known = kept.get(key);
  if (known) return known;
  if (kept.size > MOST_KEPT) kept.clear();
  const made = make();
  kept.set(key, made);
  return made;
}

function fitted(ctx: Pen, title: string, width: number): readonly string[] {
  // A px for what measuring rounds.
  return remembered(`${ctx.font} ${width} ${title}`, () => [
    cutText(title, width + 1, (text) => ctx.measureText(text).width),
  ]);
}

function wrapped(ctx: Pen, title: string, width: number): readonly string[] {
  return remembered(`${ctx.font} ${width}/2 ${title}`, () =>
    wrapText(title, width, 2, (text) => ctx.measureText(text).width),
  );
}
