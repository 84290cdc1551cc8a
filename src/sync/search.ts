// Looks for what is typed, and tells what was found.
import { notice, tellFound } from '../state/actions.ts';
import type { TimelineDocument } from '../state/document.ts';
import type { Store } from '../state/store.ts';

/** Events; in more of them a search costs enough that half a word is not worth it. */
const LONG = 30_000;
/** ms without another letter. */
const PAUSE = 150;

const NOT_LOADED = 'The search could not be loaded. Is the connection there? Type on to try again.';

/** Searches whenever another search is in the state, the newest alone; returns its undo. */
export function syncSearch(store: Store, document: TimelineDocument): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const ask = async (search: string): Promise<void> => {
    try {
      const found = await document.search(search);
      // An answer to an older question is dropped by the action.
      if (!isOver) tellFound(store, found);
    } catch {
      if (!isOver && store.getState().search === search) notice(store, { path: 'search', message: NOT_LOADED });
    }
  };
  const look = (): void => {
    clearTimeout(timer);
    const { search } = store.getState();
    if (search.trim() === '') return;
    if (document.outline.eventCount <= LONG) void ask(search);
    else timer = setTimeout(() => void ask(search), PAUSE);
  };

  look();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.search !== before.search) look();
  });
  return () => {
    isOver = true;
    clearTimeout(timer);
    unsubscribe();
  };
}
