// What lies under the marks: chapter bands, hatching where the sources are silent, the lines of lanes and ticks.
import type { ToPx } from '../layout/frame.ts';
import type { LaneBox } from '../layout/rows.ts';
import type { Instant, Span } from '../time/span.ts';
import type { Palette } from './palette.ts';

export interface Ground {
  /** Every other chapter. */
  readonly bands: readonly Span[];
  readonly silences: readonly Span[];
  readonly ticks: readonly Instant[];
  readonly lanes: readonly LaneBox[];
  readonly widthPx: number;
  readonly heightPx: number;
}

const HATCH_GAP = 9;

/** Paints the ground over the whole stage. */
export function drawGround(ctx: CanvasRenderingContext2D, ground: Ground, toPx: ToPx, palette: Palette): void {
  ctx.fillStyle = palette.paper;
  ctx.fillRect(0, 0, ground.widthPx, ground.heightPx);
  ctx.fillStyle = palette.band;
  for (const band of ground.bands) {
    const from = Math.round(toPx(band.from));
    ctx.fillRect(from, 0, Math.round(toPx(band.to)) - from, ground.heightPx);
  }
  for (const silence of ground.silences) drawHatching(ctx, ground, toPx, { silence, palette });
  ctx.fillStyle = palette.line;
  for (const tick of ground.ticks) ctx.fillRect(Math.round(toPx(tick)), 0, 1, ground.heightPx);
  for (const lane of ground.lanes) ctx.fillRect(0, Math.round(lane.top + lane.height) - 1, ground.widthPx, 1);
}

function drawHatching(
  ctx: CanvasRenderingContext2D,
  ground: Ground,
  toPx: ToPx,
  { silence, palette }: { readonly silence: Span; readonly palette: Palette },
): void {
  const from = Math.max(0, toPx(silence.from));
  const to = Math.min(ground.widthPx, toPx(silence.to));
  if (to <= from) return;
  ctx.save();
  ctx.beginPath();
  ctx.rect(from, 0, to - from, ground.heightPx);
  ctx.clip();
  ctx.strokeStyle = palette.line;
  ctx.lineWidth = 1;
  ctx.beginPath();
  // The lines hang on the silence's own beginning, so that they move with it.
  const anchor = toPx(silence.from) % HATCH_GAP;
  for (let x = from - ground.heightPx - HATCH_GAP + anchor - (from % HATCH_GAP); x < to; x += HATCH_GAP) {
    ctx.moveTo(x, ground.heightPx);
    ctx.lineTo(x + ground.heightPx, 0);
  }
  ctx.stroke();
  ctx.restore();
}
