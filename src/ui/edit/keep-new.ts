// A timeline that is kept on this computer from now on, and was not before.
import type { Timeline } from '../../model/timeline.ts';
import { contentOf, createEditStore, type EditContent, type EditStore } from '../../state/edit-store.ts';
import { keepTimeline } from '../../sync/kept-timeline.ts';
import { newKey } from '../../sync/timeline-shelf.ts';
import { nowIso, shelfOfPage } from './shelf.ts';

/** Its store, under a key of its own; where this computer keeps nothing, the store says so. */
export function keepNew(timeline: Timeline, beside: Partial<Omit<EditContent, 'history'>> = {}): EditStore {
  const store = createEditStore({ ...beside, key: newKey(), timeline });
  const content = contentOf(store.getState());
  const onShelf = { content, revision: undefined, created: nowIso() };
  keepTimeline({ store, shelf: shelfOfPage(), onShelf, now: nowIso });
  return store;
}
