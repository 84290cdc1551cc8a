// Searching in slices, and the newest question alone.

import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { lookFor } from '../../src/state/actions.ts';
import type { TimelineDocument } from '../../src/state/document.ts';
import type { Found } from '../../src/state/found.ts';
import type { createAppStore } from '../../src/state/store.ts';
import { documentInPage } from '../../src/sync/document-in-page.ts';
import { syncSearch } from '../../src/sync/search.ts';
import { createSearcher, MOST_INDEXED } from '../../src/sync/searcher.ts';
import { openStage } from '../../src/ui/app/open-stage.ts';
import { stageOptions } from '../fixtures/stage-options.ts';

const { events, ...rest } = cambodia;
const document = documentInPage(cambodia, { measure: (titles) => new Float32Array(titles.length) });

function eventAt(index: number): TimelineEvent {
  const event = events[index % events.length];
  if (!event) throw new Error(`missing event: ${index}`);
  return event;
}

/** A searcher that counts how often it went on later. */
function counting(count: number): { search: (query: string) => Promise<Found>; turns: () => number } {
  let turns = 0;
  const later = (task: () => void): void => {
    turns += 1;
    setTimeout(task);
  };
  const outline = { ...rest, eventCount: count };
  return { search: createSearcher({ outline, count, eventAt, later }), turns: () => turns };
}

describe('a searcher', () => {
  it('answers in the places of the document’s columns', async () => {
    const { hits, query } = await document.search('royal pardon');
    expect(query).toBe('royal pardon');
    const [event] = await document.events([hits[0]?.index ?? -1]);
    expect(event?.title).toBe('Kem Sokha receives a royal pardon');
  });

  it('builds its index once, in several slices', async () => {
    const { search, turns } = counting(2000);
    const first = await search('pardon');
    const afterFirst = turns();
    expect(afterFirst).toBeGreaterThan(2);
    expect((await search('pardon')).hits).toEqual(first.hits);
    expect(turns()).toBe(afterFirst + 1);
  });

  it('looks only for the newest of several questions', async () => {
    const { search } = counting(200);
    const [old, newest] = await Promise.all([search('pard'), search('pardon')]);
    expect(old).toEqual({ query: 'pard', hits: [], closest: [], isCut: true });
    expect(newest.hits.length).toBeGreaterThan(0);
    expect(newest.isCut).toBeUndefined();
  });

  it('reads lists plainly that are too long for an index, until it is asked something else', async () => {
    const { search } = counting(MOST_INDEXED + 1);
    const old = search('xylophone');
    const newest = await search('royal pardon');
    expect((await old).isCut).toBe(true);
    expect(newest.hits.length).toBeGreaterThan(100);
  });

  it('tells when an event could not be read', async () => {
    const search = createSearcher({
      outline: { ...rest, eventCount: 1 },
      count: 1,
      eventAt: () => {
        throw new Error('unreadable');
      },
      later: (task) => setTimeout(task),
    });
    await expect(search('pardon')).rejects.toThrow('unreadable');
  });
});

function opened() {
  return openStage(stageOptions(document)).store;
}

/** Waits until the store has what was found for a search. */
function foundFor(store: ReturnType<typeof createAppStore>, query: string): Promise<Found> {
  return new Promise((resolve) => {
    const look = (found: Found | undefined): void => {
      if (found?.query === query) resolve(found);
    };
    look(store.getState().found);
    store.subscribe(({ found }) => look(found));
  });
}

describe('what is typed', () => {
  it('is looked for, and what was found is told', async () => {
    const store = opened();
    const stop = syncSearch(store, () => document);
    lookFor(store, 'pard');
    lookFor(store, 'pardon');
    expect((await foundFor(store, 'pardon')).hits.length).toBeGreaterThan(0);
    lookFor(store, '');
    expect(store.getState().found).toBeUndefined();
    stop();
  });

  it('is looked for where it stands in the state from the start', async () => {
    const store = opened();
    lookFor(store, 'treason');
    const stop = syncSearch(store, () => document);
    expect((await foundFor(store, 'treason')).hits.length).toBeGreaterThan(0);
    stop();
  });

  it('is not answered by an older question with the same words, which was ended early', async () => {
    const store = opened();
    const told: (Found | undefined)[] = [];
    store.subscribe(({ found }) => told.push(found));
    const stop = syncSearch(store, () => document);
    lookFor(store, 'pardon');
    lookFor(store, 'pardons');
    lookFor(store, 'pardon');
    await foundFor(store, 'pardon');
    expect(told.filter((found) => found?.isCut)).toEqual([]);
    stop();
  });

  it('is looked for no more when that was undone', async () => {
    const store = opened();
    const asked: string[] = [];
    const watched: TimelineDocument = {
      ...document,
      search: (query) => {
        asked.push(query);
        return document.search(query);
      },
    };
    const stop = syncSearch(store, () => watched);
    stop();
    lookFor(store, 'pardon');
    expect(asked).toEqual([]);
  });

  it('leads to a quiet line where the search cannot be loaded', async () => {
    const store = opened();
    const stop = syncSearch(store, () => ({ ...document, search: () => Promise.reject(new Error('offline')) }));
    lookFor(store, 'pardon');
    await new Promise((resolve) => setTimeout(resolve));
    const messages = store.getState().notices.map(({ message }) => message);
    expect(messages).toEqual([expect.stringContaining('The search could not be loaded')]);
    stop();
  });
});
