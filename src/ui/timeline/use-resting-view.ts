// The view once it has come to rest, for what need not follow every frame.
import { useEffect, useState } from 'react';
import type { Span } from '../../time/span.ts';
import { useApp } from '../app/app-context.ts';

/** ms of stillness. */
const STILL = 120;

/** The view in which nothing has moved for a moment. */
export function useRestingView(): Span {
  const { store } = useApp();
  const [view, setView] = useState(() => store.getState().view);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (): void => setView(store.getState().view);
    settle();
    const unsubscribe = store.subscribe((state, before) => {
      if (state.view === before.view) return;
      clearTimeout(timer);
      timer = setTimeout(settle, STILL);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store]);
  return view;
}
