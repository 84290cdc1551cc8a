// A timeline of one's own, from nothing.

import type { Timeline } from '../../model/timeline.ts';
import { UNSAID_OF_TIMELINE } from '../../model/unsaid.ts';
import type { App } from '../app/app-context.ts';
import { keepNew } from './keep-new.ts';
import { openedFrom } from './opened-from.ts';
import { nowIso } from './shelf.ts';

const UNTITLED = 'Untitled timeline';

/** A timeline without events; its one lane needs no title. */
export function emptyTimeline(id: string): Timeline {
  return {
    ...UNSAID_OF_TIMELINE,
    id,
    title: UNTITLED,
    lanes: [{ id: 'all', title: '' }],
    events: [],
  };
}

/** Shows an empty timeline, kept on this computer, with the form open in which it is named. */
export async function newTimeline({ host }: App): Promise<void> {
  // Lessons are kept by the name of their timeline, so that no two have the same.
  const id = `timeline-${nowIso().replace(/\D/gu, '')}`;
  // Fetched first, so that nothing stands blank; where it cannot be had, the page says so in its place.
  await import('../open/empty-timeline.tsx').catch(() => undefined);
  host.show({ ...openedFrom(keepNew(emptyTimeline(id))), form: { kind: 'timeline' } });
}
