// Where the placements of each lane stand, so that any stretch of any lane is counted by two binary searches.
import type { Axis, AxisUnit } from './axis.ts';
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';

export interface LaneIndex {
  /** The placements of a lane are [start[lane], start[lane + 1]) of the two arrays below. */
  readonly start: Uint32Array;
  /** Indices into the columns. */
  readonly index: Uint32Array;
  /** Where their marks stand, ascending within a lane, in axis units. */
  readonly position: Float64Array;
}

/** The placements lane by lane, each in the order of the axis. */
export function laneIndexOf(columns: Columns, axis: Axis): LaneIndex {
  const start = new Uint32Array(columns.laneCount + 1);
  const { count, lane: lanes, at } = columns;
  for (let i = 0; i < count; i += 1) {
    const lane = cell(lanes, i);
    start[lane + 1] = cell(start, lane + 1) + 1;
  }
  for (let lane = 0; lane < columns.laneCount; lane += 1) start[lane + 1] = cell(start, lane + 1) + cell(start, lane);
  const next = start.slice();
  const index = new Uint32Array(count);
  const position = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    const lane = cell(lanes, i);
    const place = cell(next, lane);
    index[place] = i;
    position[place] = axis.position(cell(at, i));
    next[lane] = place + 1;
  }
  return { start, index, position };
}

/** The first place in [low, high) of ascending values with a value at or above `value`; `high` where there is none. */
export function lowerBound(values: ArrayLike<number>, value: number, low = 0, high = values.length): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (cell(values, middle) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The first place of a lane that stands at or after a position. */
export function placeFrom(lanes: LaneIndex, lane: number, position: AxisUnit): number {
  return lowerBound(lanes.position, position, cell(lanes.start, lane), cell(lanes.start, lane + 1));
}
