// What each further row of a lane would be good for in the view at rest: tried out, where the list is short enough for that.
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import type { TitleRoom } from './footprint.ts';
import { createPlacing } from './place.ts';
import type { Scale } from './scale.ts';
import { ladderOf, REST_STEP } from './step.ts';

/** Longer lists fill any row. */
const MOST_TRIED = 2_000;
const MOST_ROWS = 12;
/** A few lanes share the room of many. */
const MOST_ROWS_OF_ALL = 48;

/** For each lane the weight of the titles that its first, second, … row would hold; undefined where the list is too long to try. */
export function rowGains(
  columns: Columns,
  scale: Scale,
  room: TitleRoom,
  lengthPx: number,
): readonly (readonly number[])[] | undefined {
  if (columns.count > MOST_TRIED) return undefined;
  const mostRows = Math.max(MOST_ROWS, Math.floor(MOST_ROWS_OF_ALL / columns.laneCount));
  const { steps } = createPlacing(columns, {
    axis: scale.axis,
    home: scale.home,
    rows: new Array<number>(columns.laneCount).fill(mostRows),
    trackOf: Uint8Array.from({ length: columns.laneCount }, (_, lane) => lane),
    room,
    ladder: ladderOf(columns.count, scale, lengthPx),
    coarsestStep: REST_STEP,
    finestStep: REST_STEP,
  });
  const first = steps.next().value;
  if (!first) return undefined;
  return Array.from({ length: columns.laneCount }, (_, lane) =>
    Array.from({ length: mostRows }, (_row, row) => {
      const at = lane * mostRows + row;
      const titled = first.titled.subarray(cell(first.rowStart, at), cell(first.rowStart, at + 1));
      return titled.reduce((sum, index) => sum + worthOf(cell(columns.weight, index)), 0);
    }),
  );
}

/** Weights to the fourth power, so that what must be seen at first sight counts most. */
const WORTH: readonly number[] = [0, 1, 16, 81, 256, 625];

/** What the title of an event of that weight is worth. */
export function worthOf(weight: number): number {
  return WORTH[weight] ?? 0;
}
