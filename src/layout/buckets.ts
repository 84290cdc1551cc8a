// How many placements stand in each stretch of the axis: counted on a grid of powers of two in axis units, so that nothing
// flickers while panning, and one bucket parts into exactly two while zooming in.
import type { AxisUnit } from './axis.ts';
import { cell } from './cell.ts';
import { type LaneIndex, lowerBound } from './lane-index.ts';

/** Each bucket is cut into so many bins, for the picture of density. */
export const BINS_PER_BUCKET = 8;

export interface Grid {
  /** log2 of a bucket's length in axis units. */
  readonly octave: number;
  /** Axis units. */
  readonly bucketUnits: AxisUnit;
  /** The number of the first bucket; bucket b is [b·units, (b + 1)·units). */
  readonly first: number;
  readonly count: number;
}

/** The octave whose buckets are at least `gapPx` long at a scale, and less than twice that. */
export function octaveOf(unitsPerPx: AxisUnit, gapPx: number): number {
  return Math.ceil(Math.log2(gapPx * unitsPerPx));
}

/** The grid of an octave over a stretch of the axis, and one bucket more on each side. */
export function gridOver(from: AxisUnit, to: AxisUnit, octave: number): Grid {
  const bucketUnits = 2 ** octave;
  const first = Math.floor(from / bucketUnits) - 1;
  return { octave, bucketUnits, first, count: Math.ceil(to / bucketUnits) + 1 - first };
}

/** The places of a lane at which each bin of the grid begins; one more at the end. */
export function binStarts(lanes: LaneIndex, lane: number, grid: Grid): Uint32Array {
  const bins = grid.count * BINS_PER_BUCKET;
  const starts = new Uint32Array(bins + 1);
  const end = cell(lanes.start, lane + 1);
  let place = cell(lanes.start, lane);
  for (let bin = 0; bin <= bins; bin += 1) {
    place = lowerBound(lanes.position, (grid.first + bin / BINS_PER_BUCKET) * grid.bucketUnits, place, end);
    starts[bin] = place;
  }
  return starts;
}
