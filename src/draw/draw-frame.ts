// One frame on the canvas, in CSS px. It only reads: everything was decided before.
import { cell } from '../layout/cell.ts';
import type { Columns } from '../layout/columns.ts';
import { MARK_RADIUS } from '../layout/footprint.ts';
import type { Frame, LooseMark, TitledMark, ToPx } from '../layout/frame.ts';
import { drawBar, drawGhost, drawPill } from './draw-extent.ts';
import { drawGround, type Ground } from './draw-ground.ts';
import { drawSign } from './draw-sign.ts';
import { laneColour, type Palette } from './palette.ts';

export interface Picture {
  readonly columns: Columns;
  readonly frame: Frame;
  readonly ground: Ground;
  readonly toPx: ToPx;
  /** The chosen event's mark, wherever it stands. */
  readonly chosen:
    | { readonly x: number; readonly y: number; readonly lane: number; readonly standing: number }
    | undefined;
  readonly palette: Palette;
  /** Height of the strip for untitled marks. */
  readonly stripPx: number;
}

const LOOSE_RADIUS = 4.5;
const LOOSE_BAR_ALPHA = 0.3;
/** Of the strip's height: fits two digits. */
const CLUSTER_RADIUS = 0.4;

/** Paints ground, marks and the chosen event's line to the axis. */
export function drawFrame(ctx: CanvasRenderingContext2D, picture: Picture): void {
  const { columns, frame, ground, palette, toPx } = picture;
  drawGround(ctx, ground, toPx, palette);
  if (picture.chosen) drawDropLine(ctx, picture.chosen, ground.heightPx, palette);
  for (const mark of frame.titled) drawTitled(ctx, columns, mark, picture);
  for (const mark of frame.loose) drawLoose(ctx, columns, mark, picture);
  if (picture.chosen) {
    const { x, y, lane, standing } = picture.chosen;
    drawSign(
      ctx,
      standing,
      { x, y, radius: MARK_RADIUS + 1 },
      { colour: laneColour(palette, lane), ground: palette.paper },
    );
  }
}

function drawTitled(
  ctx: CanvasRenderingContext2D,
  columns: Columns,
  mark: TitledMark,
  { palette, toPx }: Picture,
): void {
  const colour = laneColour(palette, cell(columns.lane, mark.index));
  ctx.fillStyle = colour;
  ctx.strokeStyle = colour;
  drawPill(ctx, columns, mark, toPx);
  if (cell(columns.isBar, mark.index) === 1) drawBar(ctx, columns, mark, { toPx, colour });
  drawGhost(ctx, columns, mark, { toPx, colour });
  drawSign(
    ctx,
    cell(columns.standing, mark.index),
    { x: mark.x, y: mark.y, radius: MARK_RADIUS },
    { colour, ground: palette.paper },
  );
}

function drawLoose(
  ctx: CanvasRenderingContext2D,
  columns: Columns,
  { cluster, x, y }: LooseMark,
  { palette, toPx, stripPx }: Picture,
): void {
  const colour = laneColour(palette, cluster.lane);
  if (cluster.members.length === 1) {
    const [index] = cluster.members;
    const standing = cell(columns.standing, index);
    ctx.globalAlpha = LOOSE_BAR_ALPHA;
    ctx.fillStyle = colour;
    if (cell(columns.isBar, index) === 1) ctx.fillRect(x, y - 1.5, toPx(cell(columns.until, index)) - x, 3);
    ctx.globalAlpha = 1;
    drawSign(ctx, standing, { x, y, radius: LOOSE_RADIUS }, { colour, ground: palette.paper });
    return;
  }
  ctx.beginPath();
  ctx.arc(x, y, CLUSTER_RADIUS * stripPx, 0, 2 * Math.PI);
  ctx.fillStyle = palette.paper;
  ctx.fill();
  ctx.lineWidth = 1.25;
  ctx.strokeStyle = colour;
  ctx.stroke();
}

function drawDropLine(
  ctx: CanvasRenderingContext2D,
  { x, y, lane }: { readonly x: number; readonly y: number; readonly lane: number },
  heightPx: number,
  palette: Palette,
): void {
  ctx.strokeStyle = laneColour(palette, lane);
  ctx.lineWidth = 1.25;
  ctx.setLineDash([2, 3]);
  ctx.beginPath();
  ctx.moveTo(Math.round(x) + 0.5, y);
  ctx.lineTo(Math.round(x) + 0.5, heightPx);
  ctx.stroke();
  ctx.setLineDash([]);
}
