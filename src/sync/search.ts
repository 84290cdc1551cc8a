// Looks for what is typed, and tells what was found.
import { notice, tellFound } from '../state/actions.ts';
import type { TimelineDocument } from '../state/document.ts';
import type { Store } from '../state/store.ts';
import { LostList } from './list-fault.ts';
import { MOST_INDEXED } from './searcher.ts';

/** ms without another letter, where a search costs so much that half a word is not worth it. */
const PAUSE = 150;

const NOT_LOADED = 'The search could not be loaded. Is the connection there? Type on to try again.';

/** Whoever types on need not read it for every letter. */
function tellOnce(store: Store, error: unknown): void {
  const fault = error instanceof LostList ? error.message : NOT_LOADED;
  if (store.getState().notices.some(({ message }) => message === fault)) return;
  notice(store, { path: error instanceof LostList ? 'asked' : 'search', message: fault });
}

/** Searches whenever another search is in the state, the newest alone; returns its undo. */
export function syncSearch(store: Store, document: () => TimelineDocument): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;

  const ask = async (search: string): Promise<void> => {
    newest += 1;
    const number = newest;
    try {
      const found = await document().search(search);
      // An older question was ended early, even where it had the same words.
      if (number === newest) tellFound(store, found);
    } catch (error) {
      if (number === newest) tellOnce(store, error);
    }
  };
  const look = (): void => {
    clearTimeout(timer);
    const { search } = store.getState();
    if (search.trim() === '') return;
    if (document().outline.eventCount <= MOST_INDEXED) void ask(search);
    else timer = setTimeout(() => void ask(search), PAUSE);
  };

  look();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.search !== before.search) look();
  });
  return () => {
    newest += 1;
    clearTimeout(timer);
    unsubscribe();
  };
}
