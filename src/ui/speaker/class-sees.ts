// What the class has before it at present in words, and what the next key does.
import { isInTwoParts } from '../../lesson/lesson.ts';
import { isCovered, type Run } from '../../lesson/run.ts';
import type { PlayedStep } from '../../lesson/telling.ts';
import { ROUND_NOUNS } from '../activity/activity-words.ts';

/** What the class sees, in one sentence; `asideTitle` is the title of the event beside the lesson. */
export function classSees(run: Run, step: PlayedStep | undefined, asideTitle: string | undefined): string {
  if (run.isOver) return 'The presentation is over.';
  if (run.curtain) return `The class sees a ${run.curtain} screen.`;
  if (run.hasOverview) return 'The class sees the overview of all steps.';
  if (run.aside !== undefined) return `The class sees an event beside the lesson: ${asideTitle ?? run.aside}.`;
  const round = roundWords(step, run.round);
  if (round) return `The class sees ${run.isRevealed ? `the answer to ${round}` : `${round}; the answer is hidden`}.`;
  if (!step || !isInTwoParts(step)) return 'The class sees this step.';
  return run.isRevealed ? 'The class sees the answer.' : 'The class sees the question; the answer is hidden.';
}

/** What the next key does. */
export function nextKeyDoes(run: Run, steps: readonly PlayedStep[]): string {
  if (isCovered(run)) return 'Back to the lesson';
  const step = steps[run.index];
  const isHiding = step && (isInTwoParts(step) || roundWords(step, run.round)) && !run.isRevealed;
  if (isHiding) return 'Show the answer';
  const nextRound = roundWords(step, run.round + 1);
  if (nextRound) return `Next ${nextRound}`;
  return run.index < steps.length - 1 ? 'Next step' : 'The end';
}

/** “excerpt 3 of 6”; undefined where the step has no such round. */
export function roundWords(step: PlayedStep | undefined, round: number): string | undefined {
  const { rounds = 0 } = step ?? {};
  return step?.kind === 'activity' && round < rounds
    ? `${ROUND_NOUNS[step.activity]} ${round + 1} of ${rounds}`
    : undefined;
}
