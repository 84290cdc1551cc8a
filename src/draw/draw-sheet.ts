// The timeline as a picture that stands for itself: its title above, the lanes' names, the stage as the page draws it, and where it comes from.
import { drawStage } from './draw-stage.ts';
import { cutText } from './fit-text.ts';
import type { Pen } from './pen.ts';
import type { Picture } from './picture.ts';
import { titleFont } from './title-font.ts';

/** px */
const [HEAD, FOOT, COLUMN, MARGIN] = [52, 34, 132, 14];
const LINE = 15;
const MOST_LINES = 3;

export interface Sheet {
  readonly picture: Picture;
  readonly title: string;
  /** In the order of the lanes; empty where a lane has none. */
  readonly laneNames: readonly { readonly name: string; readonly colour: string }[];
  /** Where it comes from, and of when it is. */
  readonly origin: string;
}

export interface SheetPlan {
  readonly width: number;
  readonly height: number;
  /** From the sheet's corner to the stage's. */
  readonly left: number;
  readonly top: number;
}

/** How large a sheet is, in px, and where the stage stands on it. */
export function sheetPlan({ picture, laneNames }: Sheet): SheetPlan {
  const { surface, plan } = picture;
  const hasColumn = plan.orientation === 'sideways' && laneNames.some(({ name }) => name !== '');
  const left = hasColumn ? COLUMN : 0;
  return { width: left + surface.width, height: HEAD + surface.height + FOOT, left, top: HEAD };
}

/** Draws a sheet; `ratio` is how many px of the pen are one of the sheet's. */
export function drawSheet(pen: Pen, ratio: number, sheet: Sheet): void {
  const { picture } = sheet;
  const { palette } = picture;
  const { width, height, left, top } = sheetPlan(sheet);
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.globalAlpha = 1;
  pen.fillStyle = palette.paper;
  pen.fillRect(0, 0, width, height);
  drawStage({ ctx: pen, ratio, left, top }, picture);
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.setLineDash([]);
  pen.globalAlpha = 1;
  pen.textAlign = 'start';
  pen.textBaseline = 'middle';
  pen.direction = 'ltr';
  const line = (text: string, y: number): void => {
    const most = width - 2 * MARGIN;
    pen.fillText(
      cutText(text, most, (part) => pen.measureText(part).width),
      MARGIN,
      y,
    );
  };
  pen.fillStyle = palette.ink;
  pen.font = '600 20px "Source Serif 4 Variable", "Source Serif fallback", Georgia, serif';
  line(sheet.title, HEAD / 2);
  pen.fillStyle = palette.muted;
  pen.font = titleFont(12, 400);
  line(sheet.origin, height - FOOT / 2);
  if (left > 0) drawLaneNames(pen, sheet);
}

function drawLaneNames(pen: Pen, { picture, laneNames }: Sheet): void {
  const { surface, plan } = picture;
  pen.save();
  pen.beginPath();
  pen.rect(0, HEAD + surface.head, COLUMN, surface.height - surface.head - surface.axis);
  pen.clip();
  pen.font = titleFont(13, 650);
  plan.tracks.forEach((track, lane) => {
    const { name = '', colour = '' } = laneNames[lane] ?? {};
    const top = HEAD + surface.head - surface.scrolled + track.top;
    const most = Math.max(1, Math.min(MOST_LINES, Math.floor(track.height / LINE)));
    pen.fillStyle = colour;
    linesOf(name, COLUMN - MARGIN - 6, most, (text) => pen.measureText(text).width).forEach((text, i) => {
      pen.fillText(text, MARGIN, top + LINE * (i + 0.75));
    });
  });
  pen.restore();
}

/** A text in at most so many lines; the last one is cut. */
function linesOf(text: string, width: number, most: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let rest = text.split(' ');
  while (rest.length > 0 && lines.length < most - 1) {
    let count = 1;
    while (count < rest.length && measure(rest.slice(0, count + 1).join(' ')) <= width) count += 1;
    lines.push(rest.slice(0, count).join(' '));
    rest = rest.slice(count);
  }
  if (rest.length > 0) lines.push(rest.join(' '));
  return lines.map((line) => cutText(line, width, measure));
}
