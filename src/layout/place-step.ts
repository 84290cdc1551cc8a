// One step of placing: what fits closer up is placed, what does not fit farther out is left off.
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import { createFailures } from './failures.ts';
import { footprintFrom, footprintTo, type Side } from './footprint.ts';
import type { PlaceOptions, Places, TitledRows } from './places.ts';
import { type Fitting, freePlace, placeInRow, type RowContents, sideOf } from './shelf.ts';
import { coarsestScale, REST_STEP } from './step.ts';

export interface Site {
  readonly columns: Columns;
  readonly places: Places;
  readonly options: PlaceOptions;
}

export interface Work extends Site, Pick<Fitting['standing'], 'anchors'> {
  /** How many more titles may be placed by turning a neighbour's: it costs more than it is worth where thousands wait. */
  readonly turns: { left: number };
}

export interface Closer {
  readonly rows: readonly (readonly RowContents[])[];
  waiting: Uint32Array;
}

/** Turns for one placing. */
export const MOST_TURNS = 4_000;
const PORTION = 50_000;

/** Places what fits at a step; what does not goes on waiting. */
export function* comeCloser(work: Work, closer: Closer, step: number): Generator<TitledRows | undefined, void> {
  const fitting = fittingAt(work, step);
  const { waiting } = closer;
  const failed = createFailures({ ...work, sidesFor: (index) => sidesFor(work, index, fitting) });
  let left = 0;
  for (let i = 0; i < waiting.length; i += 1) {
    if (i % PORTION === PORTION - 1) yield undefined;
    const index = cell(waiting, i);
    const rows = closer.rows[trackOf(work, index)] ?? [];
    const isHopeless = failed.includes(index);
    if (!isHopeless && placeOne(work, index, rows, fitting)) {
      work.places.birth[index] = step;
    } else if (!isHopeless && placeByTurning(work, index, rows, { fitting, step })) {
      work.places.birth[index] = step;
      failed.forget();
    } else {
      failed.add(index);
      waiting[left] = index;
      left += 1;
    }
  }
  closer.waiting = waiting.subarray(0, left);
  yield titledRows(step, closer.rows, work.places);
}

/** Keeps what still fits where it is among the heavier ones that stay. */
export function goFarther(
  work: Work,
  candidates: Uint32Array,
  step: number,
): { rows: TitledRows; stayed: Uint32Array } {
  const fitting = fittingAt(work, step);
  const rows = emptyRows(work.options.rows);
  const stayed = candidates.filter((index) => {
    const contents = rows[trackOf(work, index)]?.[cell(work.places.row, index)];
    if (!contents || !insert(contents, index, sideOf(fitting.standing, index), fitting)) return false;
    work.places.birth[index] = step;
    return true;
  });
  return { rows: titledRows(step, rows, work.places), stayed };
}

/** The track of a placement. */
export function trackOf({ columns, options }: Site, index: number): number {
  return cell(options.trackOf, cell(columns.lane, index));
}

function fittingAt({ anchors, places, options }: Work, step: number): Fitting {
  const scale = { room: options.room, unitsPerPx: coarsestScale(step, options.ladder) };
  return { standing: { anchors, side: places.side }, scale };
}

/** Rows without contents, for each track. */
export function emptyRows(rows: readonly number[]): readonly (readonly RowContents[])[] {
  return rows.map((count) => Array.from({ length: count }, () => []));
}

function titledRows(step: number, rows: readonly (readonly RowContents[])[], places: Places): TitledRows {
  const all = rows.flat();
  const rowStart = new Uint32Array(all.length + 1);
  all.forEach((contents, row) => {
    rowStart[row + 1] = cell(rowStart, row) + contents.length;
  });
  const titled = new Uint32Array(cell(rowStart, all.length));
  all.forEach((contents, row) => {
    titled.set(contents, cell(rowStart, row));
  });
  return { step, rowStart, titled, sides: Int8Array.from(titled, (index) => cell(places.side, index)) };
}

function insert(contents: RowContents, index: number, side: Side, fitting: Fitting): boolean {
  const place = freePlace(contents, index, side, fitting);
  if (place < 0) return false;
  contents.splice(place, 0, index);
  return true;
}

function placeOne(work: Work, index: number, rows: readonly RowContents[], fitting: Fitting): boolean {
  const sides = sidesFor(work, index, fitting);
  for (let row = 0; row < rows.length; row += 1) {
    const contents = rows[row];
    const side = contents && sides.find((one) => insert(contents, index, one, fitting));
    if (side === undefined) continue;
    work.places.row[index] = row;
    work.places.side[index] = side;
    return true;
  }
  return false;
}

/** In the view at rest, places a title where a neighbour, born in the same step, makes room by turning its own to its other side. */
function placeByTurning(
  work: Work,
  index: number,
  rows: readonly RowContents[],
  { fitting, step }: { readonly fitting: Fitting; readonly step: number },
): boolean {
  if (step !== REST_STEP || work.options.room.kind === 'upright' || work.turns.left === 0) return false;
  work.turns.left -= 1;
  for (const contents of rows) {
    const place = placeInRow(contents, cell(work.anchors.at, index), work.anchors);
    for (const neighbour of contents.slice(Math.max(0, place - 1), place + 1)) {
      if (turnFor(work, { index, neighbour, contents }, fitting)) return true;
    }
  }
  return false;
}

function turnFor(
  work: Work,
  {
    index,
    neighbour,
    contents,
  }: { readonly index: number; readonly neighbour: number; readonly contents: RowContents },
  fitting: Fitting,
): boolean {
  const side = sideOf(fitting.standing, neighbour);
  const others = contents.filter((other) => other !== neighbour);
  const turned: Side = side === 1 ? -1 : 1;
  work.places.side[neighbour] = turned;
  const isTurned = sidesFor(work, neighbour, fitting).includes(turned);
  if (isTurned && insert(others, neighbour, turned, fitting) && placeOne(work, index, [others], fitting)) {
    work.places.row[index] = cell(work.places.row, neighbour);
    contents.splice(0, contents.length, ...others);
    return true;
  }
  work.places.side[neighbour] = side;
  return false;
}

const AFTER: readonly Side[] = [1];
const BEFORE: readonly Side[] = [-1];
const AFTER_FIRST: readonly Side[] = [1, -1];
const BEFORE_FIRST: readonly Side[] = [-1, 1];

/** The sides on which the title stays within the view at rest; both where it does on none. */
function sidesFor({ anchors, options }: Work, index: number, { scale }: Fitting): readonly Side[] {
  if (options.room.kind === 'upright') return AFTER;
  const from = options.axis.position(options.home.from);
  const to = options.axis.position(options.home.to);
  // What lies before the view at rest turns its title away from it, so that no half of a title hangs into it.
  if (cell(anchors.titleAfter, index) < from) return BEFORE_FIRST;
  const isWholeAfter = footprintTo(anchors, index, 1, scale) <= to;
  const isWholeBefore = footprintFrom(anchors, index, -1, scale) >= from;
  if (isWholeAfter === isWholeBefore) return AFTER_FIRST;
  return isWholeAfter ? AFTER : BEFORE;
}
