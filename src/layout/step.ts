// Zoom in steps: places are computed once a step, so that nothing changes its place between two of them.
// A step is an Octave or a fraction of one, counted from the view at rest: that one is the coarse end of step 0, so that its titles fit
// exactly. Coarser steps have larger numbers.
import type { AxisUnit } from './axis.ts';
import type { Scale } from './scale.ts';

/** How many steps an octave of zoom is cut into. */
export type StepsPerOctave = 1 | 2 | 4 | 8;

export interface Ladder {
  readonly perOctave: StepsPerOctave;
  /** The scale of the view at rest. */
  readonly restUnitsPerPx: AxisUnit;
}

/** The ladder of a list on a stage `lengthPx` long; short lists can afford finer steps, so that a title appears nearly as soon as it fits. */
export function ladderOf(count: number, { axis, home }: Pick<Scale, 'axis' | 'home'>, lengthPx: number): Ladder {
  const restUnitsPerPx = (axis.position(home.to) - axis.position(home.from)) / lengthPx;
  return { perOctave: stepsPerOctave(count), restUnitsPerPx };
}

function stepsPerOctave(count: number): StepsPerOctave {
  if (count <= 300) return 8;
  if (count <= 3_000) return 4;
  return count <= 100_000 ? 2 : 1;
}

/** The step of the view at rest. */
export const REST_STEP = 0;

/** What a scale may be coarser than its step by rounding. */
const SLACK = 1e-6;

/** The step of a scale in axis units per pixel. */
export function stepOf(unitsPerPx: AxisUnit, { perOctave, restUnitsPerPx }: Ladder): number {
  return Math.ceil(Math.log2(unitsPerPx / restUnitsPerPx) * perOctave - SLACK);
}

/** The coarsest scale of a step in axis units per pixel: what fits here fits in the whole step and in all finer ones. */
export function coarsestScale(step: number, { perOctave, restUnitsPerPx }: Ladder): AxisUnit {
  return restUnitsPerPx * 2 ** (step / perOctave);
}
