// Dragging a card by mouse, finger or pen. A press that does not move stays a click.
import { type MouseEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';

/** px that a press may tremble. */
const TREMBLE = 6;

interface Drag {
  readonly card: string;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  isMoving: boolean;
}

/** Where a card was let go: over a place, beside the places, or off the table. */
export type DropSpot = number | 'beside' | 'away';

interface DragOptions {
  /** The table: what holds elements with `data-place`. */
  readonly table: RefObject<HTMLElement | null>;
  /** dx and dy are how far the card was pulled, in px. */
  readonly onDrop: (card: string, spot: DropSpot, pulled: { readonly dx: number; readonly dy: number }) => void;
}

export interface CardDrag {
  readonly dragged: string | undefined;
  /** The place under the pointer. */
  readonly over: number | undefined;
  /** The listeners of a card's element. */
  readonly listeners: (card: string) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
    readonly onClickCapture: (event: MouseEvent<HTMLElement>) => void;
  };
}

/** The state of a drag, and what listens for it. */
export function useCardDrag({ table, onDrop }: DragOptions): CardDrag {
  const drag = useRef<Drag | undefined>(undefined);
  const isClickOfDrag = useRef(false);
  const [shown, setShown] = useState<{ readonly card: string; readonly over: number | undefined } | undefined>();

  const end = (element: HTMLElement): void => {
    drag.current = undefined;
    element.style.translate = '';
    setShown(undefined);
  };

  const onMove = (event: PointerEvent<HTMLElement>, now: Drag): void => {
    const [dx, dy] = [event.clientX - now.x, event.clientY - now.y];
    if (!now.isMoving && Math.hypot(dx, dy) < TREMBLE) return;
    // Not before: a captured press would no longer be a click on what is inside.
    if (!now.isMoving) event.currentTarget.setPointerCapture(event.pointerId);
    now.isMoving = true;
    event.currentTarget.style.translate = `${dx}px ${dy}px`;
    const spot = spotAt(table.current, event);
    setShown({ card: now.card, over: typeof spot === 'number' ? spot : undefined });
  };

  const onUp = (event: PointerEvent<HTMLElement>, now: Drag): void => {
    end(event.currentTarget);
    if (!now.isMoving) return;
    isClickOfDrag.current = true;
    onDrop(now.card, spotAt(table.current, event), { dx: event.clientX - now.x, dy: event.clientY - now.y });
  };

  /** Only the pointer that began: a second finger changes nothing. */
  const ofDrag = (listener: (event: PointerEvent<HTMLElement>, now: Drag) => void) => {
    return (event: PointerEvent<HTMLElement>): void => {
      if (drag.current?.pointer === event.pointerId) listener(event, drag.current);
    };
  };

  return {
    dragged: shown?.card,
    over: shown?.over,
    listeners: (card) => ({
      onPointerDown: (event) => {
        isClickOfDrag.current = false;
        if (event.button !== 0 || drag.current) return;
        drag.current = { card, pointer: event.pointerId, x: event.clientX, y: event.clientY, isMoving: false };
      },
      onPointerMove: ofDrag(onMove),
      onPointerUp: ofDrag(onUp),
      onPointerCancel: ofDrag((event) => end(event.currentTarget)),
      onClickCapture: (event) => {
        if (isClickOfDrag.current) event.stopPropagation();
        isClickOfDrag.current = false;
      },
    }),
  };
}

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

function spotAt(table: HTMLElement | null, point: Point): DropSpot {
  if (!table || !holds(table, point)) return 'away';
  const places = [...table.querySelectorAll<HTMLElement>('[data-place]')];
  const place = places.find((element) => holds(element, point));
  return place ? Number(place.dataset['place']) : 'beside';
}

function holds(element: HTMLElement, { clientX, clientY }: Point): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX >= left && clientX < right && clientY >= top && clientY < bottom;
}
