// What a closed window could not write of a timeline is taken by another one, and by one only.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addEvent } from '../../src/edit/edit-event.ts';
import { unsavedEdits } from '../../src/edit/unsaved-edits.ts';
import { contentOf, type EditStore, edit, leave } from '../../src/state/edit-store.ts';
import { leaveBehind } from '../../src/sync/left-behind.ts';
import {
  closeWindows,
  eventIn,
  FULL,
  KEY,
  keepHere,
  ON,
  openHere,
  rest,
  retitled,
  timelineIn,
  typing,
} from '../fixtures/kept-windows.ts';
import { giveLocks } from '../fixtures/locks-in-memory.ts';
import { type TimelinesInMemory, timelinesInMemory } from '../fixtures/timeline-shelf.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(async () => {
  await closeWindows();
  localStorage.clear();
  vi.useRealTimers();
});

describe('what a closed window could not write', () => {
  beforeEach(() => {
    giveLocks();
    return () => vi.unstubAllGlobals();
  });

  /** The browser tells the other windows that something was left. */
  const tellOthers = (): void => {
    for (const key of Object.keys(localStorage)) {
      window.dispatchEvent(new StorageEvent('storage', { key, newValue: localStorage.getItem(key) }));
    }
  };

  /** A window in which something was changed that is not written, and which is hidden, but not yet closed. */
  async function leaveUnwritten(shelf: TimelinesInMemory): Promise<EditStore> {
    const here = await openHere(shelf);
    shelf.fail(FULL);
    typing(here, 'opening', { title: 'Typed last' });
    edit(here, addEvent(timelineIn(here), { ...eventIn(here, 'letter'), id: 'new', title: 'New' }, { on: ON }));
    window.dispatchEvent(new Event('pagehide'));
    tellOthers();
    await rest();
    shelf.fail(undefined);
    return here;
  }

  const newOnes = (store: EditStore): number => timelineIn(store).events.filter(({ title }) => title === 'New').length;

  it('is taken by a window that is open, once it is closed and not before, and is written once', async () => {
    const shelf = timelinesInMemory();
    keepHere(shelf);
    await rest();
    const others = [await openHere(shelf.elsewhere), await openHere(shelf.elsewhere)];
    const here = await leaveUnwritten(shelf);
    await rest();
    expect(others.map(newOnes)).toEqual([0, 0]);
    shelf.fail(FULL);
    leave(here);
    await rest(0);
    shelf.fail(undefined);
    await rest(1000);
    expect(others.map(newOnes)).toEqual([1, 1]);
    expect(others.map((store) => eventIn(store, 'opening').title)).toEqual(['Typed last', 'Typed last']);
    expect(others[0]?.getState().history.past).toEqual(others[1]?.getState().history.past);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('is not taken by a window that opens while the other is only hidden', async () => {
    const shelf = timelinesInMemory();
    keepHere(shelf);
    await rest();
    const here = await leaveUnwritten(shelf);
    const there = await openHere(shelf.elsewhere);
    await rest();
    expect(newOnes(there)).toBe(0);
    edit(here, retitled(here, 'Written again'));
    await rest(1000);
    expect([newOnes(here), newOnes(there)]).toEqual([1, 1]);
    expect(timelineIn(there)).toEqual(timelineIn(here));
    leave(here);
    await rest(1000);
    expect(newOnes(there)).toBe(1);
  });

  it('goes on to the next where the window that took it is closed before it could write it', async () => {
    const shelf = timelinesInMemory();
    const second = keepHere(shelf);
    await rest();
    const first = await leaveUnwritten(shelf);
    shelf.fail(FULL);
    leave(first);
    await rest();
    expect(newOnes(second)).toBe(1);
    window.dispatchEvent(new Event('pagehide'));
    leave(second);
    await rest();
    shelf.fail(undefined);
    const third = await openHere(shelf);
    await rest(1000);
    expect(newOnes(third)).toBe(1);
    expect(third.getState().history.past).toHaveLength(2);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('is not made again where it was written all the same, whatever was changed since', async () => {
    const shelf = timelinesInMemory();
    const here = keepHere(shelf);
    await rest();
    const before = contentOf(here.getState());
    typing(here, 'opening', { title: 'Written' });
    edit(here, addEvent(timelineIn(here), { ...eventIn(here, 'letter'), id: 'new', title: 'New' }, { on: ON }));
    const left = { ...unsavedEdits(before.history, here.getState().history), revision: 1, texts: {} };
    await rest();
    typing(here, 'opening', { title: 'Changed since' });
    typing(here, 'new', { title: 'Changed, too' });
    await rest();
    leaveBehind(`timeline ${KEY} closedwindow`, structuredClone(left));
    tellOthers();
    await rest(1000);
    expect(eventIn(here, 'opening').title).toBe('Changed since');
    expect([newOnes(here), timelineIn(here).events.length]).toEqual([0, 6]);
    expect(Object.keys(localStorage)).toEqual([]);
  });
});
