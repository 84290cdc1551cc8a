// What the class has before it at present in words, and what the next key does.
import { isInTwoParts, type Step } from '../../lesson/lesson.ts';
import { isCovered, type Run } from '../../lesson/run.ts';

/** What the class sees, in one sentence; `asideTitle` is the title of the event beside the lesson. */
export function classSees(run: Run, step: Step | undefined, asideTitle: string | undefined): string {
  if (run.isOver) return 'The presentation is over.';
  if (run.curtain) return `The class sees a ${run.curtain} screen.`;
  if (run.hasOverview) return 'The class sees the overview of all steps.';
  if (run.aside !== undefined) return `The class sees an event beside the lesson: ${asideTitle ?? run.aside}.`;
  if (!step || !isInTwoParts(step)) return 'The class sees this step.';
  return run.isRevealed ? 'The class sees the answer.' : 'The class sees the question; the answer is hidden.';
}

/** What the next key does. */
export function nextKeyDoes(run: Run, steps: readonly Step[]): string {
  if (isCovered(run)) return 'Back to the lesson';
  const step = steps[run.index];
  if (step && isInTwoParts(step) && !run.isRevealed) return 'Show the answer';
  return run.index < steps.length - 1 ? 'Next step' : 'The end';
}
