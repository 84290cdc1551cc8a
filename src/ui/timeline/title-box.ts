// Where the button of a titled mark stands, in px of the stage.

import { type Box, calloutBox } from '../../layout/callout.ts';
import { cell } from '../../layout/cell.ts';
import { MARK_RADIUS } from '../../layout/footprint.ts';
import type { ToPx } from '../../layout/frame.ts';
import type { Scene } from '../../layout/scene.ts';
import { titleColumn } from '../../layout/stage-plan.ts';
import type { TitledMark } from '../../layout/titled-marks.ts';
import type { Rest } from './stage-painter.ts';

/** px around mark and title; less than the clearance that their place keeps. */
const PADDING = 4;
/** A box with fewer px than this in view is no target. */
const SMALLEST_TARGET = 8;

/** The box around a mark, its title and, sideways, what is seen of a bar. */
export function boxOf(mark: TitledMark, { plan, columns }: Scene, toPx: ToPx): Box {
  if (plan.room.kind === 'upright') {
    const { from, to } = titleColumn(plan);
    const left = mark.y - MARK_RADIUS - PADDING;
    const height = plan.room.heightPx;
    return { left, top: mark.x - height / 2, width: to - left, height, indent: from - left };
  }
  const until = Math.min(toPx(cell(columns.until, mark.index)), plan.lengthPx);
  const left = Math.max(Math.min(mark.x - MARK_RADIUS, mark.titleX), Math.min(-MARK_RADIUS, mark.titleX)) - PADDING;
  const right = Math.max(mark.x + MARK_RADIUS, mark.titleX + mark.titleWidth, until) + PADDING;
  const { row, entry } = plan.metrics;
  return {
    left,
    top: mark.y - (entry?.title ?? row) / 2,
    width: right - left,
    height: row,
    indent: mark.titleX - left,
  };
}

/** The box of the chosen event's callout; undefined where the event has a title of its own, or is not in view. */
export function calloutOf({ scene: { plan }, chosen }: Pick<Rest, 'scene' | 'chosen'>): Box | undefined {
  const isHere = chosen?.isCalledOut && chosen.x >= 0 && chosen.x <= plan.lengthPx;
  return isHere ? calloutBox(chosen.index, chosen.x, chosen.y, plan) : undefined;
}

/** Whether enough of a box is on the stage to be seen and pressed. */
export function isOnStage(box: Box, { plan }: Scene): boolean {
  const isSideways = plan.orientation === 'sideways';
  const [from, length] = isSideways ? [box.left, box.width] : [box.top, box.height];
  return from < plan.lengthPx - SMALLEST_TARGET && from + length > SMALLEST_TARGET;
}
