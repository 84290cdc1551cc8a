// The largest type with which an element's words have room, after every render and whenever its size changes.
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useElementSize } from '../timeline/use-element-size.ts';
import { fitText } from './fit-text.ts';

/** A ref for an element whose type follows `--grow` and `--shrink`, and whose size does not follow its words. */
export function useFittedType<T extends HTMLElement>(): RefObject<T | null> {
  const place = useRef<T>(null);
  useElementSize(place);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    let isCurrent = true;
    fitText(element);
    // Measuring has asked for the type; only type that is still on its way has other widths.
    if (document.fonts?.status === 'loading') void document.fonts.ready.then(() => isCurrent && fitText(element));
    return () => {
      isCurrent = false;
    };
  });
  return place;
}
