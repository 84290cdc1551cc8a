// Keeps the line of the day of knowledge and its grip where that day stands, in every frame, past React.
import { type RefObject, useLayoutEffect } from 'react';
import { toPxOf } from '../../layout/frame.ts';
import { DAY, type Instant } from '../../time/span.ts';
import { useApp, useScale } from '../app/app-context.ts';

export interface LineElements {
  readonly whole: RefObject<HTMLElement | null>;
  readonly line: RefObject<HTMLElement | null>;
  readonly grip: RefObject<HTMLElement | null>;
}

export interface Stretch {
  /** px along the axis. */
  readonly lengthPx: number;
  readonly isUpright: boolean;
}

/** Places the line at the end of the day, and the grip on it as long as that leaves it in the picture; without a day at the far end. */
export function useLine(
  { whole, line, grip }: LineElements,
  { lengthPx, isUpright }: Stretch,
  day: Instant | undefined,
) {
  const { store } = useApp();
  const { axis } = useScale();
  useLayoutEffect(() => {
    const gripPx = isUpright ? (grip.current?.offsetHeight ?? 0) : (grip.current?.offsetWidth ?? 0);
    const moveTo = (element: HTMLElement | null, px: number): void => {
      if (element) element.style.transform = isUpright ? `translateY(${px}px)` : `translateX(${px}px)`;
    };
    const follow = (): void => {
      const at = day === undefined ? lengthPx : toPxOf(store.getState().view, axis, lengthPx)(day + DAY);
      if (Number.isNaN(at)) return;
      const isAway = day === undefined || at < 0 || at > lengthPx;
      // What lies a billion px away is not for style sheets.
      moveTo(line.current, Math.round(Math.min(Math.max(at, 0), lengthPx)));
      moveTo(grip.current, Math.round(Math.min(Math.max(at - gripPx / 2, 0), Math.max(0, lengthPx - gripPx))));
      whole.current?.toggleAttribute('data-away', isAway);
    };
    follow();
    return store.subscribe((state, before) => {
      if (state.view !== before.view) follow();
    });
  });
}
