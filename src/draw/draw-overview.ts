// All events small, for the strip below the timeline.
import { cell } from '../layout/cell.ts';
import type { Columns } from '../layout/columns.ts';
import type { ToPx } from '../layout/frame.ts';
import { laneColour, type Palette } from './palette.ts';

const DOT = 1.9;

/** Paints every placement as a small dot or line in its lane's row of a strip `heightPx` high. */
export function drawOverview(
  ctx: CanvasRenderingContext2D,
  columns: Columns,
  toPx: ToPx,
  { heightPx, palette }: { readonly heightPx: number; readonly palette: Palette },
): void {
  const rowHeight = heightPx / Math.max(1, columns.laneCount);
  for (let index = 0; index < columns.count; index += 1) {
    const lane = cell(columns.lane, index);
    const y = (lane + 0.5) * rowHeight;
    const x = toPx(cell(columns.at, index));
    ctx.fillStyle = laneColour(palette, lane);
    if (cell(columns.isBar, index) === 1) {
      ctx.globalAlpha = 0.55;
      ctx.fillRect(x, y - 1, Math.max(1, toPx(cell(columns.until, index)) - x), 2);
      ctx.globalAlpha = 1;
    }
    ctx.beginPath();
    ctx.arc(x, y, DOT, 0, 2 * Math.PI);
    ctx.fill();
  }
}
