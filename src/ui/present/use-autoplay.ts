// Going on by itself after the chosen seconds, until the last step. Whatever lies over the step halts it.
import { useEffect } from 'react';
import { forward, isAtEnd, setAutoplay } from '../../lesson/moves.ts';
import { isCovered, type Run } from '../../lesson/run.ts';
import { useShow } from './show-context.ts';

/** Runs in the class's window. */
export function useAutoplay(): void {
  const { move, run, telling } = useShow();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Every move begins the wait anew, a step by hand too.
    const wait = (state: Run): void => {
      clearTimeout(timer);
      if (state.autoplay === undefined || isCovered(state)) return;
      const isDone = isAtEnd(state, telling.steps);
      timer = setTimeout(() => move(isDone ? setAutoplay(undefined) : forward), state.autoplay * 1000);
    };
    wait(run.getState());
    const unsubscribe = run.subscribe(wait);
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [move, run, telling]);
}
