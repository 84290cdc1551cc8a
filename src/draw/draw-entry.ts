// An event with its words on the stage: title, date, and how the words begin, below one another.
import { drawLine, underline } from './draw-line.ts';
import { lineLeft, type SetEntry } from './entry-type.ts';
import type { Palette } from './palette.ts';
import type { Pen } from './pen.ts';

export interface PlacedEntry {
  readonly entry: SetEntry;
  /** px of the stage. */
  readonly left: number;
  readonly top: number;
  /** Whether it stands before its mark. */
  readonly isBefore: boolean;
}

/** Draws an entry at the pen's strength; with a marker its title is marked. */
export function drawEntry(
  ctx: Pen,
  { entry, left, top, isBefore }: PlacedEntry,
  palette: Palette,
  marker: string | undefined,
): void {
  const first = entry.lines[0]?.middle ?? 0;
  for (const line of entry.lines) {
    const x = left + lineLeft(entry, line, isBefore);
    const y = top + line.middle;
    if (marker && line.isTitle) {
      underline(ctx, { left: x, right: x + line.width, middle: y, height: 2 * first - 4 }, marker);
    }
    ctx.font = line.font;
    ctx.fillStyle = line.isTitle ? palette.ink : palette.muted;
    drawLine(ctx, line.text, { x, y, width: line.width });
  }
}
