// The events that a lesson names, as far as the timeline has them; each is looked for once.
import { useEffect, useRef, useState } from 'react';
import type { Lesson } from '../../lesson/lesson.ts';
import { eventsIn } from '../../lesson/telling.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { useApp } from '../app/app-context.ts';
import { loadEvents } from '../app/load-events.ts';

export interface StepEvents {
  readonly events: ReadonlyMap<string, TimelineEvent>;
  /** Whether all events of the lesson have been looked for. */
  readonly isComplete: boolean;
}

/** The events of a lesson's steps; they come a moment after the lesson. */
export function useStepEvents(lesson: Lesson): StepEvents {
  const { document } = useApp();
  const [found, setFound] = useState<ReadonlyMap<string, TimelineEvent>>(new Map());
  const [sought, setSought] = useState<ReadonlySet<string>>(new Set());
  const asked = useRef(new Set<string>());
  const ids = eventsIn(lesson.steps);
  useEffect(() => {
    const news = eventsIn(lesson.steps).filter((id) => !asked.current.has(id));
    if (news.length === 0) return;
    for (const id of news) asked.current.add(id);
    const load = async (): Promise<void> => {
      const events = await loadEvents(document, news);
      setFound((present) => new Map([...present, ...events]));
      setSought((present) => new Set([...present, ...news]));
    };
    void load();
  }, [document, lesson]);
  return { events: found, isComplete: ids.every((id) => sought.has(id)) };
}
