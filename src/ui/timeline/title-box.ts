// Where the button of a titled mark stands, in px of the stage.
import { cell } from '../../layout/cell.ts';
import { MARK_RADIUS, TITLE_GAP } from '../../layout/footprint.ts';
import type { TitledMark } from '../../layout/frame.ts';
import type { Chosen } from './use-frame.ts';
import type { StagePlaces } from './use-places.ts';

export interface TitleBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** From the box's left edge to the title. */
  readonly indent: number;
}

/** px around mark and title; less than the clearance that their place keeps. */
const PADDING = 4;
/** A box with fewer px than this in view is no target. */
const SMALLEST_TARGET = 8;

/** The box around a mark, its title and, for a bar, what is seen of it up to `until`. */
export function boxOf(mark: TitledMark, until: number, rowHeight: number): TitleBox {
  const left = Math.max(Math.min(mark.x - MARK_RADIUS, mark.titleX), Math.min(-MARK_RADIUS, mark.titleX)) - PADDING;
  const right = Math.max(mark.x + MARK_RADIUS, mark.titleX + mark.titleWidth, until) + PADDING;
  const height = rowHeight;
  return { left, top: mark.y - height / 2, width: right - left, height, indent: mark.titleX - left };
}

/** On the line of its lane's name, where no other title stands; to the left of its day where there is no room to the right. */
export function calloutBox(callout: Chosen, stage: StagePlaces, widthPx: number): TitleBox {
  const text = cell(stage.widths, callout.index) + 2 * TITLE_GAP;
  const mark = 2 * MARK_RADIUS + TITLE_GAP;
  const top = (stage.lanes[callout.lane]?.top ?? 0) + 1;
  const height = stage.metrics.header - 2;
  const roomAfter = widthPx - (callout.x - MARK_RADIUS);
  // Where it fits on neither side, it takes the wider one and is cut with an ellipsis.
  if (mark + text <= roomAfter || roomAfter > callout.x) {
    return { left: callout.x - MARK_RADIUS, top, width: Math.min(mark + text, roomAfter), height, indent: mark };
  }
  const right = callout.x - MARK_RADIUS - TITLE_GAP;
  const width = Math.min(text, right);
  return { left: right - width, top, width, height, indent: TITLE_GAP };
}

/** Whether enough of a box is on a stage of that width to be seen and pressed. */
export function isOnStage(box: TitleBox, widthPx: number): boolean {
  return box.left < widthPx - SMALLEST_TARGET && box.left + box.width > SMALLEST_TARGET;
}
