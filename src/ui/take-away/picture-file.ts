// The timeline as a file: SVG with real text and its fonts inside, or PNG. Both are drawn by what draws the page's own canvas.
import { drawSheet, type Sheet, sheetPlan } from '../../draw/draw-sheet.ts';
import { laneColour } from '../../draw/palette.ts';
import type { Picture } from '../../draw/picture.ts';
import { type LegendSign, signsIn } from '../../draw/sheet-legend.ts';
import { createSvgPen, escapeXml } from '../../draw/svg-pen.ts';
import { STANDINGS } from '../../model/standing.ts';
import { countWords } from '../../time/count-words.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { describeDate } from '../../time/format-date.ts';
import type { App } from '../app/app-context.ts';
import { yearsOf } from '../app/fit.ts';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { painterOf } from '../timeline/painters.ts';
import type { PictureExtent } from '../timeline/stage-painter.ts';
import { fontFacesFor } from './font-faces.ts';

/** px; more on one side, or in all, no browser promises. */
const [LONGEST_SIDE, MOST_PIXELS] = [16_000, 200_000_000];

/** The sheet of what is seen or of everything; undefined where no timeline is seen. */
export async function sheetOf(app: App, extent: PictureExtent): Promise<Sheet | undefined> {
  const picture = await painterOf(app.store)?.picture(extent);
  if (!picture) return undefined;
  const { palette } = picture;
  const laneNames = app.arrangement().lanes.map(({ title, theme }) => ({
    name: title,
    colour: theme === undefined ? palette.ink : laneColour(palette, theme),
  }));
  return {
    picture,
    title: app.outline.title,
    extent: extentOf(app, picture, extent),
    laneNames,
    legend: signsIn(picture).map((sign) => ({ sign, words: wordsOf(sign) })),
    origin: originOf(app),
    maker: `Made with Sourceline ${app.version}`,
  };
}

/** “1904–1995 · 6 events”; of a part of it only the years. */
function extentOf(app: App, { frame }: Picture, extent: PictureExtent): string {
  if (extent === 'view') return yearsOf(frame.view);
  const { columns } = app;
  const { shown, begins, ends } = app.arrangement();
  const { limits } = app.scale();
  const from = begins[0] ?? limits.extent.from;
  const to = Math.max(from, Math.min(ends.at(-1) ?? from, limits.extent.to) - 1);
  const all = `${countWords(columns.count)} ${columns.count === 1 ? 'event' : 'events'}`;
  const count = shown.length === columns.count ? all : `${countWords(shown.length)} of ${all}`;
  return `${yearsOf({ from, to })} · ${count}`;
}

const SIGN_WORDS = { pill: 'Not sharper than that', bar: 'Lasts', cluster: 'Several on one spot' };

function wordsOf(sign: LegendSign): string {
  if (typeof sign !== 'number') return SIGN_WORDS[sign];
  const standing = STANDINGS[sign];
  return standing === undefined ? '' : STANDING_WORDS[standing].word;
}

function originOf({ outline }: App): string {
  const end = parseEdtf(outline.sourcesEnd);
  const publishers = outline.publishers.map(({ name }) => name).join(', ');
  return [
    publishers === '' ? 'No source given' : `Words of ${publishers}`,
    ...(end ? [`sources end ${describeDate(end)}`] : []),
  ].join(' · ');
}

/** The sheet as the text of an SVG file. */
export async function svgOf(sheet: Sheet): Promise<string> {
  const context = document.createElement('canvas').getContext('2d');
  const pen = createSvgPen((text, font) => {
    if (!context) return text.length * 7;
    context.font = font;
    return context.measureText(text).width;
  });
  drawSheet(pen, 1, sheet);
  const { width, height } = sheetPlan(sheet);
  const elements = pen.elements();
  const fonts = await fontFacesFor(elements);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(sheet.title)}</title><desc>${escapeXml(sheet.origin)}</desc>`,
    `<style>${fonts}</style>${elements}</svg>\n`,
  ].join('\n');
}

/** The sheet as a PNG file with so many px to one of the page's; rejects with a sentence where it would be too large. */
export async function pngOf(sheet: Sheet, ratio: number): Promise<Blob> {
  const plan = sheetPlan(sheet);
  const [width, height] = [Math.round(plan.width * ratio), Math.round(plan.height * ratio)];
  const canvas = document.createElement('canvas');
  const isTooLarge = Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS;
  if (isTooLarge)
    throw new Error(`${width} × ${height} pixels are more than browsers draw: take a smaller size, or SVG.`);
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context) drawSheet(context, ratio, sheet);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!context || !blob) throw new Error('The browser could not draw the picture: take a smaller size, or SVG.');
  return blob;
}
