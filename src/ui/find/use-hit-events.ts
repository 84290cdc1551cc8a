// The events of the hits that are shown, each beside its hit; the last ones stay until the next are there.
import { useEffect, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { Hit } from '../../state/found.ts';
import { useApp } from '../app/app-context.ts';

export interface HitEvent {
  readonly hit: Hit;
  readonly event: TimelineEvent;
}

/** The first `limit` hits with their events; empty until they are there. `hits` must keep its identity while it is the same. */
export function useHitEvents(hits: readonly Hit[], limit: number): readonly HitEvent[] {
  const { document } = useApp();
  const [shown, setShown] = useState<readonly HitEvent[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const wanted = hits.slice(0, limit);
      const events = await document.events(wanted.map(({ index }) => index));
      const pairs = wanted.flatMap((hit, i) => {
        const event = events[i];
        return event ? [{ hit, event }] : [];
      });
      if (isCurrent) setShown(pairs);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [document, hits, limit]);
  return shown;
}
