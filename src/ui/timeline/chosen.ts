// Where the chosen event stands: in its row, or, without room for its title, called out on the strip of its track.
import { placementOf } from '../../layout/arrangement.ts';
import { cell } from '../../layout/cell.ts';
import type { Frame } from '../../layout/frame.ts';
import { seatOf } from '../../layout/seat.ts';
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
  const { selected } = store.getState();
  const event = selected === undefined ? undefined : document.indexOf(selected);
  const index = event === undefined ? undefined : placementOf(arrangement, event);
  if (index === undefined) return undefined;
  const seat = seatOf(scene, index, frame.step);
  return seat && { index, x: frame.toPx(cell(scene.columns.at, index)), y: seat.across, isCalledOut: !seat.isTitled };
}
