// How a list is placed on a stage: from the closest view to the farthest, on the ladder of the view at rest.
import { DAY } from '../time/span.ts';
import type { PlaceOptions } from './places.ts';
import type { Scale } from './scale.ts';
import type { StagePlan } from './stage-plan.ts';
import { ladderOf, stepOf } from './step.ts';

/** The options for placing `count` events on a stage, on an axis with its limits. */
export function placeOptions(scale: Scale, plan: StagePlan, count: number): PlaceOptions {
  const { axis, home, limits } = scale;
  const ladder = ladderOf(count, scale, plan.lengthPx);
  const extent = axis.position(limits.extent.to) - axis.position(limits.extent.from);
  return {
    axis,
    rows: plan.tracks.map((track) => track.rows),
    trackOf: plan.trackOf,
    room: plan.room,
    ladder,
    coarsestStep: stepOf(Math.max(extent, limits.longestUnits) / plan.lengthPx, ladder),
    finestStep: stepOf(limits.shortest / DAY / plan.lengthPx, ladder) - 1,
    home,
  };
}
