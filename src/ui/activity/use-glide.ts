// Whatever has moved glides from where it stood: the layout is the browser's, only the way is ours.
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** px within the nearest positioned element. */
interface Spot {
  readonly left: number;
  readonly top: number;
}

/** Lets a thing that was pulled away by so many px glide from there. */
export type PulledAway = (id: string, dx: number, dy: number) => void;

/** Moves the elements with `data-glide` in a container by a transition of `transform`, which the style sheet gives or withholds. */
export function useGlide(container: RefObject<HTMLElement | null>): PulledAway {
  const spots = useRef(new Map<string, Spot>());
  useLayoutEffect(() => {
    const elements = container.current?.querySelectorAll<HTMLElement>('[data-glide]') ?? [];
    for (const element of elements) {
      const id = element.dataset['glide'] ?? '';
      const spot: Spot = { left: element.offsetLeft, top: element.offsetTop };
      const before = spots.current.get(id) ?? spot;
      spots.current.set(id, spot);
      if (before.left === spot.left && before.top === spot.top) continue;
      element.style.transition = 'none';
      element.style.transform = `translate(${before.left - spot.left}px, ${before.top - spot.top}px)`;
      // The browser must see it there, or it would start from its end.
      element.getBoundingClientRect();
      element.style.transition = '';
      element.style.transform = '';
    }
  });
  return (id, dx, dy) => {
    const spot = spots.current.get(id);
    if (spot) spots.current.set(id, { left: spot.left + dx, top: spot.top + dy });
  };
}
