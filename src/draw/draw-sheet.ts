// The timeline as a picture that stands for itself, to be hung up: its title, of when it is, the lanes' names, the stage as the page draws it,
// what its marks mean, and where it comes from.
import { drawStage } from './draw-stage.ts';
import { cutText } from './fit-text.ts';
import type { Pen } from './pen.ts';
import type { Picture } from './picture.ts';
import { drawLegend, type LegendMark, legendHeight, legendPlaces } from './sheet-legend.ts';
import { saidFont, titleFont } from './title-font.ts';

/** px */
const [HEAD, COLUMN, GAP, ORIGIN] = [64, 118, 14, 34];
/** px around it all, and what is less where the picture is as narrow as a phone. */
const [MARGIN, NARROW_MARGIN, NARROW] = [44, 20, 600];
const LINE = 15;
const MOST_LINES = 3;

export interface Sheet {
  readonly picture: Picture;
  readonly title: string;
  /** Of when it is, and how much. */
  readonly extent: string;
  /** In the order of the lanes; empty where a lane has none. */
  readonly laneNames: readonly { readonly name: string; readonly colour: string }[];
  readonly legend: readonly LegendMark[];
  /** Where its words come from, and by what it was made. */
  readonly origin: string;
  readonly maker: string;
}

export interface SheetPlan {
  readonly width: number;
  readonly height: number;
  /** From the sheet's corner to the stage's. */
  readonly left: number;
  readonly top: number;
  /** Around it all. */
  readonly margin: number;
}

/** How large a sheet is, in px, and where the stage stands on it. */
export function sheetPlan({ picture, laneNames, legend }: Sheet): SheetPlan {
  const { surface, plan } = picture;
  const margin = surface.width < NARROW ? NARROW_MARGIN : MARGIN;
  const hasColumn = plan.orientation === 'sideways' && laneNames.some(({ name }) => name !== '');
  const left = margin + (hasColumn ? COLUMN : 0);
  const width = left + surface.width + margin;
  const top = margin + HEAD;
  const foot = GAP + legendHeight(legend, width - 2 * margin) + GAP + ORIGIN;
  return { width, height: top + surface.height + foot + margin / 2, left, top, margin };
}

/** Draws a sheet; `ratio` is how many px of the pen are one of the sheet's. */
export function drawSheet(pen: Pen, ratio: number, sheet: Sheet): void {
  const { picture } = sheet;
  const plan = sheetPlan(sheet);
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.globalAlpha = 1;
  pen.fillStyle = picture.palette.paper;
  pen.fillRect(0, 0, plan.width, plan.height);
  drawStage({ ctx: pen, ratio, left: plan.left, top: plan.top }, picture);
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.setLineDash([]);
  pen.globalAlpha = 1;
  pen.textAlign = 'start';
  pen.textBaseline = 'middle';
  pen.direction = 'ltr';
  drawHead(pen, sheet, plan);
  if (plan.left > plan.margin) drawLaneNames(pen, sheet, plan);
  drawFoot(pen, sheet, plan);
}

function drawHead(pen: Pen, { title, extent, picture }: Sheet, { width, margin }: SheetPlan): void {
  const isNarrow = margin < MARGIN;
  pen.fillStyle = picture.palette.ink;
  pen.font = saidFont(isNarrow ? 20 : 28, 600);
  pen.fillText(cutTo(pen, title, width - 2 * margin), margin, margin + 12);
  pen.fillStyle = picture.palette.muted;
  pen.font = titleFont(14, 500);
  pen.fillText(cutTo(pen, extent, width - 2 * margin), margin, margin + 40);
}

function drawFoot(pen: Pen, { legend, origin, maker, picture }: Sheet, { width, top, margin }: SheetPlan): void {
  const { palette, surface } = picture;
  const most = width - 2 * margin;
  const legendTop = top + surface.height + GAP;
  drawLegend(pen, legendPlaces(legend, most), { left: margin, top: legendTop, palette });
  const line = legendTop + legendHeight(legend, most) + GAP;
  pen.fillStyle = palette.line;
  pen.fillRect(margin, line, most, 1);
  pen.fillStyle = palette.muted;
  pen.font = titleFont(12, 400);
  const makerWidth = pen.measureText(maker).width;
  pen.fillText(maker, width - margin - makerWidth, line + ORIGIN / 2);
  pen.fillText(cutTo(pen, origin, most - makerWidth - 2 * GAP), margin, line + ORIGIN / 2);
}

function cutTo(pen: Pen, text: string, width: number): string {
  return cutText(text, width, (part) => pen.measureText(part).width);
}

function drawLaneNames(pen: Pen, { picture, laneNames }: Sheet, { top: stageTop, margin, left }: SheetPlan): void {
  const { surface, plan } = picture;
  pen.save();
  pen.beginPath();
  pen.rect(0, stageTop + surface.head, left, surface.height - surface.head - surface.axis);
  pen.clip();
  pen.font = titleFont(13, 650);
  plan.tracks.forEach((track, lane) => {
    const { name = '', colour = '' } = laneNames[lane] ?? {};
    const top = stageTop + surface.head - surface.scrolled + track.top + 4;
    const most = Math.max(1, Math.min(MOST_LINES, Math.floor(track.height / LINE)));
    pen.fillStyle = colour;
    linesOf(name, COLUMN - 10, most, (text) => pen.measureText(text).width).forEach((text, i) => {
      pen.fillText(text, margin, top + LINE * (i + 0.75));
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
