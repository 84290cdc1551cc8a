// Shift and drag marks a span to zoom to.
import { type PointerEvent, useState } from 'react';
import { useApp, useAppState } from '../app/app-context.ts';

/** px from the surface's left edge. */
export interface MarkedSpan {
  readonly from: number;
  readonly to: number;
}

export interface SpanSelection {
  readonly marked: MarkedSpan | undefined;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
}

const SHORTEST_PX = 8;

/** The handlers for the surface, and what is marked while the pointer moves. */
export function useSpanSelection(): SpanSelection {
  const { axis, travel } = useApp();
  const view = useAppState((state) => state.view);
  const [drag, setDrag] = useState<{ readonly origin: number; readonly at: number }>();
  const xOf = (event: PointerEvent<HTMLElement>): number =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;
  const marked = drag && { from: Math.min(drag.origin, drag.at), to: Math.max(drag.origin, drag.at) };
  return {
    marked,
    onPointerDown: (event) => {
      if (!event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ origin: xOf(event), at: xOf(event) });
    },
    onPointerMove: (event) => {
      if (drag) setDrag({ origin: drag.origin, at: xOf(event) });
    },
    onPointerUp: (event) => {
      setDrag(undefined);
      if (!marked || marked.to - marked.from < SHORTEST_PX) return;
      const from = axis.position(view.from);
      const unitsPerPx = (axis.position(view.to) - from) / event.currentTarget.clientWidth;
      travel.to({
        from: axis.instant(from + marked.from * unitsPerPx),
        to: axis.instant(from + marked.to * unitsPerPx),
      });
    },
    onPointerCancel: () => setDrag(undefined),
  };
}
