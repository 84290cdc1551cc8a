// Where the focus is when what had it is gone: on the slide, so that Tab goes on from there.
import { type RefObject, useEffect } from 'react';
import { useShow } from './show-context.ts';

/** Brings a lost focus to the frame, at first and after every move. */
export function useKeptFocus(frame: RefObject<HTMLElement | null>): void {
  const { run } = useShow();
  useEffect(() => {
    const keep = (): void => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) frame.current?.focus();
    };
    keep();
    // A frame later: what the move takes away is gone by then.
    return run.subscribe(() => requestAnimationFrame(keep));
  }, [frame, run]);
}
