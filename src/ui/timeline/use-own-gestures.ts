// For what lies on the timeline's surface and is dragged itself.
import { type RefObject, useEffect } from 'react';

const KINDS = ['mousedown', 'touchstart', 'dblclick'];

/** What begins on the element is no gesture of the surface below it, whose listeners are the browser's own. */
export function useOwnGestures(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const keep = (event: Event): void => event.stopPropagation();
    for (const kind of KINDS) current.addEventListener(kind, keep, { passive: true });
    return () => {
      for (const kind of KINDS) current.removeEventListener(kind, keep);
    };
  }, [element]);
}
