// The timeline that is being changed: many steps of its history at once are one change for whoever watches it.
import { describe, expect, it } from 'vitest';
import { changeField } from '../../src/edit/edit-member.ts';
import { createEditStore, type EditStore, edit, goBackTo } from '../../src/state/edit-store.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

/** A store with a title after each of five edits: “1” to “5”. */
function editedStore(): EditStore {
  const store = createEditStore({ key: 'a1b2c3d4e5f6', timeline: SMALL_TIMELINE });
  for (const title of ['1', '2', '3', '4', '5']) {
    const { timeline } = store.getState().history;
    edit(store, changeField(timeline, 'title', title, { on: '2026-01-02T03:04:05.000Z' }));
  }
  return store;
}

function titleIn(store: EditStore): string {
  return store.getState().history.timeline.title;
}

describe('a step in the history', () => {
  it('leads back and on again, however far', () => {
    const store = editedStore();
    const titles = [2, 4, 0, 5, -1, 9].map((count) => {
      goBackTo(store, count);
      return titleIn(store);
    });
    expect(titles).toEqual(['2', '4', SMALL_TIMELINE.title, '5', SMALL_TIMELINE.title, '5']);
  });

  it('is one change, and none where it leads nowhere', () => {
    const store = editedStore();
    let changes = 0;
    store.subscribe(() => {
      changes += 1;
    });
    goBackTo(store, 1);
    goBackTo(store, 1);
    expect(changes).toBe(1);
  });
});
