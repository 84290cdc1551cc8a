// Searches a document's events where they lie, in the page or in a worker: by an index that is built at the first search, or,
// where the list is too long for one, by reading all of it.
import type { TimelineEvent } from '../model/event.ts';
import type { SearchAnswer } from '../model/search-answer.ts';
import type { SearchIndex } from '../model/search-index.ts';
import type { Outline, TimelineDocument } from '../state/document.ts';
import { inSlices, type Later } from './in-slices.ts';

export interface SearcherParts {
  readonly outline: Outline;
  readonly count: number;
  /** The event of a place in the columns. */
  readonly eventAt: (index: number) => TimelineEvent;
  readonly later: Later;
}

/** An index of more events would take more memory than all else together. */
export const MOST_INDEXED = 30_000;

const INTERRUPTED: SearchAnswer = { hits: [], closest: [], isCut: true };

/** The search of one document. A newer question ends an older one, which is then answered with what was found by then. */
export function createSearcher(parts: SearcherParts): TimelineDocument['search'] {
  let newest = 0;
  let index: Promise<SearchIndex> | undefined;

  const searchIndex = async (query: string, isStale: () => boolean): Promise<SearchAnswer> => {
    index ??= buildIndex(parts).catch((error: unknown) => {
      // What could not be loaded now may be there the next time.
      index = undefined;
      throw error;
    });
    const built = await index;
    // Of all that were typed meanwhile only the last is looked for.
    await turn(parts.later);
    return isStale() ? INTERRUPTED : built.search(query);
  };

  return async (query) => {
    newest += 1;
    const number = newest;
    const isStale = (): boolean => number !== newest;
    const search = parts.count > MOST_INDEXED ? searchPlain : searchIndex;
    return { query, ...(await search(query, isStale)) };
  };

  async function searchPlain(query: string, isStale: () => boolean): Promise<SearchAnswer> {
    const { searchPlainly } = await import('../model/search-plainly.ts');
    const plain = searchPlainly(query, parts);
    await whole(() => !isStale() && plain.step(), parts.later);
    return plain.answer();
  }
}

async function buildIndex({ outline, count, eventAt, later }: SearcherParts): Promise<SearchIndex> {
  const { createSearchIndex } = await import('../model/search-index.ts');
  const index = createSearchIndex(outline);
  let next = 0;
  await whole(() => {
    if (next < count) index.add(next, eventAt(next));
    next += 1;
    return next < count;
  }, later);
  return index;
}

/** All of a task, in slices. */
function whole(task: () => boolean, later: Later): Promise<void> {
  return new Promise((resolve, reject) => {
    inSlices(() => {
      try {
        const hasMore = task();
        if (!hasMore) resolve();
        return hasMore;
      } catch (error) {
        reject(error);
        return false;
      }
    }, later);
  });
}

function turn(later: Later): Promise<void> {
  return new Promise((resolve) => {
    later(resolve);
  });
}
