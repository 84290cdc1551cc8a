// In how many events each word occurs, where the list is short enough to be read through.
import { useMemo } from 'react';
import { termCounts } from '../../model/terms-in.ts';
import type { Term } from '../../model/timeline.ts';
import { useApp } from '../app/app-context.ts';
import { useAllEvents } from '../app/use-events.ts';

/** Undefined until counted, or where there are too many events. */
export function useTermCounts(): ReadonlyMap<Term, number> | undefined {
  const { terms } = useApp().outline;
  const events = useAllEvents();
  return useMemo(
    () => (events.length > 0 && terms.length > 0 ? termCounts(events, terms) : undefined),
    [events, terms],
  );
}
