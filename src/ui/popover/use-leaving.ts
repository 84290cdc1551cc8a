// Leaving something that is open: a click or the focus elsewhere, or Escape within.
import { type RefObject, useEffect, useRef } from 'react';

export interface Leaving {
  readonly onElsewhere: () => void;
  readonly onEscape: () => void;
}

/** Tells, while it is open, when the reader leaves what `whole` holds. */
export function useLeaving(whole: RefObject<HTMLElement | null>, isOpen: boolean, leaving: Leaving): void {
  const latest = useRef(leaving);
  latest.current = leaving;
  useEffect(() => {
    const element = whole.current;
    if (!isOpen || !element) return;
    const onElsewhere = ({ target }: Event): void => {
      if (target instanceof Node && target !== document.body && !element.contains(target)) latest.current.onElsewhere();
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
  }, [whole, isOpen]);
}
