// The faults of one file: all are counted, and the first ones kept, so that a million of them do not fill the memory.
import type { Problem } from '../../model/problem.ts';

const MOST_KEPT = 500;

export interface ProblemLog {
  readonly add: (problem: Problem) => void;
  /** Adds a fault whose words are only made where it is kept. */
  readonly addMade: (make: () => Problem) => void;
  /** Adds a fault that is worth more than all others. */
  readonly addFirst: (problem: Problem) => void;
  /** At most 500. */
  readonly kept: () => readonly Problem[];
  readonly count: () => number;
}

/** A log without faults. */
export function createProblemLog(): ProblemLog {
  const kept: Problem[] = [];
  let count = 0;
  const addMade = (make: () => Problem): void => {
    count++;
    if (kept.length < MOST_KEPT) kept.push(make());
  };
  return {
    add: (problem) => addMade(() => problem),
    addMade,
    addFirst: (problem) => {
      count++;
      kept.unshift(problem);
      if (kept.length > MOST_KEPT) kept.pop();
    },
    kept: () => kept,
    count: () => count,
  };
}
