// What lies under the marks: chapter bands, hatching where the sources are silent, how dense it is, the lines of lanes and ticks.
// Along the axis and across it, whichever way that runs on the page.

import type { Frame, ToPx } from '../layout/frame.ts';
import type { LaneBox } from '../layout/rows.ts';
import type { Instant, Span } from '../time/span.ts';
import { drawDensity } from './draw-density.ts';
import type { Palette } from './palette.ts';
import type { Pen } from './pen.ts';

export interface Ground {
  /** Every other chapter. */
  readonly tinted: readonly Span[];
  readonly silences: readonly Span[];
  readonly ticks: readonly Instant[];
  readonly tracks: readonly LaneBox[];
  /** Whether a line stands below each track. */
  readonly hasLines: boolean;
  readonly lengthPx: number;
  readonly breadthPx: number;
}

const HATCH_GAP = 9;

/** Paints the ground over the whole stage. */
export function drawGround(
  ctx: Pen,
  ground: Ground,
  { toPx, densities }: Pick<Frame, 'toPx' | 'densities'>,
  palette: Palette,
): void {
  ctx.fillStyle = palette.band;
  for (const band of ground.tinted) {
    const from = Math.max(0, Math.round(toPx(band.from)));
    const to = Math.min(ground.lengthPx, Math.round(toPx(band.to)));
    if (to > from) ctx.fillRect(from, 0, to - from, ground.breadthPx);
  }
  for (const silence of ground.silences) drawHatching(ctx, ground, toPx, { silence, palette });
  for (const density of densities) {
    const track = ground.tracks[density.track];
    if (track) drawDensity(ctx, density, track, { palette, lengthPx: ground.lengthPx });
  }
  ctx.fillStyle = palette.line;
  for (const tick of ground.ticks) ctx.fillRect(Math.round(toPx(tick)), 0, 1, ground.breadthPx);
  if (!ground.hasLines) return;
  const above = ground.tracks[0]?.top ?? 0;
  if (above > 0) ctx.fillRect(0, Math.round(above) - 1, ground.lengthPx, 1);
  for (const { top, height } of ground.tracks) ctx.fillRect(0, Math.round(top + height) - 1, ground.lengthPx, 1);
}

function drawHatching(
  ctx: Pen,
  ground: Ground,
  toPx: ToPx,
  { silence, palette }: { readonly silence: Span; readonly palette: Palette },
): void {
  const from = Math.max(0, toPx(silence.from));
  const to = Math.min(ground.lengthPx, toPx(silence.to));
  if (to <= from) return;
  ctx.save();
  ctx.beginPath();
  ctx.rect(from, 0, to - from, ground.breadthPx);
  ctx.clip();
  ctx.strokeStyle = palette.line;
  ctx.lineWidth = 1;
  ctx.beginPath();
  // The lines hang on the silence's own beginning, so that they move with it.
  const anchor = toPx(silence.from) % HATCH_GAP;
  for (let x = from - ground.breadthPx - HATCH_GAP + anchor - (from % HATCH_GAP); x < to; x += HATCH_GAP) {
    ctx.moveTo(x, ground.breadthPx);
    ctx.lineTo(x + ground.breadthPx, 0);
  }
  ctx.stroke();
  ctx.restore();
}
