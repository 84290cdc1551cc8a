// One handle of a date: dragged by mouse, pen or finger, or moved by arrow keys; what it leads to is said in words while it moves.
import { type CSSProperties, type JSX, type KeyboardEvent, useRef, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { EditStore } from '../../state/edit-store.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { describeDate } from '../../time/format-date.ts';
import type { MovedPart } from '../../time/move-date.ts';
import { useApp, useAppState, useScale } from '../app/app-context.ts';
import { anchorOf, type Dragged, pxOf, steppedBy } from './dragged-date.ts';
import { keepMovedDate, tellIfGone } from './keep-moved-date.ts';
import { useHandleDrag } from './use-handle-drag.ts';

export interface DateHandleProps {
  readonly editor: EditStore;
  readonly event: TimelineEvent;
  readonly part: MovedPart;
  /** px across the axis. */
  readonly across: number;
  /** px by which the ends of a bar stand further out than it ends. */
  readonly apart: number;
  /** px of the stage along the axis. */
  readonly lengthPx: number;
  readonly isUpright: boolean;
}

const PART_WORDS: Readonly<Record<MovedPart, string>> = {
  whole: 'Date',
  start: 'Beginning',
  end: 'End',
};

const OUTWARD: Readonly<Record<MovedPart, number>> = { start: -1, whole: 0, end: 1 };

/** px that the words above a handle need, and half of their width. */
const [ROOM_ABOVE, ROOM_BESIDE] = [44, 120];

/** Steps by key; with Shift or Page ten at once. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
  ['ArrowDown', 1],
  ['PageDown', 10],
  ['PageUp', -10],
]);

/** A slider at the place of a date, its beginning or its end. */
export function DateHandle({
  editor,
  event,
  part,
  across,
  apart,
  lengthPx,
  isUpright,
}: DateHandleProps): JSX.Element | null {
  const { store } = useApp();
  const view = useAppState((state) => state.view);
  const { axis } = useScale();
  const { date: edtf } = event.when;
  const [moved, showMoved] = useState<string>();
  const handle = useRef<HTMLDivElement>(null);
  const draggedFrom = (): Dragged => ({ edtf, part, axis, view: store.getState().view, lengthPx });
  const target = { store, editor, event };
  const drag = useHandleDrag(handle, isUpright, {
    begin: draggedFrom,
    onMove: showMoved,
    onEnd: (date) => {
      showMoved(undefined);
      if (date !== undefined && date !== edtf) keepMovedDate(target, date);
    },
    onGone: () => tellIfGone(target),
  });
  const onKeyDown = (key: KeyboardEvent): void => {
    const steps = STEPS.get(key.key);
    if (steps === undefined) return;
    key.preventDefault();
    key.stopPropagation();
    const next = steppedBy(key.shiftKey ? 10 * Math.sign(steps) : steps, draggedFrom());
    if (next !== undefined) keepMovedDate(target, next, `${event.id} date by key`);
  };
  const shown = parseEdtf(moved ?? edtf);
  if (!shown) return null;
  const along = pxOf(anchorOf(shown, part), { axis, view, lengthPx }) + OUTWARD[part] * apart;
  if (moved === undefined && (along < 0 || along > lengthPx)) return null;
  const place: CSSProperties = isUpright ? { top: along, left: across } : { left: along, top: across };
  return (
    <div
      ref={handle}
      className="date-handle"
      data-part={part}
      data-orientation={isUpright ? 'upright' : 'sideways'}
      data-dragged={moved === undefined ? undefined : ''}
      style={place}
      role="slider"
      tabIndex={0}
      aria-label={`${PART_WORDS[part]} of “${event.title}”`}
      aria-orientation={isUpright ? 'vertical' : 'horizontal'}
      aria-valuenow={Math.round(anchorOf(shown, part))}
      aria-valuetext={describeDate(shown)}
      title="Drag to another date, or use the arrow keys"
      onKeyDown={onKeyDown}
      {...drag}
    >
      {moved !== undefined && (
        <MovedWords
          words={describeDate(shown)}
          above={isUpright ? along : across}
          side={isUpright ? uprightSideOf(across) : sideOf(along, lengthPx)}
        />
      )}
    </div>
  );
}

interface MovedWordsProps {
  readonly words: string;
  /** px from the upper edge of the stage to the handle. */
  readonly above: number;
  readonly side: Side | undefined;
}

/** The date to which a handle would lead: above it, or, in the first row, below. */
function MovedWords({ words, above, side }: MovedWordsProps): JSX.Element {
  return (
    <span className="date-handle-words" data-row={above < ROOM_ABOVE ? 'first' : undefined} data-side={side}>
      {words}
    </span>
  );
}

type Side = 'left' | 'right';

/** The edge of the stage that would cut the words of a handle. */
function sideOf(along: number, lengthPx: number): Side | undefined {
  if (along < ROOM_BESIDE) return 'left';
  return along > lengthPx - ROOM_BESIDE ? 'right' : undefined;
}

/** Upright a mark stands near the left edge, one that is called out near the right one. */
function uprightSideOf(across: number): Side {
  return across < 2 * ROOM_BESIDE ? 'left' : 'right';
}
