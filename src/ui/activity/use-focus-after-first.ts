// When something new is asked, the focus goes on with it; at the first question it stays where it was.
import { type RefObject, useEffect, useRef } from 'react';

/** Focuses the first match of a selector within the element of the ref whenever `asked` changes; at once if `isAgain`. */
export function useFocusAfterFirst<T extends HTMLElement>(
  selector: string,
  asked: string,
  isAgain: boolean,
): RefObject<T | null> {
  const place = useRef<T>(null);
  // Whatever opened the activity has the focus at first.
  const before = useRef(isAgain ? undefined : asked);
  useEffect(() => {
    if (before.current === asked) return;
    before.current = asked;
    place.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }, [asked, selector]);
  return place;
}
