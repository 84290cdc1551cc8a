// Shift and drag marks a span to zoom to.
import { type CSSProperties, type PointerEvent, useState } from 'react';
import { useApp, useScale } from '../app/app-context.ts';

export interface SpanSelection {
  /** Where the mark is drawn while the pointer moves. */
  readonly marked: CSSProperties | undefined;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
}

const SHORTEST_PX = 8;

/** The handlers for the surface, on which time runs sideways or down. */
export function useSpanSelection(isUpright: boolean): SpanSelection {
  const { store, travel } = useApp();
  const { axis } = useScale();
  const [drag, setDrag] = useState<{ readonly origin: number; readonly at: number }>();
  const alongOf = (event: PointerEvent<HTMLElement>): number => {
    const box = event.currentTarget.getBoundingClientRect();
    return isUpright ? event.clientY - box.top : event.clientX - box.left;
  };
  const from = drag && Math.min(drag.origin, drag.at);
  const length = drag ? Math.abs(drag.at - drag.origin) : 0;
  return {
    marked: from === undefined ? undefined : isUpright ? { top: from, height: length } : { left: from, width: length },
    onPointerDown: (event) => {
      if (!event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ origin: alongOf(event), at: alongOf(event) });
    },
    onPointerMove: (event) => {
      if (drag) setDrag({ origin: drag.origin, at: alongOf(event) });
    },
    onPointerUp: (event) => {
      setDrag(undefined);
      if (from === undefined || length < SHORTEST_PX) return;
      const { view } = store.getState();
      const element = event.currentTarget;
      const begin = axis.position(view.from);
      const lengthPx = isUpright ? element.clientHeight : element.clientWidth;
      const unitsPerPx = (axis.position(view.to) - begin) / lengthPx;
      travel.to({
        from: axis.instant(begin + from * unitsPerPx),
        to: axis.instant(begin + (from + length) * unitsPerPx),
      });
    },
    onPointerCancel: () => setDrag(undefined),
  };
}
