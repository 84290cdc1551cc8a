// From frame to frame: where steps, octaves or scenes change, marks glide on from where they are.
import { type Frame, frameOf } from '../../layout/frame.ts';
import { type Glide, glideBetween } from '../../layout/glide.ts';
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
    const isOtherStage = last.scene !== scene && !isSameStage(last.scene, scene);
    if (isOtherStage || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
    const before = frameOf(last.scene, frame.view, last.frame);
    const isOtherAxis = last.scene.axis !== scene.axis;
    return {
      at: glideBetween(before, frame, begun && glideAt(begun, now)),
      begin: now,
      duration: isOtherAxis ? AXIS_GLIDE : GLIDE,
      from: isOtherAxis ? last.scene : undefined,
    };
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

function glideAt({ at, begin, duration }: Begun, now: number): Glide | undefined {
  const left = 1 - Math.min(1, Math.max(0, now - begin) / duration);
  // Fast at first, slow in the end.
  return left > 0 ? at(left ** 3) : undefined;
}

function isSame(last: { readonly scene: Scene; readonly frame: Frame }, scene: Scene, frame: Frame): boolean {
  return last.scene === scene && last.frame.step === frame.step && last.frame.octave === frame.octave;
}

function isSameStage(a: Scene, b: Scene): boolean {
  return a.columns === b.columns && a.plan.orientation === b.plan.orientation && a.plan.lengthPx === b.plan.lengthPx;
}
