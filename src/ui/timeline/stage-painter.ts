// Paints the stage whenever the view or anything else changes, once a frame, past React: a pan costs one drawing and nothing else.
// When all is still it says so, and the buttons take their places over what is drawn.
import { drawStage } from '../../draw/draw-stage.ts';
import type { Palette } from '../../draw/palette.ts';
import type { Bands, Picture, Surface } from '../../draw/picture.ts';
import { createSprites, type Sprites } from '../../draw/sprites.ts';
import { ticksOn } from '../../layout/axis-ticks.ts';
import { type Frame, frameOf } from '../../layout/frame.ts';
import type { Glide } from '../../layout/glide.ts';
import type { Scene } from '../../layout/scene.ts';
import type { App } from '../app/app-context.ts';
import { type Chosen, chosenIn } from './chosen.ts';
import { createWays } from './ways.ts';

export interface PainterInput {
  readonly scene: Scene;
  readonly bands: Bands;
  readonly palette: Palette;
  readonly surface: Surface;
}

/** What stands still on the stage. */
export interface Rest {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly chosen: Chosen | undefined;
}

export interface Painter {
  readonly show: (input: PainterInput) => void;
  /** Paints anew with the next frame. */
  readonly refresh: () => void;
  readonly stop: () => void;
}

export interface PainterOptions {
  readonly app: App;
  readonly canvas: HTMLCanvasElement;
  /** Called when motion begins. */
  readonly onMove: () => void;
  /** Called when nothing has moved for a moment. */
  readonly onRest: (rest: Rest) => void;
  /** Called when a frame could not be painted. */
  readonly onFault: (error: unknown) => void;
}

/** ms */
const STILL = 120;

/** The painter of one canvas. */
export function createPainter({ app, canvas, onMove, onRest, onFault }: PainterOptions): Painter {
  const ctx = canvas.getContext('2d', { alpha: false });
  const ways = createWays();
  const spritesFor = createSpriteShelf();
  let input: PainterInput | undefined;
  let asked = 0;
  let isMoving = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const paint = (now: number): void => {
    asked = 0;
    if (!input || !ctx) return;
    const { scene, surface, palette } = input;
    const frame = frameOf(scene, app.store.getState().view);
    const { glide, from } = ways.to(scene, frame, now);
    const chosen = chosenIn(app, scene, frame);
    const ratio = fitCanvas(canvas, surface);
    const sprites = spritesFor(ratio, palette);
    drawStage({ ctx, ratio }, pictureOf(app, input, { frame, glide, from, chosen, sprites }));
    sprites.endFrame();
    loadMissing(app, frame, chosen, ask);
    if (glide) {
      isMoving = true;
      ask();
    } else if (isMoving) timer = setTimeout(rest, STILL, { scene, frame, chosen });
    else onRest({ scene, frame, chosen });
  };

  /** Out of React's sight, so what goes wrong is handed to it. */
  const paintSafely = (now: number): void => {
    try {
      paint(now);
    } catch (error) {
      onFault(error);
    }
  };

  const rest = (still: Rest): void => {
    isMoving = false;
    onRest(still);
  };

  const ask = (): void => {
    clearTimeout(timer);
    if (asked === 0) asked = requestAnimationFrame(paintSafely);
  };

  const unsubscribe = app.store.subscribe((state, before) => {
    if (state.view !== before.view) {
      isMoving = true;
      onMove();
    }
    if (state.view !== before.view || state.selected !== before.selected) ask();
  });

  const stop = (): void => {
    cancelAnimationFrame(asked);
    clearTimeout(timer);
  };

  return {
    show: (next) => {
      input = next;
      // At once, so that no frame is shown without it.
      stop();
      paint(performance.now());
    },
    refresh: ask,
    stop: () => {
      unsubscribe();
      stop();
    },
  };
}

/** Small pictures for the screen's px and the theme's colours; others when either changes. */
function createSpriteShelf(): (ratio: number, palette: Palette) => Sprites {
  let shelf: { readonly ratio: number; readonly palette: Palette; readonly sprites: Sprites } | undefined;
  return (ratio, palette) => {
    if (shelf?.ratio !== ratio || shelf.palette !== palette) shelf = { ratio, palette, sprites: createSprites(ratio) };
    return shelf.sprites;
  };
}

interface Moment {
  readonly frame: Frame;
  readonly glide: Glide | undefined;
  readonly from: Scene | undefined;
  readonly chosen: Chosen | undefined;
  readonly sprites: Sprites;
}

function pictureOf(
  app: App,
  { scene, bands, palette, surface }: PainterInput,
  { frame, glide, from, chosen, sprites }: Moment,
): Picture {
  const { columns, plan, axis } = scene;
  // The ticks reckon with type at 16 px a rem; larger type is a narrower stage.
  const ticks = ticksOn(axis, frame.view, Math.max(1, (plan.lengthPx * 16) / surface.rem));
  return {
    columns,
    plan,
    frame: from && glide ? { ...frame, toPx: between(frame, from, glide.left) } : frame,
    glide,
    bands,
    ticks,
    chosen,
    surface,
    palette,
    sprites,
    titleOf: (index) => app.document.label(index)?.title,
  };
}

/** Where instants stand on the way from one axis to another. */
function between(frame: Frame, from: Scene, left: number): Frame['toPx'] {
  const before = frameOf(from, frame.view).toPx;
  return (instant) => frame.toPx(instant) * (1 - left) + before(instant) * left;
}

function loadMissing(app: App, frame: Frame, chosen: Chosen | undefined, onThere: () => void): void {
  const missing = frame.titled.filter(({ index }) => !app.document.label(index)).map(({ index }) => index);
  if (chosen && !app.document.label(chosen.index)) missing.push(chosen.index);
  if (missing.length > 0) void app.document.loadLabels(missing).then(onThere);
}

/** Gives the canvas the device's px for its CSS px; gives how many there are to one. */
function fitCanvas(canvas: HTMLCanvasElement, { width, height }: Surface): number {
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
