// The faults of one file: all are counted, and the first ones kept, so that a million of them do not fill the memory.
import type { Problem } from '../model/problem.ts';

const MOST_KEPT = 500;

export interface ProblemLog {
  readonly add: (path: string, message: string) => void;
  /** Adds a fault that is worth more than all others. */
  readonly addFirst: (path: string, message: string) => void;
  /** At most 500. */
  readonly kept: () => readonly Problem[];
  readonly count: () => number;
}

/** A log without faults. */
export function createProblemLog(): ProblemLog {
  const kept: Problem[] = [];
  let count = 0;
  return {
    add: (path, message) => {
      count++;
      if (kept.length < MOST_KEPT) kept.push({ path, message });
    },
    addFirst: (path, message) => {
      count++;
      kept.unshift({ path, message });
      if (kept.length > MOST_KEPT) kept.pop();
    },
    kept: () => kept,
    count: () => count,
  };
}
