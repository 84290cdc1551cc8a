// The picture of the stage for another surface than the page's canvas: in lines instead of sprites, and with every title at hand.
import type { Highlight } from '../../draw/highlight.ts';
import type { Picture } from '../../draw/picture.ts';
import { NO_SPRITES } from '../../draw/sprites.ts';
import { eventAt } from '../../layout/arrangement.ts';
import { createBoard } from '../../layout/board.ts';
import { frameOf } from '../../layout/frame.ts';
import { placeOptions } from '../../layout/place-options.ts';
import type { TitledRows } from '../../layout/places.ts';
import { type Scene, sceneOf } from '../../layout/scene.ts';
import { withMargin } from '../../layout/view.ts';
import type { Span } from '../../time/span.ts';
import type { App } from '../app/app-context.ts';
import { chosenIn } from './chosen.ts';
import { type PictureInput, pictureOf } from './picture-of.ts';
import type { PictureExtent } from './stage-painter.ts';

/** Of the length of all there is, on either side. */
const MARGIN = 0.02;

/** What is seen now, or everything there is at the width of the stage, every lane in its full height. */
export async function pictureElsewhere(
  app: App,
  input: PictureInput,
  highlight: Highlight,
  extent: PictureExtent,
): Promise<Picture> {
  const { arrangement, surface } = input;
  const isWhole = extent === 'whole';
  const { scene, view } = isWhole ? await wholeScene(app, input) : { ...input, view: app.store.getState().view };
  const frame = frameOf(scene, view);
  await app.document.loadLabels(frame.titled.map(({ index }) => eventAt(arrangement, index)));
  const isUpright = scene.plan.orientation === 'upright';
  // The air above the lanes of a short timeline is the window's, not its own.
  const scrolled = scene.plan.tracks[0]?.top ?? 0;
  const height = surface.head + scene.plan.breadthPx - scrolled + surface.axis;
  const own = { ...input, scene, surface: isWhole && !isUpright ? { ...surface, scrolled, height } : surface };
  const chosen = chosenIn(app, own, frame);
  return pictureOf(app, own, { frame, glide: undefined, from: undefined, chosen, sprites: NO_SPRITES, highlight });
}

/** Everything placed as if all of it were the view at rest, so that no title is cut at either end that has room on its other side. */
async function wholeScene(app: App, { scene, arrangement }: PictureInput): Promise<{ scene: Scene; view: Span }> {
  const scale = app.scale();
  const { limits, axis } = scale;
  const view = withMargin(limits.extent, axis, MARGIN, limits.shortest);
  const { columns, plan } = scene;
  const whole = { ...scale, home: view };
  let stop = (): void => undefined;
  const rows = await new Promise<TitledRows>((resolve) => {
    stop = app.document.place(placeOptions(whole, plan, columns.count), arrangement, resolve);
  });
  stop();
  const board = createBoard(columns.count);
  board.add(rows);
  return { scene: sceneOf(columns, whole, plan, board), view };
}
