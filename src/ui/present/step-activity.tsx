// An activity as a step of the lesson: made from the timeline's heaviest events.
import { type JSX, lazy, Suspense, useMemo } from 'react';
import type { ActivityKind } from '../../lesson/lesson.ts';
import { activityCandidates, stepDeal } from '../activity/step-deal.ts';
import { useApp } from '../app/app-context.ts';
import { useEvents } from '../app/use-events.ts';
import { useShow } from './show-context.ts';

const ActivityView = lazy(async () => ({ default: (await import('../activity/activity-view.tsx')).ActivityView }));

/** The activity of a step, for a whole class. */
export function StepActivity({ kind, index }: { readonly kind: ActivityKind; readonly index: number }): JSX.Element {
  const { columns } = useApp();
  const candidates = useMemo(() => activityCandidates(columns), [columns]);
  const loaded = useEvents(candidates);
  const { telling } = useShow();
  const deal = useMemo(() => stepDeal(telling, index, loaded), [telling, index, loaded]);
  if (loaded.length === 0 && columns.count > 0) return <p role="status">One moment …</p>;
  return (
    <Suspense>
      <ActivityView kind={kind} {...deal} />
    </Suspense>
  );
}
