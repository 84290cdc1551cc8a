// What each choice would leave, worked out anew only when filter or search are others.
import { useDeferredValue, useMemo } from 'react';
import { type FilterCounts, filterCounts } from '../../layout/filter-counts.ts';
import { NO_FILTER } from '../../model/filter.ts';
import { useApp, useAppState } from '../app/app-context.ts';

export interface ShownCounts {
  /** What each choice would leave now. */
  readonly now: FilterCounts;
  /** What each would leave if nothing else were chosen. */
  readonly alone: FilterCounts;
  /** The search among whose hits is counted; undefined for none. */
  readonly search: string | undefined;
}

/** The counts beside the choices; where a search has hits, only those count. */
export function useFilterCounts(): ShownCounts {
  const { document } = useApp();
  // A box that was ticked shows it at once; the numbers of a million events may come a moment later.
  const filter = useDeferredValue(useAppState((state) => state.filter));
  const found = useDeferredValue(useAppState((state) => state.found));
  const alone = useMemo(() => filterCounts(document, NO_FILTER), [document]);
  const hits = useMemo(
    () => (found && found.hits.length > 0 ? found.hits.map(({ index }) => index) : undefined),
    [found],
  );
  const now = useMemo(() => filterCounts(document, filter, hits), [document, filter, hits]);
  return { now, alone, search: hits && found?.query.trim() };
}
