// Dragging a handle along the axis, by mouse, pen or finger; Escape lets go of it.
import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { useOwnGestures } from '../timeline/use-own-gestures.ts';
import { type Dragged, draggedBy } from './dragged-date.ts';

/** px that a hand may move in pressing. */
const TOLERANCE = 3;

export interface DragSteps {
  /** What is dragged, as it is now. */
  readonly begin: () => Dragged;
  /** Called with the date that the hand means; undefined as long as it means none. */
  readonly onMove: (date: string | undefined) => void;
  /** Called once, with the date to keep; undefined where the drag was given up. */
  readonly onEnd: (date: string | undefined) => void;
  /** Called in its place where the handle itself goes away in the middle of a drag. */
  readonly onGone: () => void;
}

interface Drag {
  readonly begun: number;
  readonly dragged: Dragged;
  date: string | undefined;
  isUnderWay: boolean;
}

export interface HandleDrag {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
}

/** The handlers of a handle. */
export function useHandleDrag(handle: RefObject<HTMLElement | null>, isUpright: boolean, steps: DragSteps): HandleDrag {
  const drag = useRef<Drag | undefined>(undefined);
  const latest = useRef(steps);
  latest.current = steps;
  const windowPx = (event: PointerEvent): number => (isUpright ? event.clientY : event.clientX);
  const giveUp = (): void => {
    if (!drag.current) return;
    drag.current = undefined;
    latest.current.onEnd(undefined);
  };
  useEffect(
    () => () => {
      if (drag.current?.isUnderWay) latest.current.onGone();
      drag.current = undefined;
    },
    [],
  );
  useOwnGestures(handle);
  useEscape(() => drag.current !== undefined, giveUp);
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { begun: windowPx(event), dragged: latest.current.begin(), date: undefined, isUnderWay: false };
    },
    onPointerMove: (event) => {
      const { current } = drag;
      if (!current) return;
      event.stopPropagation();
      const px = windowPx(event) - current.begun;
      current.isUnderWay ||= Math.abs(px) > TOLERANCE;
      if (!current.isUnderWay) return;
      // A date that cannot be so, as an end before its beginning, leaves the last one that could.
      current.date = draggedBy(px, current.dragged) ?? current.date;
      latest.current.onMove(current.date);
    },
    onPointerUp: (event) => {
      const { current } = drag;
      if (!current) return;
      event.stopPropagation();
      drag.current = undefined;
      latest.current.onEnd(current.isUnderWay ? current.date : undefined);
    },
    onPointerCancel: giveUp,
  };
}

/** Escape, pressed while something is dragged, and nothing else then. */
function useEscape(isMeant: () => boolean, run: () => void): void {
  const latest = useRef({ isMeant, run });
  latest.current = { isMeant, run };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !latest.current.isMeant()) return;
      event.stopPropagation();
      event.preventDefault();
      latest.current.run();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
