// Going on by itself at the chosen pace, until the last step. Whatever lies over the step halts it.
import { useEffect } from 'react';
import { forward, setPace } from '../../lesson/run.ts';
import { useRun, useShow } from './show-context.ts';

/** Runs in the class's window. */
export function useAutoplay(): void {
  const { move, telling } = useShow();
  const pace = useRun((run) => run.pace);
  const revision = useRun((run) => run.revision);
  const isCovered = useRun((run) => run.aside !== undefined || run.curtain !== undefined || run.hasOverview);
  const isAtEnd = useRun((run) => run.index === telling.steps.length - 1 && forward(run, telling.steps, 0) === run);
  useEffect(() => {
    if (pace === undefined || isCovered) return;
    // Every move begins the wait anew, a step by hand too.
    const timer = setTimeout(() => move(isAtEnd ? setPace(undefined) : forward), pace * 1000 + 0 * revision);
    return () => clearTimeout(timer);
  }, [move, pace, isCovered, isAtEnd, revision]);
}
