// An activity as a step of the lesson: made from the timeline's heaviest events.
import { type JSX, lazy, Suspense, useMemo } from 'react';
import { heaviestMarks } from '../../layout/heaviest-marks.ts';
import type { ActivityKind } from '../../lesson/lesson.ts';
import { useApp } from '../app/app-context.ts';
import { useEvents } from '../app/use-events.ts';

const ActivityView = lazy(async () => ({ default: (await import('../activity/activity-view.tsx')).ActivityView }));

/** So many events are looked at for cards. */
const MOST_CANDIDATES = 200;

/** The activity of a step, for a whole class. */
export function StepActivity({ kind, seed }: { readonly kind: ActivityKind; readonly seed: number }): JSX.Element {
  const { columns } = useApp();
  const candidates = useMemo(() => heaviestMarks(columns, MOST_CANDIDATES), [columns]);
  const events = useEvents(candidates);
  if (events.length === 0 && columns.count > 0) return <p role="status">One moment …</p>;
  return (
    <Suspense>
      <ActivityView kind={kind} events={events} seed={seed + 1} audience="class" />
    </Suspense>
  );
}
