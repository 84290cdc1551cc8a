// Whether the app stands in another page, and is awake there. Asleep, that page's scrolling comes first: a plain wheel and one finger up or
// down are the page's. A click on the timeline wakes it, and whatever leads elsewhere puts it to sleep again.
import { type RefObject, useEffect } from 'react';

export const isEmbedded = window.parent !== window;

/** Whether a wheel over the timeline belongs to the page around it. */
export function isAsleep(surface: HTMLElement): boolean {
  return isEmbedded && !surface.hasAttribute('data-awake');
}

/** ms for which a reader who turned the wheel is told what a click would do. */
const TOLD = 1600;

/** Wakes the surface by a press, and puts it to sleep when the press or the focus is elsewhere; outside of another page it never sleeps. */
export function useWaking(surface: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = surface.current;
    if (!isEmbedded || !element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onPointerDown = ({ target }: PointerEvent): void => {
      element.toggleAttribute('data-awake', target instanceof Node && element.contains(target));
    };
    const sleep = (): void => element.removeAttribute('data-awake');
    const onWheel = (event: WheelEvent): void => {
      if (!isAsleep(element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
      element.setAttribute('data-told', '');
      clearTimeout(timer);
      timer = setTimeout(() => element.removeAttribute('data-told'), TOLD);
    };
    document.addEventListener('pointerdown', onPointerDown, true);
    window.addEventListener('blur', sleep);
    element.addEventListener('wheel', onWheel, { passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerdown', onPointerDown, true);
      window.removeEventListener('blur', sleep);
      element.removeEventListener('wheel', onWheel);
    };
  }, [surface]);
}
