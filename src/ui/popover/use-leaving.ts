// Leaving something that is open: a press or the focus elsewhere, or Escape within.
import { type RefObject, useEffect, useRef } from 'react';
import { swallowPress } from './swallow-press.ts';

export interface LeftElements {
  /** All that is not elsewhere. */
  readonly whole: RefObject<HTMLElement | null>;
  /** What opened it, in `whole`. */
  readonly opener: RefObject<HTMLElement | null>;
}

export interface Leaving {
  /** Undefined where what is open stays so while other things are used. */
  readonly onElsewhere: (() => void) | undefined;
  readonly onEscape: () => void;
}

/** Tells, while it is open, when the reader leaves what `whole` holds. A press that leaves does nothing else, and gives the focus back. */
export function useLeaving({ whole, opener }: LeftElements, isOpen: boolean, leaving: Leaving): void {
  const latest = useRef(leaving);
  latest.current = leaving;
  useEffect(() => {
    const element = whole.current;
    if (!isOpen || !element) return;
    const onElsewhere = (event: Event): void => {
      const { target } = event;
      const isElsewhere = target instanceof Node && target !== document.body && !element.contains(target);
      if (!isElsewhere || !latest.current.onElsewhere) return;
      if (event.type === 'pointerdown') {
        swallowPress(event);
        // It would be lost with what it is in.
        if (element.contains(document.activeElement)) opener.current?.focus();
      }
      latest.current.onElsewhere();
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // Else it would close the chosen event, too.
      event.preventDefault();
      event.stopPropagation();
      latest.current.onEscape();
    };
    window.addEventListener('pointerdown', onElsewhere, true);
    window.addEventListener('focusin', onElsewhere, true);
    element.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('pointerdown', onElsewhere, true);
      window.removeEventListener('focusin', onElsewhere, true);
      element.removeEventListener('keydown', onKeyDown);
    };
  }, [whole, opener, isOpen]);
}
