// Where the chosen event stands: in its row, or, without room for its title, called out on the strip of its track.
import { placementOf } from '../../layout/arrangement.ts';
import { cell } from '../../layout/cell.ts';
import type { Frame } from '../../layout/frame.ts';
import { rowMiddle, stripMiddle } from '../../layout/rows.ts';
import type { App } from '../app/app-context.ts';
import type { ArrangedScene } from './use-scene.ts';

export interface Chosen {
  readonly index: number;
  /** px along the axis, and across it. */
  readonly x: number;
  readonly y: number;
  readonly isCalledOut: boolean;
}

/** The chosen event's mark in a frame; undefined without one, or where it is not laid out. */
export function chosenIn(
  { store, document }: App,
  { scene, arrangement }: ArrangedScene,
  frame: Frame,
): Chosen | undefined {
  const { columns, plan, board } = scene;
  const { selected } = store.getState();
  const event = selected === undefined ? undefined : document.indexOf(selected);
  const index = event === undefined ? undefined : placementOf(arrangement, event);
  if (index === undefined) return undefined;
  const track = cell(plan.trackOf, cell(columns.lane, index));
  const box = plan.tracks[track];
  if (!box) return undefined;
  const isCalledOut = cell(board.birth, index) < frame.step;
  const row = cell(board.row, index) - (plan.firstRow[track] ?? 0);
  const y = isCalledOut ? stripMiddle(box, plan.metrics) : rowMiddle(box, row, plan.metrics);
  return { index, x: frame.toPx(cell(columns.at, index)), y, isCalledOut };
}
