// Every title is born once and keeps its row. The view at rest decides: there and then ever closer, heaviest events first, each takes the
// first row of its lane in which it fits. Then ever farther out, those that still fit where they are stay. Titles cannot overlap, vanish while
// zooming in, or change rows, by construction. (The active ranges of dynamic map labelling: Been, Daiches and Yap 2006.)
import type { Span } from '../time/span.ts';
import type { Axis, AxisUnit } from './axis.ts';
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import { type Anchors, anchorsOf, footprintFrom, footprintTo, type Side, type Title } from './footprint.ts';
import { coarsestScale, stepOf } from './step.ts';

/** The birth of a title that finds no room at any step. */
export const NEVER = -32_768;

export interface Places {
  /** Counted from the top of the lane. */
  readonly row: Uint16Array;
  readonly side: Int8Array;
  /** The coarsest step at which the title fits, or NEVER. */
  readonly birth: Int16Array;
}

export interface PlaceOptions {
  readonly axis: Axis;
  /** Rows for each lane. */
  readonly rows: readonly number[];
  /** Width of each title in px. */
  readonly widths: Float32Array;
  readonly coarsestStep: number;
  readonly finestStep: number;
  /** The view at rest: a title stays within it where it can. */
  readonly home: Span;
  readonly homeUnitsPerPx: AxisUnit;
}

/** The indices placed in a row, in the order of the axis. */
type RowContents = number[];

/** Gives each placement its row, the side of its title, and the step at which the title is born. */
export function place(columns: Columns, options: PlaceOptions): Places {
  const anchors = anchorsOf(columns, options.axis);
  const places: Places = {
    row: new Uint16Array(columns.count),
    side: new Int8Array(columns.count).fill(1),
    birth: new Int16Array(columns.count).fill(NEVER),
  };
  const order = heaviestFirst(columns);
  const homeStep = stepOf(options.homeUnitsPerPx);
  const closeUp = emptyRows(options.rows);
  let waiting = order;
  for (let step = homeStep; step >= options.finestStep && waiting.length > 0; step -= 1) {
    const shelf: Shelf = { anchors, places, options, unitsPerPx: coarsestScale(step) };
    waiting = waiting.filter((index) => {
      const rows = closeUp[cell(columns.lane, index)] ?? [];
      const isPlaced = placeOne(index, rows, shelf) || (step === homeStep && placeByTurning(index, rows, shelf));
      if (isPlaced) places.birth[index] = step;
      return !isPlaced;
    });
  }
  for (let step = homeStep + 1; step <= options.coarsestStep; step += 1) {
    const shelf: Shelf = { anchors, places, options, unitsPerPx: coarsestScale(step) };
    const rows = emptyRows(options.rows);
    for (const index of order) {
      const contents = rows[cell(columns.lane, index)]?.[cell(places.row, index)];
      const stays = contents && cell(places.birth, index) === step - 1 && keepsItsPlace(index, contents, shelf);
      if (stays) places.birth[index] = step;
    }
  }
  return places;
}

function emptyRows(rows: readonly number[]): readonly (readonly RowContents[])[] {
  return rows.map((count) => Array.from({ length: count }, () => []));
}

/** Whether a title fits among the heavier ones of its row that stay; if so it is one of them. */
function keepsItsPlace(index: number, contents: RowContents, shelf: Shelf): boolean {
  const position = positionIfFree(placedTitle(index, shelf), contents, shelf);
  if (position === undefined) return false;
  contents.splice(position, 0, index);
  return true;
}

interface Shelf {
  readonly anchors: Anchors;
  readonly places: Places;
  readonly options: PlaceOptions;
  readonly unitsPerPx: AxisUnit;
}

/** Among equals first what lasts longest: its bar never shrinks, so it needs a row before the others have filled them. */
function heaviestFirst(columns: Columns): number[] {
  const order = Array.from({ length: columns.count }, (_, index) => index);
  const lengthOf = (index: number): number => cell(columns.until, index) - cell(columns.at, index);
  return order.sort((a, b) => cell(columns.weight, b) - cell(columns.weight, a) || lengthOf(b) - lengthOf(a) || a - b);
}

function placeOne(index: number, rows: readonly RowContents[], shelf: Shelf): boolean {
  for (const side of sidesFor(index, shelf)) {
    for (const [row, contents] of rows.entries()) {
      const position = positionIfFree({ index, side, widthPx: cell(shelf.options.widths, index) }, contents, shelf);
      if (position === undefined) continue;
      contents.splice(position, 0, index);
      shelf.places.row[index] = row;
      shelf.places.side[index] = side;
      return true;
    }
  }
  return false;
}

/** Places a title where a neighbour, born in the same step, makes room by turning its own to its other side. */
function placeByTurning(index: number, rows: readonly RowContents[], shelf: Shelf): boolean {
  const { anchors, places } = shelf;
  for (const contents of rows) {
    const position = lowerBound(contents, (other) => cell(anchors.first, other) < cell(anchors.first, index));
    for (const neighbour of contents.slice(Math.max(0, position - 1), position + 1)) {
      const side = cell(places.side, neighbour);
      const others = contents.filter((other) => other !== neighbour);
      const isTurned = sidesFor(neighbour, shelf).some((other) => other === -side);
      places.side[neighbour] = -side;
      if (isTurned && keepsItsPlace(neighbour, others, shelf) && placeOne(index, [others], shelf)) {
        places.row[index] = cell(places.row, neighbour);
        contents.splice(0, contents.length, ...others);
        return true;
      }
      places.side[neighbour] = side;
    }
  }
  return false;
}

/** The sides on which the title stays within the view at rest; both where it does on none. */
function sidesFor(index: number, { anchors, options, unitsPerPx }: Shelf): readonly Side[] {
  const widthPx = cell(options.widths, index);
  const from = options.axis.position(options.home.from);
  const to = options.axis.position(options.home.to);
  // What lies before the view at rest turns its title away from it, so that no half of a title hangs into it.
  if (cell(anchors.titleAfter, index) < from) return [-1, 1];
  const whole = SIDES.filter((side) => {
    const title: Title = { index, side, widthPx };
    return side === 1
      ? footprintTo(anchors, title, unitsPerPx) <= to
      : footprintFrom(anchors, title, unitsPerPx) >= from;
  });
  return whole.length > 0 ? whole : SIDES;
}

const SIDES: readonly Side[] = [1, -1];

/** Where in the row's order the title may be inserted: only its two neighbours can be in the way, because a row's contents never overlap. */
function positionIfFree(title: Title, contents: RowContents, shelf: Shelf): number | undefined {
  const { anchors, unitsPerPx } = shelf;
  const start = cell(anchors.first, title.index);
  const position = lowerBound(contents, (index) => cell(anchors.first, index) < start);
  const before = contents[position - 1];
  const after = contents[position];
  if (before !== undefined) {
    const end = footprintTo(anchors, placedTitle(before, shelf), unitsPerPx);
    if (end > footprintFrom(anchors, title, unitsPerPx)) return undefined;
  }
  if (after !== undefined) {
    const begin = footprintFrom(anchors, placedTitle(after, shelf), unitsPerPx);
    if (begin < footprintTo(anchors, title, unitsPerPx)) return undefined;
  }
  return position;
}

function placedTitle(index: number, { places, options }: Shelf): Title {
  return { index, side: cell(places.side, index) < 0 ? -1 : 1, widthPx: cell(options.widths, index) };
}

function lowerBound(contents: RowContents, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = contents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const index = contents[middle];
    if (index !== undefined && isBefore(index)) low = middle + 1;
    else high = middle;
  }
  return low;
}
