// Events of the document as a component needs them; the last ones stay until the next are there, so that nothing flashes.
import { useEffect, useMemo, useState } from 'react';
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

/** The title of an event; undefined until it is at hand, or where there is no such event. */
export function useTitle(id: string | undefined): string | undefined {
  const { document } = useApp();
  const titleOf = (index: number | undefined): string | undefined =>
    index === undefined ? undefined : document.label(index)?.title;
  const atHand = id === undefined ? undefined : titleOf(document.indexOf(id));
  const [found, setFound] = useState<{ readonly id: string; readonly index: number | undefined }>();
  useEffect(() => {
    let isCurrent = true;
    const find = async (wanted: string): Promise<void> => {
      const index = await document.find(wanted);
      if (isCurrent) setFound({ id: wanted, index });
    };
    if (id !== undefined && atHand === undefined) void find(id);
    return () => {
      isCurrent = false;
    };
  }, [document, id, atHand]);
  return atHand ?? (found?.id === id ? titleOf(found?.index) : undefined);
}

/** The events of these placements in their order; empty until they are there. `indices` must keep its identity while it is the same. */
export function useEvents(indices: readonly number[]): readonly TimelineEvent[] {
  const { document } = useApp();
  const [events, setEvents] = useState<readonly TimelineEvent[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const loaded = await document.events(indices);
      if (isCurrent) setEvents(loaded);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [document, indices]);
  return events;
}

/** A longer list lies in a worker, and its events are not all brought into the page. */
const LONGEST = 2000;

/** All events of a list that is not long; empty until they are there, and for a long one. */
export function useAllEvents(): readonly TimelineEvent[] {
  const { count } = useApp().columns;
  return useEvents(useMemo(() => Array.from({ length: count <= LONGEST ? count : 0 }, (_, i) => i), [count]));
}
