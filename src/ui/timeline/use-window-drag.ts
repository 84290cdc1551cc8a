// Moving and resizing the window of the overview strip.
import { type PointerEvent, useRef } from 'react';
import { look } from '../../state/actions.ts';
import type { Span } from '../../time/span.ts';
import { useApp, useScale } from '../app/app-context.ts';

export type Grip = 'from' | 'to' | 'whole';

interface Drag {
  readonly grip: Grip;
  readonly x: number;
  readonly view: Span;
  readonly domain: Span;
  readonly widthPx: number;
}

export interface WindowDrag {
  readonly start: (grip: Grip, event: PointerEvent<HTMLElement>) => void;
  readonly move: (event: PointerEvent<HTMLElement>) => void;
  readonly end: () => void;
  /** What the strip showed when the drag began, undefined between drags: the strip keeps still under the hand. */
  readonly domain: () => Span | undefined;
}

/** The handlers of a strip that shows `domain` over `widthPx`. */
export function useWindowDrag(domain: Span, widthPx: number): WindowDrag {
  const { store, travel } = useApp();
  const scale = useScale();
  const { axis, limits } = scale;
  const drag = useRef<Drag | undefined>(undefined);
  return {
    start: (grip, event) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      travel.stop();
      drag.current = { grip, x: event.clientX, view: store.getState().view, domain, widthPx };
    },
    move: (event) => {
      const begun = drag.current;
      if (!begun) return;
      const unitsPerPx = (axis.position(begun.domain.to) - axis.position(begun.domain.from)) / begun.widthPx;
      const shift = (event.clientX - begun.x) * unitsPerPx;
      const moved = (instant: number): number => axis.instant(axis.position(instant) + shift);
      const from = begun.grip === 'to' ? begun.view.from : moved(begun.view.from);
      const to = begun.grip === 'from' ? begun.view.to : moved(begun.view.to);
      if (begun.grip === 'from') look(store, { from: Math.min(from, to - limits.shortest), to }, scale);
      else look(store, { from, to: Math.max(to, from + limits.shortest) }, scale);
    },
    end: () => {
      drag.current = undefined;
    },
    domain: () => drag.current?.domain,
  };
}
