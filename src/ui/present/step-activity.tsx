// An activity as a step of the lesson: made from the timeline's heaviest events.
import { type JSX, lazy, Suspense, useMemo } from 'react';
import { heaviestMarks } from '../../layout/heaviest-marks.ts';
import type { ActivityKind } from '../../lesson/lesson.ts';
import { withheldAfter } from '../../lesson/telling.ts';
import { useApp } from '../app/app-context.ts';
import { useEvents } from '../app/use-events.ts';
import { useShow } from './show-context.ts';

const ActivityView = lazy(async () => ({ default: (await import('../activity/activity-view.tsx')).ActivityView }));

/** So many events are looked at for cards. */
const MOST_CANDIDATES = 200;

/** The activity of a step, for a whole class. */
export function StepActivity({ kind, index }: { readonly kind: ActivityKind; readonly index: number }): JSX.Element {
  const { columns } = useApp();
  const candidates = useMemo(() => heaviestMarks(columns, MOST_CANDIDATES), [columns]);
  const loaded = useEvents(candidates);
  const { telling } = useShow();
  const events = useMemo(() => {
    const withheld = new Set(withheldAfter(telling, index));
    return loaded.filter(({ id }) => !withheld.has(id));
  }, [loaded, telling, index]);
  if (loaded.length === 0 && columns.count > 0) return <p role="status">One moment …</p>;
  return (
    <Suspense>
      <ActivityView kind={kind} events={events} seed={index + 1} audience="class" />
    </Suspense>
  );
}
