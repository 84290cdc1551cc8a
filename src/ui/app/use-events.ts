// Events of the document as a component needs them; the last ones stay until the next are there, so that nothing flashes.
import { useEffect, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { useApp } from './app-context.ts';

/** The event of that id; undefined until it is there, or where there is none. */
export function useEvent(id: string | undefined): TimelineEvent | undefined {
  const { document } = useApp();
  const [event, setEvent] = useState<TimelineEvent>();
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const loaded = id === undefined ? undefined : await document.event(id);
      if (isCurrent) setEvent(loaded);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [document, id]);
  return id === undefined ? undefined : event;
}

/** The events of these ids in their order; empty until they are there. `ids` must keep its identity while it is the same. */
export function useEvents(ids: readonly string[]): readonly TimelineEvent[] {
  const { document } = useApp();
  const [events, setEvents] = useState<readonly TimelineEvent[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const loaded = await document.events(ids);
      if (isCurrent) setEvents(loaded);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [document, ids]);
  return events;
}
