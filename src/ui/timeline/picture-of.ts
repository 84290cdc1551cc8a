// From what is laid out and what is true at one moment to all that a frame shows.
import type { Highlight } from '../../draw/highlight.ts';
import type { Palette } from '../../draw/palette.ts';
import type { Bands, Picture, Surface } from '../../draw/picture.ts';
import { createSprites, type Sprites } from '../../draw/sprites.ts';
import { arcsIn } from '../../layout/arcs.ts';
import { type Arrangement, eventAt } from '../../layout/arrangement.ts';
import { ticksOn } from '../../layout/axis-ticks.ts';
import { type Frame, frameOf } from '../../layout/frame.ts';
import type { Glide } from '../../layout/glide.ts';
import type { Scene } from '../../layout/scene.ts';
import type { App } from '../app/app-context.ts';
import type { Chosen } from './chosen.ts';
import type { StageArcs } from './use-arcs.ts';
import type { ArrangedScene } from './use-scene.ts';

/** What stays the same while a reader pans and zooms. */
export interface PictureInput extends ArrangedScene {
  /** Undefined where nobody asks for arcs. */
  readonly arcs: StageArcs | undefined;
  readonly bands: Bands;
  readonly palette: Palette;
  readonly surface: Surface;
}

/** Small pictures for the screen's px and the theme's colours; others when either changes. */
export function createSpriteShelf(): (ratio: number, palette: Palette) => Sprites {
  let shelf: { readonly ratio: number; readonly palette: Palette; readonly sprites: Sprites } | undefined;
  return (ratio, palette) => {
    if (shelf?.ratio !== ratio || shelf.palette !== palette) shelf = { ratio, palette, sprites: createSprites(ratio) };
    return shelf.sprites;
  };
}

/** What is true of one frame. */
export interface Moment {
  readonly frame: Frame;
  readonly glide: Glide | undefined;
  readonly from: Scene | undefined;
  readonly chosen: Chosen | undefined;
  readonly sprites: Sprites;
  readonly highlight: Highlight;
}

/** All that one frame shows. */
export function pictureOf(
  app: App,
  { scene, arrangement, entries, arcs, bands, palette, surface }: PictureInput,
  { frame, glide, from, chosen, sprites, highlight }: Moment,
): Picture {
  const { columns, plan, axis } = scene;
  // The ticks reckon with type at 16 px a rem; larger type is a narrower stage.
  const ticks = ticksOn(axis, frame.view, Math.max(1, (plan.lengthPx * 16) / surface.rem));
  const shown = from && glide ? { ...frame, toPx: between(frame, from, glide.left) } : frame;
  return {
    columns,
    plan,
    frame: shown,
    glide,
    bands,
    ticks,
    chosen,
    surface,
    palette,
    sprites,
    titleOf: (index) => app.document.label(eventAt(arrangement, index))?.title,
    entryOf: (index) => entries?.[eventAt(arrangement, index)],
    themeOfLane: (lane) => arrangement.lanes[lane]?.theme,
    highlight,
    arcs: arcs ? arcsIn(scene, frame, { ends: arcs.ends, toPx: shown.toPx, glide, chosen: chosen?.index }) : [],
    arcWords: arcs?.words ?? '',
  };
}

/** Where instants stand on the way from one axis to another. */
function between(frame: Frame, from: Scene, left: number): Frame['toPx'] {
  const before = frameOf(from, frame.view).toPx;
  return (instant) => frame.toPx(instant) * (1 - left) + before(instant) * left;
}

/** Brings the labels of what is titled to hand. The chosen event's is: it would else not be known where it stands. */
export function loadMissing(app: App, arrangement: Arrangement, frame: Frame, onThere: () => void): void {
  const events = frame.titled.map(({ index }) => eventAt(arrangement, index));
  const missing = events.filter((event) => !app.document.label(event));
  if (missing.length > 0) void app.document.loadLabels(missing).then(onThere);
}

/** Gives the canvas the device's px for its CSS px; gives how many there are to one. */
export function fitCanvas(canvas: HTMLCanvasElement, { width, height }: Surface): number {
  const ratio = window.devicePixelRatio || 1;
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  // Setting a canvas's size clears it and is slow, so only when it is another one.
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide;
    canvas.height = high;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  return ratio;
}
