// Where looking for room was in vain, so that it need not be tried again.
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import type { Anchors, Side } from './footprint.ts';
import type { PlaceOptions } from './places.ts';

export interface FailuresOf {
  readonly columns: Columns;
  readonly options: PlaceOptions;
  readonly anchors: Anchors;
  /** Where a title may stand. */
  readonly sidesFor: (index: number) => readonly Side[];
}

export interface Failures {
  readonly add: (index: number) => void;
  readonly includes: (index: number) => boolean;
  /** Where a neighbour's title was turned, there may be room again. */
  readonly forget: () => void;
}

/** Where a title has found no room, none that is as wide or wider, may stand on no other side, and stands on the same instant of the same lane, finds any: in a burst of thousands that spares nearly all the looking. */
export function createFailures({ columns, options, anchors, sidesFor }: FailuresOf): Failures {
  const at = new Float64Array(columns.laneCount).fill(Number.NaN);
  const width = new Float64Array(columns.laneCount);
  const first = new Float64Array(columns.laneCount);
  const last = new Float64Array(columns.laneCount);
  const sides: (readonly Side[])[] = [];
  const hasOtherSide = (index: number, lane: number): boolean =>
    sides[lane]?.length !== 2 && sidesFor(index).some((side) => !sides[lane]?.includes(side));
  const widthOf = (index: number): number => (options.room.kind === 'upright' ? 0 : cell(options.room.widths, index));
  return {
    includes: (index) => {
      const lane = cell(columns.lane, index);
      if (cell(columns.at, index) !== cell(at, lane) || widthOf(index) < cell(width, lane)) return false;
      if (cell(anchors.first, index) > cell(first, lane) || cell(anchors.last, index) < cell(last, lane)) return false;
      return !hasOtherSide(index, lane);
    },
    add: (index) => {
      const lane = cell(columns.lane, index);
      const isThere = cell(columns.at, index) === cell(at, lane);
      if (isThere && widthOf(index) >= cell(width, lane)) return;
      at[lane] = cell(columns.at, index);
      width[lane] = widthOf(index);
      first[lane] = cell(anchors.first, index);
      last[lane] = cell(anchors.last, index);
      sides[lane] = sidesFor(index);
    },
    forget: () => {
      at.fill(Number.NaN);
    },
  };
}
