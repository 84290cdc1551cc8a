// Lanes that are higher than the window scroll within it.
import { type RefObject, useEffect, useState } from 'react';

/** px around the chosen mark that stay in sight. */
const SIGHT = 60;

/** Where the lanes are higher than the window, scrolls to the chosen event's; never otherwise. */
export function useLaneInSight(scroller: RefObject<HTMLElement | null>, y: number | undefined): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element || y === undefined) return;
    const isSeen = y > element.scrollTop && y < element.scrollTop + element.clientHeight;
    if (!isSeen) element.scrollTop = Math.max(0, y - Math.min(SIGHT, element.clientHeight / 2));
  }, [scroller, y]);
}

/** How far the element is scrolled, in px. */
export function useScrolled(scroller: RefObject<HTMLElement | null>): number {
  const [scrolled, setScrolled] = useState(0);
  useEffect(() => {
    const element = scroller.current;
    const follow = (): void => setScrolled(element?.scrollTop ?? 0);
    element?.addEventListener('scroll', follow, { passive: true });
    return () => element?.removeEventListener('scroll', follow);
  }, [scroller]);
  return scrolled;
}
