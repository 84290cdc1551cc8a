// What is to be said of how the open timeline was read.
import { useSyncExternalStore } from 'react';
import type { Interpretation } from '../../model/interpretation.ts';
import type { Problem } from '../../model/problem.ts';
import { useApp } from '../app/app-context.ts';

export interface ProblemsNow {
  /** Those that are neither mended nor dismissed. */
  readonly problems: readonly Problem[];
  /** How many there are beyond those that are held. */
  readonly moreCount: number;
  readonly interpretations: readonly Interpretation[];
}

const stay = (): (() => void) => () => undefined;

/** Follows a timeline that is being changed; of another one all stays as it was read. */
export function useProblems(): ProblemsNow {
  const { document, editor } = useApp();
  const kept = useSyncExternalStore(editor?.subscribe ?? stay, () => editor?.getState());
  const { problems, interpretations } = kept ?? document;
  return { problems, interpretations, moreCount: Math.max(0, document.problemCount - document.problems.length) };
}
