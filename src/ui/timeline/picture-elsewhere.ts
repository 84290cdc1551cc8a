// The picture of the stage for another surface than the page's canvas: in lines instead of sprites, and with every title at hand.
import type { Highlight } from '../../draw/highlight.ts';
import type { Picture } from '../../draw/picture.ts';
import { NO_SPRITES } from '../../draw/sprites.ts';
import { eventAt } from '../../layout/arrangement.ts';
import { frameOf } from '../../layout/frame.ts';
import { withMargin } from '../../layout/view.ts';
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
  const { scene, arrangement, surface } = input;
  const { limits, axis } = app.scale();
  const isWhole = extent === 'whole';
  const view = isWhole ? withMargin(limits.extent, axis, MARGIN, limits.shortest) : app.store.getState().view;
  const frame = frameOf(scene, view);
  await app.document.loadLabels(frame.titled.map(({ index }) => eventAt(arrangement, index)));
  const isUpright = scene.plan.orientation === 'upright';
  const height = surface.head + scene.plan.breadthPx + surface.axis;
  return pictureOf(
    app,
    { ...input, surface: isWhole && !isUpright ? { ...surface, scrolled: 0, height } : surface },
    { frame, glide: undefined, from: undefined, chosen: chosenIn(app, input, frame), sprites: NO_SPRITES, highlight },
  );
}
