// An activity as a step of the lesson, as the class sees it.
import { type JSX, lazy, Suspense } from 'react';
import type { ActivityKind } from '../../lesson/lesson.ts';
import { useShow } from './show-context.ts';
import { useRound } from './use-round.ts';

const ClassActivity = lazy(async () => ({ default: (await import('../activity/class-activity.tsx')).ClassActivity }));

interface StepActivityProps {
  readonly kind: ActivityKind;
  /** Index into the route's steps. */
  readonly index: number;
}

/** The activity of the step at an index, at the round where the presentation is. */
export function StepActivity({ kind, index }: StepActivityProps): JSX.Element | undefined {
  const { telling, cards } = useShow();
  const turn = useRound();
  const step = telling.steps[index];
  const dealt = step && cards.get(step.id);
  if (!dealt) return undefined;
  return (
    <Suspense>
      <ClassActivity key={step.id} kind={kind} cards={dealt} {...turn} />
    </Suspense>
  );
}
