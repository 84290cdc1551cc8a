// Dragging the day of knowledge along the axis, by mouse, pen or finger.
import { type PointerEvent, type RefObject, useRef } from 'react';
import { toPxOf } from '../../layout/frame.ts';
import { type DayRange, dayWithin } from '../../layout/knowledge-days.ts';
import { knowAt } from '../../state/actions.ts';
import { DAY } from '../../time/span.ts';
import { useApp, useScale } from '../app/app-context.ts';
import { useOwnGestures } from '../timeline/use-own-gestures.ts';
import type { Stretch } from './use-line.ts';

/** px that a hand may move in pressing. */
const TOLERANCE = 3;

interface Drag {
  /** px of the window at which it began. */
  readonly begun: number;
  /** From the pointer to the line, in px along the axis. */
  readonly offset: number;
  isUnderWay: boolean;
}

export interface DayDrag {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** The handlers of a grip on a stretch of the axis that begins where `whole` does. */
export function useDayDrag(
  { whole, grip }: Readonly<Record<'whole' | 'grip', RefObject<HTMLElement | null>>>,
  { lengthPx, isUpright }: Stretch,
  range: DayRange,
): DayDrag {
  const { store, travel } = useApp();
  const { axis } = useScale();
  const drag = useRef<Drag | undefined>(undefined);
  useOwnGestures(grip);
  const windowPx = (event: PointerEvent): number => (isUpright ? event.clientY : event.clientX);
  const alongOf = (event: PointerEvent): number => {
    const box = whole.current?.getBoundingClientRect();
    return windowPx(event) - (isUpright ? (box?.top ?? 0) : (box?.left ?? 0));
  };
  const end = (): void => {
    drag.current = undefined;
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      travel.stop();
      const { knowledgeDay, view } = store.getState();
      const linePx = knowledgeDay === undefined ? Number.NaN : toPxOf(view, axis, lengthPx)(knowledgeDay + DAY);
      // A line that is not seen comes to the hand.
      const offset = linePx >= 0 && linePx <= lengthPx ? linePx - alongOf(event) : 0;
      drag.current = { begun: windowPx(event), offset, isUnderWay: false };
    },
    onPointerMove: (event) => {
      const { current } = drag;
      if (!current) return;
      current.isUnderWay ||= Math.abs(windowPx(event) - current.begun) > TOLERANCE;
      if (!current.isUnderWay) return;
      const { view } = store.getState();
      const px = Math.min(Math.max(alongOf(event) + current.offset, 0), lengthPx);
      const [from, to] = [axis.position(view.from), axis.position(view.to)];
      const instant = axis.instant(from + (px / lengthPx) * (to - from));
      // The line stands at the end of its day.
      knowAt(store, dayWithin(Math.round(instant / DAY) * DAY - DAY, range));
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
