// Touch: a swipe, or a tap at an edge, moves on or back.
import { type RefObject, useEffect } from 'react';
import { back, forward, type Move } from '../../lesson/moves.ts';
import { useShow } from './show-context.ts';

/** Of the screen's width: where a tap is meant for the edge. */
const EDGE = 0.14;
/** px along; and so many times as far along as across. */
const SWIPE = 48;
const SWIPE_RATIO = 1.5;
/** px that a tap may wander. */
const TAP = 12;

/** Listens on the class's window for fingers; a mouse and a pen's hover do nothing. */
export function useTouch(frame: RefObject<HTMLElement | null>): void {
  const { move } = useShow();
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let start: { readonly id: number; readonly x: number; readonly y: number } | undefined;
    const onDown = (event: PointerEvent): void => {
      const isFirst = event.pointerType !== 'mouse' && event.isPrimary && !isControl(event.target);
      start = isFirst ? { id: event.pointerId, x: event.clientX, y: event.clientY } : undefined;
    };
    const onUp = (event: PointerEvent): void => {
      if (start?.id !== event.pointerId) return;
      const way = wayOf(event.clientX - start.x, event.clientY - start.y, event.clientX / element.clientWidth);
      start = undefined;
      if (way) move(way);
    };
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointerup', onUp);
    return () => {
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointerup', onUp);
    };
  }, [frame, move]);
}

/** Where a finger leads that went so many px and was lifted at that fraction of the screen's width. */
function wayOf(dx: number, dy: number, across: number): Move | undefined {
  const isSwipe = Math.abs(dx) > SWIPE && Math.abs(dx) > SWIPE_RATIO * Math.abs(dy);
  if (isSwipe) return dx < 0 ? forward : back;
  if (Math.hypot(dx, dy) > TAP) return undefined;
  if (across > 1 - EDGE) return forward;
  return across < EDGE ? back : undefined;
}

/** What a finger uses for itself. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, input, select, dialog, [data-own-keys]') !== null;
}
