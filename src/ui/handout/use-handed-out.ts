// The events of a handout, loaded: what was picked, what the filter leaves, or a chapter; never more than a handout holds.
import { useEffect, useMemo, useState } from 'react';
import { eventsInChapter, heaviestOf } from '../../layout/heaviest-events.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { MOST_HANDED_OUT } from '../../model/handout.ts';
import { useApp, useAppState, useArrangement } from '../app/app-context.ts';
import { loadEvents } from '../app/load-events.ts';
import type { HandoutContent } from './handout-options.ts';

export interface HandedOut {
  /** What they are of. */
  readonly content: HandoutContent;
  readonly events: readonly TimelineEvent[];
  /** How many were asked for; what is more than a handout holds is left out, the lightest first. */
  readonly total: number;
}

/** The events asked for; undefined until they are there. Until the next are, the last ones stay. */
export function useHandedOut(content: HandoutContent): HandedOut | undefined {
  const { document, columns, facets, outline } = useApp();
  const { shown } = useArrangement();
  const picked = useAppState((state) => state.picked);
  const [loaded, setLoaded] = useState<HandedOut>();
  const asked = useMemo(() => {
    if (content.kind === 'picked') return { content, ids: picked };
    const all =
      content.kind === 'filter'
        ? shown
        : eventsInChapter(
            facets,
            outline.chapters.findIndex(({ id }) => id === content.id),
          );
    return { content, indices: heaviestOf(columns, all, MOST_HANDED_OUT), total: all.length };
  }, [content, picked, shown, facets, columns, outline]);
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const next = asked.ids
        ? await loadPicked(document, asked.ids)
        : { events: await document.events(asked.indices), total: asked.total };
      if (isCurrent) setLoaded({ content: asked.content, ...next });
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [document, asked]);
  return loaded;
}

async function loadPicked(
  document: Parameters<typeof loadEvents>[0],
  ids: readonly string[],
): Promise<Omit<HandedOut, 'content'>> {
  const events = await loadEvents(document, ids.slice(0, MOST_HANDED_OUT));
  return { events: [...events.values()], total: Math.max(events.size, ids.length > MOST_HANDED_OUT ? ids.length : 0) };
}
