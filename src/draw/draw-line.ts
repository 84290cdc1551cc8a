// One line of text, whichever way it runs, and the marker under it. In px of the stage.
import { isRightToLeft } from './fit-text.ts';
import type { Pen } from './pen.ts';

export interface MarkerBox {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly height: number;
}

/** Marks as a marker pen does it: under the words. */
export function underline(ctx: Pen, { left, right, middle, height }: MarkerBox, marker: string): void {
  const { fillStyle } = ctx;
  ctx.fillStyle = marker;
  ctx.beginPath();
  ctx.roundRect(left - 3, middle - height / 2, right - left + 6, height, 3);
  ctx.fill();
  ctx.fillStyle = fillStyle;
}

export interface Line {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Draws a line of text; one that runs from right to left ends where others begin. */
export function drawLine(ctx: Pen, text: string, { x, y, width }: Line): void {
  if (!isRightToLeft(text)) {
    ctx.fillText(text, x, y);
    return;
  }
  ctx.direction = 'rtl';
  ctx.textAlign = 'right';
  ctx.fillText(text, x + width, y);
  ctx.direction = 'ltr';
  ctx.textAlign = 'left';
}
