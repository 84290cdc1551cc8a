// The signs of a frame: of titled marks, dots and clusters, and of the chosen event. In px of the stage, the right way up on both axes.

import { cell } from '../layout/cell.ts';
import { themeOf } from '../layout/columns.ts';
import { MARK_RADIUS } from '../layout/footprint.ts';
import type { LooseMark } from '../layout/frame.ts';
import type { Glide } from '../layout/glide.ts';
import { radiusOf } from '../layout/spread-out.ts';
import { countText, roundedCount } from './count-text.ts';
import { drawSign } from './draw-sign.ts';
import { LANE_COLOURS, laneColour } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Picture } from './picture.ts';
import { titleFont } from './title-font.ts';

/** px from a sign to its ring. */
const HALO = 3;

/** Draws all signs; that of the chosen event last. */
export function drawMarks(ctx: Pen, picture: Picture): void {
  const { frame, glide, chosen } = picture;
  const radius = picture.plan.metrics.entry?.mark ?? MARK_RADIUS;
  for (const { index, x, y } of frame.titled) {
    const way = glide?.titled(index);
    drawOneSign(ctx, index, radius, { picture, x: x + (way?.dx ?? 0), y: y + (way?.dy ?? 0) });
  }
  if (glide) drawLeaving(ctx, glide, picture);
  for (const mark of frame.loose) {
    const way = glide?.loose(mark);
    drawLoose(ctx, mark, { picture, x: mark.x + (way?.dx ?? 0), y: mark.y + (way?.dy ?? 0) });
  }
  if (chosen) drawOneSign(ctx, chosen.index, radius + 1, { picture, x: chosen.x, y: chosen.y, isWhole: true });
}

/** What goes into a cluster: titled marks shrink on their way. */
function drawLeaving(ctx: Pen, { leaving }: Glide, picture: Picture): void {
  for (const { x, y, shown, titled, loose } of leaving) {
    // In half-pixels, so that a few small pictures serve all the way.
    const radius = Math.round(2 * MARK_RADIUS * shown) / 2;
    if (titled && radius > 1) drawOneSign(ctx, titled.index, radius, { picture, x, y });
    else if (loose) drawLoose(ctx, loose, { picture, x, y });
  }
}

function drawLoose(ctx: Pen, mark: LooseMark, at: At): void {
  const { count, first } = mark.cluster;
  if (count > 1) drawDimmedCluster(ctx, mark, at);
  else drawOneSign(ctx, first, radiusOf(1, at.picture.plan.metrics.strip), at);
}

/** Where in which picture: px along the axis, and across it. */
interface At {
  readonly picture: Picture;
  readonly x: number;
  readonly y: number;
  /** Whether it is seen whole, whatever steps back. */
  readonly isWhole?: boolean;
}

function drawOneSign(ctx: Pen, index: number, radius: number, at: At): void {
  const { highlight } = at.picture;
  if (!highlight.isOn) {
    drawPlainSign(ctx, index, radius, at);
    return;
  }
  const [left, top] = placeOf(at);
  if (highlight.isHit(index)) drawHalo(ctx, left, top, { radius, colour: at.picture.palette.markerLine });
  ctx.globalAlpha = at.isWhole ? 1 : highlight.strengthOf(index);
  if (highlight.isOutline(index) && !at.isWhole)
    drawOutline(ctx, left, top, { radius, colour: at.picture.palette.muted });
  else drawPlainSign(ctx, index, radius, at);
  ctx.globalAlpha = 1;
}

/** On the page. */
function placeOf({ picture, x, y }: At): readonly [number, number] {
  return picture.plan.orientation === 'sideways' ? [x, y] : [y, x];
}

interface Ring {
  readonly radius: number;
  readonly colour: string;
}

/** The ring around what was found. */
function drawHalo(ctx: Pen, x: number, y: number, { radius, colour }: Ring): void {
  ctx.beginPath();
  ctx.arc(x, y, radius + HALO, 0, 2 * Math.PI);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2;
  ctx.stroke();
}

/** An empty place: what somebody does not mention. */
function drawOutline(ctx: Pen, x: number, y: number, { radius, colour }: Ring): void {
  ctx.beginPath();
  ctx.arc(x, y, radius - 0.5, 0, 2 * Math.PI);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  ctx.setLineDash([2, 2]);
  ctx.stroke();
  ctx.setLineDash([]);
}

function drawPlainSign(ctx: Pen, index: number, radius: number, at: At): void {
  const { columns, palette, sprites } = at.picture;
  const standing = cell(columns.standing, index);
  const lane = themeOf(columns, index) % LANE_COLOURS;
  // Half-pixels of the radius, the standing and the colour.
  const key = (Math.round(2 * radius) * 8 + standing) * LANE_COLOURS + lane;
  const [left, top] = placeOf(at);
  if (sprites.draw(ctx, key, left, top)) return;
  const paint = (onto: Pen): void =>
    drawSign(onto, standing, { x: 0, y: 0, radius }, { colour: laneColour(palette, lane), ground: palette.paper });
  sprites.keep(key, paint);
  paintAt(ctx, left, top, paint);
}

function paintAt(ctx: Pen, x: number, y: number, paint: (ctx: Pen) => void): void {
  ctx.translate(x, y);
  paint(ctx);
  ctx.translate(-x, -y);
}

/** Of a cluster's radius. */
const FONT = 1.3;
const SMALL_FONT = 1.05;

/** Keys below are those of signs. */
const FIRST_CLUSTER = 2 ** 20;

function drawDimmedCluster(ctx: Pen, mark: LooseMark, at: At): void {
  const { highlight, plan, palette } = at.picture;
  if (highlight.isOn) {
    const [left, top] = placeOf(at);
    const radius = radiusOf(mark.cluster.count, plan.metrics.strip);
    if (highlight.isHitCluster(mark.cluster)) drawHalo(ctx, left, top, { radius, colour: palette.markerLine });
    ctx.globalAlpha = highlight.strengthOfCluster(mark.cluster);
  }
  drawCluster(ctx, mark, at);
  ctx.globalAlpha = 1;
}

/** A ring whose colours show of which lanes its members are, in proportion, and their count. */
function drawCluster(ctx: Pen, { cluster }: LooseMark, at: At): void {
  const { picture } = at;
  const { palette, plan, sprites } = picture;
  const [left, top] = placeOf(at);
  const [only, another] = cluster.shares;
  const theme = picture.themeOfLane(only?.lane ?? 0);
  // One more than there are colours, for lanes that have none.
  const hue = theme === undefined ? LANE_COLOURS : theme % LANE_COLOURS;
  const key = FIRST_CLUSTER + roundedCount(cluster.count) * (LANE_COLOURS + 1) + hue;
  if (!another && sprites.draw(ctx, key, left, top)) return;
  const radius = radiusOf(cluster.count, plan.metrics.strip);
  const paint = (onto: Pen): void => {
    paintGround(onto, radius, palette.paper);
    paintShares(onto, cluster, radius, picture);
    paintCount(onto, countText(cluster.count), radius, palette.ink);
  };
  if (!another) sprites.keep(key, paint);
  paintAt(ctx, left, top, paint);
}

function paintGround(ctx: Pen, radius: number, paper: string): void {
  ctx.beginPath();
  ctx.arc(0, 0, radius, 0, 2 * Math.PI);
  ctx.fillStyle = paper;
  ctx.fill();
}

function paintShares(
  ctx: Pen,
  { shares, count }: LooseMark['cluster'],
  radius: number,
  { palette, themeOfLane }: Picture,
): void {
  const isMixed = shares.length > 1;
  ctx.lineWidth = isMixed ? 2.5 : 1.25;
  let from = -Math.PI / 2;
  for (const share of shares) {
    const to = from + (share.count / count) * 2 * Math.PI;
    const theme = themeOfLane(share.lane);
    ctx.strokeStyle = theme === undefined ? palette.muted : laneColour(palette, theme);
    ctx.beginPath();
    ctx.arc(0, 0, isMixed ? radius - 0.75 : radius, from, to);
    ctx.stroke();
    from = to;
  }
}

function paintCount(ctx: Pen, text: string, radius: number, ink: string): void {
  ctx.font = titleFont(radius * (text.length > 2 ? SMALL_FONT : FONT), 600);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = ink;
  ctx.fillText(text, 0, 0.5);
  ctx.textAlign = 'left';
}
