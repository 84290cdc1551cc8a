// From frame to frame: where steps, octaves or scenes change, marks glide on from where they are.
import { type Frame, frameOf } from '../../layout/frame.ts';
import { type Glide, glideBetween } from '../../layout/glide.ts';
import { glideToOthers } from '../../layout/regroup.ts';
import type { Scene } from '../../layout/scene.ts';

/** How a frame is reached. */
export interface Way {
  /** Undefined where nothing is on its way. */
  readonly glide: Glide | undefined;
  /** On the way from another axis: the scene on that one. */
  readonly from: Scene | undefined;
}

export interface Ways {
  readonly to: (scene: Scene, frame: Frame, now: number) => Way;
}

/** ms */
const GLIDE = 260;
const AXIS_GLIDE = 600;
const REGROUP_GLIDE = 500;
/** More events than this are found again too slowly for a frame. */
const MOST_REGROUPED = 20_000;

interface Begun {
  readonly at: (left: number) => Glide;
  readonly begin: number;
  readonly duration: number;
  readonly from: Scene | undefined;
}

/** The ways on one stage; with reduced motion there are none. */
export function createWays(): Ways {
  let last: { readonly scene: Scene; readonly frame: Frame } | undefined;
  let begun: Begun | undefined;

  const begin = (scene: Scene, frame: Frame, now: number): Begun | undefined => {
    if (!last || isSame(last, scene, frame)) return begun;
    if (!isSameStage(last.scene, scene) || isStill()) return undefined;
    const before = frameOf(last.scene, frame.view, last.frame);
    if (last.scene.columns !== scene.columns) return regrouping(before, last.scene, { scene, frame }, now);
    const at = glideBetween(before, frame, begun && glideAt(begun, now));
    if (last.scene.axis === scene.axis) return { at, begin: now, duration: GLIDE, from: undefined };
    return { at, begin: now, duration: AXIS_GLIDE, from: last.scene };
  };

  return {
    to: (scene, frame, now) => {
      begun = begin(scene, frame, now);
      last = { scene, frame };
      const glide = begun && glideAt(begun, now);
      if (!glide) begun = undefined;
      return { glide, from: begun?.from };
    },
  };
}

/** To what another filter or other lanes have laid out. */
function regrouping(
  before: Frame,
  from: Scene,
  { scene, frame }: { readonly scene: Scene; readonly frame: Frame },
  now: number,
): Begun | undefined {
  if (scene.columns.count > MOST_REGROUPED) return undefined;
  const at = glideToOthers(before, from.columns, frame, scene);
  return { at, begin: now, duration: REGROUP_GLIDE, from: undefined };
}

function glideAt({ at, begin, duration }: Begun, now: number): Glide | undefined {
  const left = 1 - Math.min(1, Math.max(0, now - begin) / duration);
  // Fast at first, slow in the end.
  return left > 0 ? at(left ** 3) : undefined;
}

function isSame(last: { readonly scene: Scene; readonly frame: Frame }, scene: Scene, frame: Frame): boolean {
  return last.scene === scene && last.frame.step === frame.step && last.frame.octave === frame.octave;
}

/** Whether the reader wants no motion. */
function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function isSameStage(a: Scene, b: Scene): boolean {
  return a.plan.orientation === b.plan.orientation && a.plan.lengthPx === b.plan.lengthPx;
}
