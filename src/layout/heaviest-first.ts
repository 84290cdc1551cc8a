// The order in which titles look for room: heaviest first, among equals what ends first in the view at rest: of all orders that is the one
// by which most of them find room in a row (the greedy answer to interval scheduling).
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import { type Anchors, footprintTo, type Scale } from './footprint.ts';

const HEAVIEST = 5;
/** Ends within a px count as equal, so that a million are ordered by counting instead of comparing. */
const CLASSES = 8_192;

/** The indices of all placements in that order; among equals in the order of the axis. `from` is where the view at rest begins. */
export function heaviestFirst(columns: Columns, anchors: Anchors, home: Scale, from: number): Uint32Array {
  const ranks = new Uint16Array(columns.count);
  const start = new Uint32Array((HEAVIEST + 1) * CLASSES + 1);
  for (let i = 0; i < columns.count; i += 1) {
    const px = (footprintTo(anchors, i, 1, home) - from) / home.unitsPerPx;
    const end = Math.max(0, Math.min(CLASSES - 1, Math.floor(px)));
    const rank = (HEAVIEST - cell(columns.weight, i)) * CLASSES + end;
    ranks[i] = rank;
    start[rank + 1] = cell(start, rank + 1) + 1;
  }
  for (let rank = 0; rank + 1 < start.length; rank += 1) start[rank + 1] = cell(start, rank + 1) + cell(start, rank);
  const order = new Uint32Array(columns.count);
  for (let i = 0; i < columns.count; i += 1) {
    const rank = cell(ranks, i);
    const place = cell(start, rank);
    order[place] = i;
    start[rank] = place + 1;
  }
  return order;
}
