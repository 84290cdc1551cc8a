// In how many events each word occurs, where the list is short enough to be read through.
import { useEffect, useState } from 'react';
import { termCounts } from '../../model/terms-in.ts';
import type { Term } from '../../model/timeline.ts';
import { useApp } from '../app/app-context.ts';

/** Above this the texts of all events are not brought into the page. */
const MOST_EVENTS = 2000;

/** Undefined until counted, or where there are too many events. */
export function useTermCounts(): ReadonlyMap<Term, number> | undefined {
  const { document, outline, columns } = useApp();
  const [counts, setCounts] = useState<ReadonlyMap<Term, number>>();
  useEffect(() => {
    let isCurrent = true;
    const count = async (): Promise<void> => {
      const events = await document.events(Array.from(columns.at, (_, index) => index));
      if (isCurrent) setCounts(termCounts(events, outline.terms));
    };
    if (columns.count <= MOST_EVENTS && outline.terms.length > 0) void count();
    return () => {
      isCurrent = false;
    };
  }, [document, outline, columns]);
  return counts;
}
