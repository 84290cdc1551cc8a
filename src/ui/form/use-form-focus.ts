// Where the keyboard's focus is when a form opens, becomes another, and closes.
import { type RefObject, useEffect, useRef } from 'react';
import type { Form } from '../../state/state.ts';

/** Each form is read from its beginning; the first one, and one in whose place the focus was, takes the focus. */
export function useBeginning(heading: RefObject<HTMLElement | null>, form: Form): void {
  const isLater = useRef(false);
  const key = form.kind === 'event' ? form.id : form.kind;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each form anew
  useEffect(() => {
    const panel = heading.current?.closest('.form');
    // Newer browsers give back a promise, which React would take for a clean-up.
    void panel?.scrollTo?.(0, 0);
    const isWithin = panel?.contains(document.activeElement) ?? false;
    if (isLater.current ? document.activeElement === document.body : !isWithin) heading.current?.focus();
    isLater.current = true;
  }, [heading, key]);
}

/** Gives the focus back, when the form closes, to where it was when it opened. */
export function useFocusBack(): void {
  const before = useRef<Element | null>(undefined);
  before.current ??= document.activeElement;
  useEffect(
    () => () => {
      const { current } = before;
      if (current instanceof HTMLElement && current.isConnected) current.focus();
    },
    [],
  );
}
