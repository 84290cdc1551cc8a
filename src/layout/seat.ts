// Where a placement stands across the axis: in its row, or, where its title has no room, on the strip of its track.
import { cell } from './cell.ts';
import { NO_TRACK } from './places.ts';
import { rowMiddle, stripMiddle } from './rows.ts';
import type { Scene } from './scene.ts';

export interface Seat {
  readonly track: number;
  readonly isTitled: boolean;
  /** px across the axis. */
  readonly across: number;
}

/** The seat of a placement at a step; undefined where its lane is not shown. */
export function seatOf({ columns, plan, board }: Scene, index: number, step: number): Seat | undefined {
  const track = cell(plan.trackOf, cell(columns.lane, index));
  const box = track === NO_TRACK ? undefined : plan.tracks[track];
  if (!box) return undefined;
  const isTitled = cell(board.birth, index) >= step;
  const row = cell(board.row, index) - (plan.firstRow[track] ?? 0);
  const across = isTitled ? rowMiddle(box, row, plan.metrics) : stripMiddle(box, plan.metrics);
  return { track, isTitled, across };
}
