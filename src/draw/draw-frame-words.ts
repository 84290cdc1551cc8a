// The words around the stage: the chapters' names in its head, the labels of the axis.

import type { AxisTicks } from '../layout/axis-ticks.ts';
import { cutText } from './fit-text.ts';
import type { Pen } from './pen.ts';
import type { NamedSpan, Picture } from './picture.ts';
import { titleFont } from './title-font.ts';

const SMALL = 0.8125;
const PADDING = 10;
/** A name cut to fewer px than this tells nothing. */
const SHORTEST = 34;
/** Below this width only the part before the dot is shown: “2017” of “2017 · Arrest and dissolution”. */
const SHORT_NAME = 130;
const TICK_PADDING = 6;
/** px between the line that shows how far a chapter reaches and what is below. */
const EXTENT_GAP = 3;

/** Draws the names of chapters and silences above the stage; each stays in view while any of its span is, and shows its extent where some overlap. */
export function drawChapterNames(ctx: Pen, picture: Picture): void {
  const { bands, frame, plan, surface, palette } = picture;
  const height = surface.head / Math.max(1, bands.lines);
  const draw = (named: NamedSpan, style: string, weight: number): void => {
    if (named.line === undefined) return;
    const [begin, end] = [Math.max(0, frame.toPx(named.span.from)), Math.min(plan.lengthPx, frame.toPx(named.span.to))];
    if (bands.lines > 1 && end > begin) ctx.fillRect(begin, (named.line + 1) * height - EXTENT_GAP, end - begin, 1);
    const [from, to] = [begin + PADDING, end - PADDING / 2];
    if (to - from < SHORTEST) return;
    ctx.font = `${style} ${titleFont(SMALL * surface.rem, weight)}`;
    const name = to - from < SHORT_NAME ? (named.name.split(' · ')[0] ?? '') : named.name;
    ctx.fillText(
      cutText(name, to - from, (text) => ctx.measureText(text).width),
      from,
      (named.line + 0.5) * height,
    );
  };
  ctx.textBaseline = 'middle';
  ctx.fillStyle = palette.muted;
  for (const chapter of bands.chapters) draw(chapter, 'normal', 600);
  for (const silence of bands.silences) draw(silence, 'italic', 400);
}

/** Upright there is one line: the name of the chapter in the middle of the view. */
export function drawChapterHere(ctx: Pen, { bands, frame, plan, surface, palette }: Picture): void {
  const middle = plan.lengthPx / 2;
  const here = [...bands.silences, ...bands.chapters].find(
    ({ span }) => frame.toPx(span.from) <= middle && frame.toPx(span.to) > middle,
  );
  if (!here) return;
  ctx.font = titleFont(SMALL * surface.rem, 600);
  ctx.textBaseline = 'middle';
  ctx.fillStyle = palette.muted;
  ctx.fillText(
    cutText(here.name, surface.width - 2 * PADDING, (text) => ctx.measureText(text).width),
    PADDING,
    surface.head / 2,
  );
}

/** Draws one line of labels below the stage; where no tick names the year, the beginning does. */
export function drawAxisLabels(ctx: Pen, { ticks, frame, surface, palette, plan }: Picture): void {
  const middle = surface.height - surface.axis / 2;
  ctx.textBaseline = 'middle';
  for (const word of axisWords(ticks)) {
    const x = frame.toPx(word.at);
    if (x < -1 || x >= plan.lengthPx) continue;
    setWord(ctx, word, { surface, palette });
    ctx.fillText(word.label, Math.round(x) + (word.isEdge ? PADDING : TICK_PADDING), middle);
  }
}

/** Draws the labels of an upright axis, each beside its tick. */
export function drawUprightLabels(ctx: Pen, { ticks, frame, surface, palette, plan }: Picture): void {
  ctx.textBaseline = 'top';
  for (const word of axisWords(ticks)) {
    const y = frame.toPx(word.at);
    if (y < -1 || y >= plan.lengthPx) continue;
    setWord(ctx, word, { surface, palette });
    ctx.fillText(word.label, TICK_PADDING, surface.head + Math.round(y) + 3);
  }
}

interface AxisWord {
  readonly at: number;
  readonly label: string;
  readonly isStrong: boolean;
  readonly isEdge: boolean;
}

/** The labels of an axis; strong ones last, so that the font changes once. */
export function axisWords({ major, edges }: AxisTicks): readonly AxisWord[] {
  const words = [
    ...major.map(({ at, label, isYear }) => ({ at, label, isStrong: isYear, isEdge: false })),
    ...edges.map(({ at, label }) => ({ at, label, isStrong: true, isEdge: true })),
  ];
  return words.filter(({ label }) => label !== '').sort((a, b) => Number(a.isStrong) - Number(b.isStrong));
}

function setWord(ctx: Pen, { isStrong }: AxisWord, { surface, palette }: Pick<Picture, 'surface' | 'palette'>): void {
  ctx.font = titleFont(SMALL * surface.rem, isStrong ? 600 : 400);
  ctx.fillStyle = isStrong ? palette.ink : palette.muted;
}
