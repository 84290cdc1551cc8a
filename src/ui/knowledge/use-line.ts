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
export function useLine(elements: LineElements, { lengthPx, isUpright }: Stretch, day: Instant | undefined): void {
  const { store } = useApp();
  const { axis } = useScale();
  useLayoutEffect(() => {
    const { whole, line, grip } = elements;
    const gripPx = (isUpright ? grip.current?.offsetHeight : grip.current?.offsetWidth) ?? 0;
    const follow = (): void => {
      const at = day === undefined ? Infinity : toPxOf(store.getState().view, axis, lengthPx)(day + DAY);
      if (Number.isNaN(at)) return;
      // What lies a billion px away is not for style sheets.
      moveTo(line.current, Math.round(within(at, lengthPx)), isUpright);
      moveTo(grip.current, Math.round(within(at - gripPx / 2, lengthPx - gripPx)), isUpright);
      whole.current?.setAttribute('data-at', placeOf(at, lengthPx));
    };
    follow();
    return store.subscribe((state, before) => {
      if (state.view !== before.view) follow();
    });
  });
}

/** Where the line is not seen, all that is seen may still lie beyond it. */
function placeOf(at: number, lengthPx: number): 'earlier' | 'in view' | 'later' {
  if (at < 0) return 'earlier';
  return at > lengthPx ? 'later' : 'in view';
}

function within(px: number, most: number): number {
  return Math.max(0, Math.min(px, most));
}

function moveTo(element: HTMLElement | null, px: number, isUpright: boolean): void {
  if (element) element.style.transform = isUpright ? `translateY(${px}px)` : `translateX(${px}px)`;
}
