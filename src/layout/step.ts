// Zoom in steps: places are computed once a step, so that nothing changes its place between two of them.
// A step is an Octave or a fraction of one; coarser steps have larger numbers.
import type { AxisUnit } from './axis.ts';

/** Short lists can afford eight steps an octave, so that a title appears nearly as soon as it fits. */
export const STEPS_PER_OCTAVE = 8;

/** The step of a scale in axis units per pixel. */
export function stepOf(unitsPerPx: AxisUnit): number {
  return Math.floor(Math.log2(unitsPerPx) * STEPS_PER_OCTAVE);
}

/** The coarsest scale of a step in axis units per pixel: what fits here fits in the whole step and in all finer ones. */
export function coarsestScale(step: number): AxisUnit {
  return 2 ** ((step + 1) / STEPS_PER_OCTAVE);
}
