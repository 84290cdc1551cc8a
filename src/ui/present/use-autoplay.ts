// Going on by itself at the chosen pace, until the last step. Whatever lies over the step halts it.
import { useEffect } from 'react';
import { forward, setPace } from '../../lesson/moves.ts';
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
      if (state.pace === undefined || isCovered(state)) return;
      const isAtEnd = forward(state, telling.steps, 0) === state;
      timer = setTimeout(() => move(isAtEnd ? setPace(undefined) : forward), state.pace * 1000);
    };
    wait(run.getState());
    const unsubscribe = run.subscribe(wait);
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [move, run, telling]);
}
