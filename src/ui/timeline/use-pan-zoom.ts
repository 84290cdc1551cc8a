// The gestures on the timeline's surface. What recognises them is a fifth of all script, and nobody drags before there is a picture:
// it comes after the first frame.
import { type RefObject, useEffect } from 'react';
import { useApp } from '../app/app-context.ts';

/** The recogniser of gestures, when it is there. */
export function loadGestures() {
  return import('./gestures.ts');
}

/** Lets drag, wheel, pinch and double-click on the surface move the view. */
export function usePanZoom(surface: RefObject<HTMLElement | null>, isUpright: boolean): void {
  const app = useApp();
  useEffect(() => {
    const element = surface.current;
    const scroller = element?.querySelector<HTMLElement>('[data-scroller]');
    if (!element || !scroller) return;
    let isCurrent = true;
    let undo = (): void => undefined;
    void loadGestures().then(({ recogniseGestures }) => {
      if (isCurrent) undo = recogniseGestures({ element, scroller, isUpright, app });
    });
    return () => {
      isCurrent = false;
      undo();
    };
  }, [surface, app, isUpright]);
}
