// Which events the list has, and in which order.
import { useMemo } from 'react';
import { sortEvents } from '../../layout/sort-events.ts';
import { useApp, useAppState, useArrangement } from '../app/app-context.ts';
import { useHits } from '../find/use-hits.ts';

export interface Listed {
  /** Places in the document's columns, in the order of the list; the same array as long as nothing of it changes. */
  readonly events: Uint32Array;
  /** Of those that pass the filter the ones that were found, with the words that were met; undefined where nothing is looked for. */
  readonly found: ReadonlyMap<number, readonly string[]> | undefined;
}

/** What passes the filter, sorted; only what was found, where that is wanted. */
export function useListed(isOnlyFound: boolean): Listed {
  const { facets } = useApp();
  const { shown } = useArrangement();
  const hits = useHits();
  const by = useAppState(({ listOrder }) => listOrder.by);
  const isDescending = useAppState(({ listOrder }) => listOrder.isDescending);
  const found = useMemo(() => hits && new Map(hits.within.map(({ index, words }) => [index, words])), [hits]);
  const wanted = useMemo(
    () => (found && isOnlyFound ? Uint32Array.from(found.keys()).sort() : shown),
    [found, isOnlyFound, shown],
  );
  const events = useMemo(() => sortEvents(wanted, facets, { by, isDescending }), [wanted, facets, by, isDescending]);
  return { events, found };
}
