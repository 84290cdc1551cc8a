// Where the chosen event's title stands when it has no room of its own: beside its mark in the strip, over what else is there.
import { cell } from './cell.ts';
import { MARK_RADIUS, TITLE_GAP } from './footprint.ts';
import { type StagePlan, titleColumn } from './stage-plan.ts';

/** px from the stage's left and top edge. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** From the box's left edge to the title. */
  readonly indent: number;
}

/** Who may be called out, and where it stands along the axis, in px. */
interface MaybeCalledOut {
  readonly x: number;
  readonly isCalledOut: boolean;
}

/** Whether the title of a mark at x gives way to the callout, which upright stands among the titles. */
export function givesWay(x: number, chosen: MaybeCalledOut | undefined, { room, lengthPx }: StagePlan): boolean {
  if (room.kind !== 'upright' || !chosen?.isCalledOut || chosen.x < 0 || chosen.x > lengthPx) return false;
  return Math.abs(x - chosen.x) < room.heightPx;
}

/** The callout of a mark at (x along, y across); to the left of its mark where there is no room to the right. */
export function calloutBox(index: number, x: number, y: number, plan: StagePlan): Box {
  if (plan.room.kind === 'upright') {
    const { from, to } = titleColumn(plan);
    const height = plan.room.heightPx;
    return { left: from - 2, top: x - height / 2, width: to - from + plan.metrics.strip, height, indent: 4 };
  }
  const text = cell(plan.room.widths, index) + 2 * TITLE_GAP;
  const mark = 2 * MARK_RADIUS + TITLE_GAP;
  const height = plan.metrics.strip - 1;
  const top = y - height / 2;
  const roomAfter = plan.lengthPx - (x - MARK_RADIUS);
  // Where it fits on neither side, it takes the wider one and is cut with an ellipsis.
  if (mark + text <= roomAfter || roomAfter > x) {
    return { left: x - MARK_RADIUS - 2, top, width: Math.min(mark + text, roomAfter), height, indent: mark };
  }
  const right = x - MARK_RADIUS - TITLE_GAP;
  const width = Math.min(text, right);
  return { left: right - width, top, width: width + TITLE_GAP + 2 * MARK_RADIUS + 2, height, indent: TITLE_GAP };
}
