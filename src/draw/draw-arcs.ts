// Thin bows from where something happened to the day on which it became public. Along the axis and across it, whichever way that runs
// on the page.

import type { Arc } from '../layout/arcs.ts';
import { themeOf } from '../layout/columns.ts';
import { MARK_RADIUS } from '../layout/footprint.ts';
import type { LaneBox } from '../layout/rows.ts';
import { laneColour } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Picture } from './picture.ts';
import { titleFont } from './title-font.ts';

const THIN = 1.25;
const STRONG = 2;
const PALE = 0.7;
const SOFT: readonly number[] = [3, 3];
/** px: how far a bow rises, at most and for each px of its length. */
const HIGHEST = 15;
const RISE = 0.15;
/** How far from its ends a bow is flat, for each px of its height. */
const BEND = 2.2;
/** px: half the width of the sign of the public day, and how far it reaches to both sides of the row's middle. */
const TIP = 4.5;
/** px by which the tip stands higher where its own title would cover it. */
const ABOVE_TITLE = 10;

/** Draws the arcs of a picture below its marks: dashed towards a day that is not sharp, with an open tip on the public one. */
export function drawArcs(ctx: Pen, picture: Picture): void {
  const { arcs, columns, palette, highlight } = picture;
  const isUnderTitle = titlesOver(picture);
  for (const arc of arcs) {
    ctx.strokeStyle = laneColour(palette, themeOf(columns, arc.index));
    ctx.lineWidth = arc.isChosen ? STRONG : THIN;
    // The chosen event stands out, whatever steps back.
    ctx.globalAlpha = arc.shown * (arc.isChosen ? 1 : PALE * highlight.strengthOf(arc.index));
    const tip = { at: isUnderTitle(arc) ? arc.across - ABOVE_TITLE : arc.across, ground: palette.paper };
    strokeBow(ctx, arc, tip.at);
    strokeTip(ctx, arc, tip);
  }
  ctx.globalAlpha = 1;
}

/** px across the axis by which an arc rises above its row. */
function riseOf({ from, to }: Arc): number {
  return Math.min(HIGHEST, Math.max(MARK_RADIUS + 2, Math.abs(to - from) * RISE));
}

/** Whether the public day of an arc lies under its own event's title. */
function titlesOver({ arcs, frame, plan }: Picture): (arc: Arc) => boolean {
  if (arcs.length === 0 || plan.orientation === 'upright') return () => false;
  const titled = new Map(frame.titled.map((mark) => [mark.index, mark]));
  return ({ index, to }) => {
    const mark = titled.get(index);
    return mark !== undefined && to > mark.titleX - TIP && to < mark.titleX + mark.titleWidth + TIP;
  };
}

function strokeBow(ctx: Pen, arc: Arc, tipAt: number): void {
  const { from, to, across, isSoftStart, isSoftEnd } = arc;
  const rise = riseOf(arc);
  const [top, middle] = [across - rise, (from + to) / 2];
  const bend = Math.sign(to - from) * Math.min(Math.abs(to - from) / 2, rise * BEND);
  ctx.setLineDash(isSoftStart ? [...SOFT] : []);
  ctx.beginPath();
  ctx.moveTo(from, across);
  ctx.bezierCurveTo(from, top, from + 0.4 * bend, top, from + bend, top);
  ctx.lineTo(middle, top);
  ctx.stroke();
  ctx.setLineDash(isSoftEnd ? [...SOFT] : []);
  ctx.beginPath();
  ctx.moveTo(middle, top);
  ctx.lineTo(to - bend, top);
  ctx.bezierCurveTo(to - 0.4 * bend, top, to, top, to, tipAt - TIP);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** An open triangle that points at its row; `at`: px across the axis. */
function strokeTip(ctx: Pen, { to }: Arc, { at, ground }: { readonly at: number; readonly ground: string }): void {
  ctx.beginPath();
  ctx.moveTo(to - TIP, at - TIP);
  ctx.lineTo(to + TIP, at - TIP);
  ctx.lineTo(to, at + TIP * 0.75);
  ctx.closePath();
  ctx.fillStyle = ground;
  ctx.fill();
  ctx.stroke();
}

const SMALL = 0.8125;
const PADDING = 4;
const GAP = 8;

/** Says of the chosen event how much later it became public, on its bow or behind its end, where no title is in the way. In px of the stage, sideways. */
export function drawArcWords(ctx: Pen, picture: Picture): void {
  const { arcs, arcWords, plan, surface, palette } = picture;
  const arc = arcs.find(({ isChosen }) => isChosen);
  // Upright there is no room beside titles; the panel says it.
  if (!arc || arcWords === '' || plan.orientation === 'upright') return;
  const size = SMALL * surface.rem;
  ctx.font = titleFont(size, 600);
  ctx.textBaseline = 'middle';
  const width = ctx.measureText(arcWords).width + 2 * PADDING;
  const place = placesFor(arc, width, size).find((box) => isFree(box, picture));
  if (!place) return;
  ctx.fillStyle = palette.paper;
  ctx.fillRect(place.left, place.top, place.width, place.height);
  ctx.fillStyle = palette.ink;
  ctx.fillText(arcWords, place.left + PADDING, place.top + place.height / 2);
}

interface WordsBox extends Pick<LaneBox, 'top' | 'height'> {
  readonly left: number;
  readonly width: number;
}

/** On the bow, if that is long enough; behind the public day; before it. */
function placesFor(arc: Arc, width: number, size: number): readonly WordsBox[] {
  const { from, to, across } = arc;
  const height = 1.25 * size;
  const middle = { left: (from + to - width) / 2, top: across - riseOf(arc) - height / 2, width, height };
  const after = { left: to + TIP + GAP / 2, top: across - height / 2, width, height };
  const before = { ...after, left: to - TIP - GAP / 2 - width };
  const isLong = to - from > width + 2 * HIGHEST * BEND;
  const fitsBefore = before.left > from + MARK_RADIUS + GAP;
  return [...(isLong ? [middle] : []), after, ...(fitsBefore ? [before] : [])];
}

function isFree({ left, top, width, height }: WordsBox, { frame, plan, surface }: Picture): boolean {
  if (left < 0 || left + width > plan.lengthPx || top < 0) return false;
  // Of a title's line only the letters count.
  const reach = (height + 0.7 * surface.rem) / 2;
  return frame.titled.every(({ y, x, titleX, titleWidth }) => {
    const isElsewhere = Math.abs(y - (top + height / 2)) >= reach;
    const first = Math.min(x - MARK_RADIUS, titleX);
    const last = Math.max(x + MARK_RADIUS, titleX + titleWidth);
    return isElsewhere || last < left || first > left + width;
  });
}
