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

/** The placements lane by lane, each in the order of the axis; the same again for the same columns and axis. */
export function laneIndexOf(columns: Columns, axis: Axis): LaneIndex {
  while (prepareLaneIndex(columns, axis));
  return indexingOf(columns, axis).lanes;
}

/** Does a portion of what `laneIndexOf` does at a stretch; says whether there is more. */
export function prepareLaneIndex(columns: Columns, axis: Axis): boolean {
  return indexingOf(columns, axis).steps.next().done !== true;
}

interface Indexing {
  readonly axis: Axis;
  /** Filled while the steps are taken. */
  readonly lanes: LaneIndex;
  readonly steps: Generator<undefined, void>;
}

const indexings = new WeakMap<Columns, Indexing>();

function indexingOf(columns: Columns, axis: Axis): Indexing {
  const known = indexings.get(columns);
  if (known?.axis === axis) return known;
  const lanes = {
    start: new Uint32Array(columns.laneCount + 1),
    index: new Uint32Array(columns.count),
    position: new Float64Array(columns.count),
  };
  const begun = { axis, lanes, steps: stepsOf(columns, axis, lanes) };
  indexings.set(columns, begun);
  return begun;
}

/** So many are counted or put into their lanes at a stretch: a few milliseconds of work. */
const PORTION = 50_000;

function* stepsOf(columns: Columns, axis: Axis, { start, index, position }: LaneIndex): Generator<undefined, void> {
  const { count, laneCount, lane: lanes, at } = columns;
  for (let i = 0; i < count; i += 1) {
    const lane = cell(lanes, i);
    start[lane + 1] = cell(start, lane + 1) + 1;
    if (i % PORTION === PORTION - 1) yield;
  }
  for (let lane = 0; lane < laneCount; lane += 1) start[lane + 1] = cell(start, lane + 1) + cell(start, lane);
  const next = start.slice();
  for (let i = 0; i < count; i += 1) {
    const lane = cell(lanes, i);
    const place = cell(next, lane);
    index[place] = i;
    position[place] = axis.position(cell(at, i));
    next[lane] = place + 1;
    if (i % PORTION === PORTION - 1) yield;
  }
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
