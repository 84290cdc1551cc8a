// Where a card stands that belongs to a button: below it, within the window, past whatever scrolls or cuts the button's line.
import { type RefObject, useLayoutEffect, useState } from 'react';

/** px of the window. */
export interface CardPlace {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly maxHeight: number;
}

/** rem */
const WIDTH = 23;
const EDGE = 0.5;

/** The place of a card below the button, at most `widest` rem wide; undefined until it is measured. */
export function useCardPlace(button: RefObject<HTMLElement | null>, widest = WIDTH): CardPlace | undefined {
  const [place, setPlace] = useState<CardPlace>();
  useLayoutEffect(() => {
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const edge = EDGE * rem;
      const box = button.current?.getBoundingClientRect();
      if (!box) return;
      const width = Math.min(widest * rem, window.innerWidth - 2 * edge);
      const left = Math.max(edge, Math.min(box.left, window.innerWidth - edge - width));
      const top = box.bottom + edge / 2;
      setPlace({ top, left, width, maxHeight: Math.max(10 * rem, window.innerHeight - top - edge) });
    };
    measure();
    window.addEventListener('resize', measure);
    window.addEventListener('scroll', measure, { capture: true, passive: true });
    return () => {
      window.removeEventListener('resize', measure);
      window.removeEventListener('scroll', measure, { capture: true });
    };
  }, [button, widest]);
  return place;
}
