// Paints the stage whenever the view or anything else changes, once a frame, past React: a pan costs one drawing and nothing else.
// When all is still it says so, and the buttons take their places over what is drawn.
import { drawStage } from '../../draw/draw-stage.ts';
import { NO_HIGHLIGHT } from '../../draw/highlight.ts';
import type { Picture } from '../../draw/picture.ts';
import type { Sprites } from '../../draw/sprites.ts';
import { type Frame, frameOf } from '../../layout/frame.ts';
import type { App } from '../app/app-context.ts';
import { type Chosen, chosenIn } from './chosen.ts';
import { highlightOf } from './highlight-of.ts';
import { createSpriteShelf, fitCanvas, loadMissing, type PictureInput, pictureOf } from './picture-of.ts';
import type { ArrangedScene } from './use-scene.ts';
import { createWays } from './ways.ts';

export interface PainterInput extends PictureInput {
  /** The flags of the document's events (layout/emphasis.ts); undefined where nothing glows or steps back. */
  readonly emphasis: Uint8Array | undefined;
}

/** What stands still on the stage. */
export interface Rest extends ArrangedScene {
  readonly frame: Frame;
  readonly chosen: Chosen | undefined;
}

export interface Painter {
  readonly show: (input: PainterInput) => void;
  /** Paints anew with the next frame. */
  readonly refresh: () => void;
  /** What is seen now, or everything there is at this width, to be drawn elsewhere; undefined before the first frame. */
  readonly picture: (extent: PictureExtent) => Promise<Picture | undefined>;
  readonly stop: () => void;
}

export type PictureExtent = 'view' | 'whole';

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
  let highlight = NO_HIGHLIGHT;
  let [step, isMoving, hasPainted] = [0, false, false];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const paint = (now: number): void => {
    if (!input || !ctx) return;
    const { scene, arrangement, entries, surface, palette } = input;
    const frame = frameOf(scene, app.store.getState().view);
    step = frame.step;
    const { glide, from } = ways.to(scene, frame, now);
    const chosen = chosenIn(app, input, frame);
    const ratio = fitCanvas(canvas, surface);
    const sprites = spritesFor(ratio, palette);
    drawStage({ ctx, ratio }, pictureOf(app, input, { frame, glide, from, chosen, sprites, highlight }));
    endFrame(sprites, hasPainted);
    hasPainted = true;
    loadMissing(app, arrangement, frame, ask);
    const still = { scene, arrangement, entries, frame, chosen };
    if (glide) {
      if (!isMoving) onMove();
      isMoving = true;
      ask();
    } else if (isMoving) timer = setTimeout(rest, STILL, still);
    else onRest(still);
  };

  const rest = (still: Rest): void => {
    isMoving = false;
    onRest(still);
  };

  const nextFrame = createNextFrame(handingOver(paint, onFault));
  const ask = (): void => {
    clearTimeout(timer);
    nextFrame.ask();
  };

  const unsubscribe = app.store.subscribe((state, before) => {
    if (state.view !== before.view) {
      isMoving = true;
      onMove();
    }
    if (state.view !== before.view || state.selected !== before.selected) ask();
  });

  const stop = (): void => {
    nextFrame.stop();
    clearTimeout(timer);
  };

  return {
    show: (next) => {
      if (!isSameLight(input, next)) highlight = highlightOf(next.emphasis, next.arrangement, next.scene, () => step);
      input = next;
      stop();
      // At once, so that no frame is shown without it; the first, which takes longest, in a task of its own just before the frame.
      if (hasPainted) paint(performance.now());
      else ask();
    },
    refresh: ask,
    picture: async (extent) => input && (await loadElsewhere()).pictureElsewhere(app, input, highlight, extent),
    stop: () => {
      unsubscribe();
      stop();
    },
  };
}

function loadElsewhere() {
  return import('./picture-elsewhere.ts');
}

function isSameLight(a: PainterInput | undefined, b: PainterInput): boolean {
  return a?.emphasis === b.emphasis && a?.scene === b.scene;
}

/** What the first frame leaves to be kept is no part of its task, which is the longest as it is. */
function endFrame(sprites: Sprites, hasPainted: boolean): void {
  if (hasPainted) sprites.endFrame();
  else setTimeout(sprites.endFrame);
}

/** Paints with the next frame, once, however often it is asked to. */
function createNextFrame(paint: (now: number) => void) {
  let asked = 0;
  const run = (now: number): void => {
    asked = 0;
    paint(now);
  };
  return {
    ask: (): void => {
      if (asked === 0) asked = requestAnimationFrame(run);
    },
    stop: (): void => {
      cancelAnimationFrame(asked);
      asked = 0;
    },
  };
}

/** Out of React's sight, so what goes wrong is handed to it. */
function handingOver(paint: (now: number) => void, onFault: PainterOptions['onFault']): (now: number) => void {
  return (now) => {
    try {
      paint(now);
    } catch (error) {
      onFault(error);
    }
  };
}
