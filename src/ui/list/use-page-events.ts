// The events of one page of the list; the last ones stay until the next are there, so that nothing flashes.
import { useEffect, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { useApp } from '../app/app-context.ts';

export interface PageEvents {
  readonly events: readonly TimelineEvent[];
  /** Each event's place in the document's columns, by its id. */
  readonly places: ReadonlyMap<string, number>;
}

const NONE: PageEvents = { events: [], places: new Map() };

/** The events at these places, in their order. `indices` must keep its identity while it is the same. */
export function usePageEvents(indices: readonly number[]): PageEvents {
  const { document } = useApp();
  const [page, setPage] = useState(NONE);
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const events = await document.events(indices);
      const places = new Map(events.map(({ id }, i) => [id, indices[i] ?? 0]));
      if (isCurrent) setPage({ events, places });
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [document, indices]);
  return page;
}
