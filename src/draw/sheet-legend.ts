// The line below a picture that stands for itself: what the signs in it mean.
import { cell } from '../layout/cell.ts';
import { DAY } from '../time/span.ts';
import { drawSign } from './draw-sign.ts';
import type { Palette } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Picture } from './picture.ts';
import { titleFont } from './title-font.ts';

/** A standing by its number, or what else a mark may look like. */
export type LegendSign = number | 'pill' | 'bar' | 'cluster';

export interface LegendMark {
  readonly sign: LegendSign;
  readonly words: string;
}

/** The signs that a picture has, the standings first. */
export function signsIn({ frame, columns }: Picture): readonly LegendSign[] {
  const seen = [...frame.titled.map(({ index }) => index), ...frame.loose.map(({ cluster }) => cluster.first)];
  const standings = [...new Set(seen.map((index) => cell(columns.standing, index)))].sort((a, b) => a - b);
  const has = (is: (index: number) => boolean): boolean => seen.some(is);
  return [
    ...standings,
    ...(has(
      (index) => cell(columns.isBar, index) === 0 && cell(columns.latest, index) - cell(columns.earliest, index) > DAY,
    )
      ? (['pill'] as const)
      : []),
    ...(has((index) => cell(columns.isBar, index) === 1) ? (['bar'] as const) : []),
    ...(frame.loose.some(({ cluster }) => cluster.count > 1) ? (['cluster'] as const) : []),
  ];
}

/** px: a sign's slot, a letter of its words at most, what stands between two, and the height of a line. */
const [SLOT, LETTER, GAP, LINE] = [26, 6.2, 18, 22];

export interface LegendPlace {
  readonly mark: LegendMark;
  readonly x: number;
  /** The line's middle. */
  readonly y: number;
}

/** Where the signs stand within a width, from (0, 0) on, in as many lines as they take. */
export function legendPlaces(legend: readonly LegendMark[], width: number): readonly LegendPlace[] {
  let [x, y] = [0, LINE / 2];
  return legend.map((mark) => {
    const own = SLOT + mark.words.length * LETTER;
    if (x > 0 && x + own > width) [x, y] = [0, y + LINE];
    const place = { mark, x, y };
    x += own + GAP;
    return place;
  });
}

/** px: the height of a legend in a width; 0 where there is none. */
export function legendHeight(legend: readonly LegendMark[], width: number): number {
  const last = legendPlaces(legend, width).at(-1);
  return last ? last.y + LINE / 2 : 0;
}

/** Draws a legend with its corner at a point. */
export function drawLegend(
  pen: Pen,
  places: readonly LegendPlace[],
  { left, top, palette }: { readonly left: number; readonly top: number; readonly palette: Palette },
): void {
  for (const { mark, x, y } of places) {
    drawLegendSign(pen, mark.sign, { x: left + x + 8, y: top + y }, palette);
    pen.fillStyle = palette.muted;
    pen.font = titleFont(12.5, 400);
    pen.fillText(mark.words, left + x + SLOT, top + y);
  }
}

function drawLegendSign(
  pen: Pen,
  sign: LegendSign,
  { x, y }: { readonly x: number; readonly y: number },
  palette: Palette,
): void {
  const colour = palette.muted;
  if (typeof sign === 'number') {
    drawSign(pen, sign, { x, y, radius: 6 }, { colour, ground: palette.paper });
    return;
  }
  pen.fillStyle = colour;
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.beginPath();
  if (sign === 'cluster') pen.arc(x, y, 7, 0, 2 * Math.PI);
  else pen.roundRect(x - 9, y - 6, 18, 12, sign === 'pill' ? 6 : 2);
  if (sign !== 'cluster') {
    pen.globalAlpha = 0.2;
    pen.fill();
    pen.globalAlpha = 1;
  }
  pen.stroke();
  if (sign === 'cluster') {
    pen.font = titleFont(9, 600);
    pen.textAlign = 'center';
    pen.fillStyle = palette.ink;
    pen.fillText('2', x, y + 0.5);
    pen.textAlign = 'start';
    return;
  }
  drawSign(pen, 0, { x: sign === 'bar' ? x - 6 : x, y, radius: 3.5 }, { colour, ground: palette.paper });
}
