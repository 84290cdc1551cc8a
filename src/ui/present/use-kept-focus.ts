// Where the focus is when what had it is gone: on the slide, so that Tab goes on from there.
import { type RefObject, useEffect } from 'react';
import { useRun } from './show-context.ts';

/** Brings a lost focus to the frame, at first and after every move. */
export function useKeptFocus(frame: RefObject<HTMLElement | null>): void {
  const revision = useRun((run) => run.revision);
  useEffect(() => {
    const { activeElement } = document;
    if (revision > 0 && (activeElement === null || activeElement === document.body)) frame.current?.focus();
  }, [frame, revision]);
}
