// One row of titled marks at one scale: what stands in it never overlaps, so that only two neighbours can be in the way of another.
import { cell } from './cell.ts';
import { type Anchors, footprintFrom, footprintTo, type Scale, type Side } from './footprint.ts';

/** Where each placement stands and what it needs; `side` is written by whoever places. */
export interface Standing {
  readonly anchors: Anchors;
  readonly side: Int8Array;
}

/** The indices placed in a row, in the order of the axis. */
export type RowContents = number[];

/** Where in the row's order a title on that side may be inserted; −1 where it would overlap. */
export function freePlace(row: RowContents, index: number, side: Side, { standing, scale }: Fitting): number {
  const { anchors } = standing;
  const place = placeInRow(row, cell(anchors.at, index), anchors);
  const before = row[place - 1];
  if (before !== undefined) {
    const end = footprintTo(anchors, before, sideOf(standing, before), scale);
    if (end > footprintFrom(anchors, index, side, scale)) return -1;
  }
  const after = row[place];
  if (after !== undefined) {
    const begin = footprintFrom(anchors, after, sideOf(standing, after), scale);
    if (begin < footprintTo(anchors, index, side, scale)) return -1;
  }
  return place;
}

export interface Fitting {
  readonly standing: Standing;
  readonly scale: Scale;
}

/** The first place in the row whose mark stands at or after a position. */
export function placeInRow(row: RowContents, position: number, anchors: Anchors): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cell(anchors.at, cell(row, middle)) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The side on which a placed title stands. */
export function sideOf({ side }: Standing, index: number): Side {
  return cell(side, index) < 0 ? -1 : 1;
}
