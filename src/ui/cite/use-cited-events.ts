// The events that are cited, brought from the document.
import { useEffect, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { useApp } from '../app/app-context.ts';

/** The events of these ids in their order, those left out that the document does not have; undefined until they are there. */
export function useCitedEvents(ids: readonly string[]): readonly TimelineEvent[] | undefined {
  const { document } = useApp();
  const [loaded, setLoaded] = useState<{
    readonly ids: readonly string[];
    readonly events: readonly TimelineEvent[];
  }>();
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const events = await Promise.all(ids.map((id) => document.event(id)));
      if (isCurrent) setLoaded({ ids, events: events.filter((event) => event !== undefined) });
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [document, ids]);
  return loaded?.ids === ids ? loaded.events : undefined;
}
