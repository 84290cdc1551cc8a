// The events that an event is connected to, as a component needs them.
import { useEffect, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { useApp } from '../app/app-context.ts';

/** Those that an event names or that name it; empty until they are there. */
export function useConnected(event: TimelineEvent): readonly TimelineEvent[] {
  const { document } = useApp();
  const [others, setOthers] = useState<readonly TimelineEvent[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const loaded = await document.connectedTo(event);
      if (isCurrent) setOthers(loaded);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [document, event]);
  return others;
}
