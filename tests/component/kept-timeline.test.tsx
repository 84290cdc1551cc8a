// A timeline is kept as it is changed, says so when it cannot be, and is the same in every window.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeEvent } from '../../src/edit/edit-event.ts';
import { edit, leave, redo, supplyText, undo } from '../../src/state/edit-store.ts';
import { readContent, readEntry } from '../../src/sync/kept-content.ts';
import { NothingKept } from '../../src/sync/patient-database.ts';
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
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { timelinesInMemory } from '../fixtures/timeline-shelf.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(async () => {
  await closeWindows();
  localStorage.clear();
  vi.useRealTimers();
});

describe('a timeline that is changed', () => {
  it('is kept from the start and within 300 ms of each change, with all that can be undone', async () => {
    const shelf = timelinesInMemory();
    const store = keepHere(shelf);
    await rest();
    edit(store, retitled(store, 'Mine'));
    edit(store, removeEvent(timelineIn(store), 'letter', { on: ON }));
    undo(store);
    expect(store.getState().saving).toBe('saving');
    await rest();
    expect(store.getState().saving).toBe('saved');
    expect(readEntry(shelf.kept(KEY)?.entry)).toMatchObject({ title: 'Mine', eventCount: 5, revision: 2 });
    const opened = await openHere(shelf);
    expect(opened.getState().history).toEqual(store.getState().history);
    redo(opened);
    expect(timelineIn(opened).events).toHaveLength(4);
    undo(opened);
    undo(opened);
    expect(timelineIn(opened)).toEqual(SMALL_TIMELINE);
  });

  it('is written at once where nothing of it was, for a page may be closed at any time', async () => {
    const shelf = timelinesInMemory();
    keepHere(shelf);
    await rest(0);
    expect(readEntry(shelf.kept(KEY)?.entry)?.revision).toBe(1);
  });

  it('is written while it is typed, and not at every letter', async () => {
    const shelf = timelinesInMemory();
    const store = keepHere(shelf);
    for (let letter = 1; letter <= 20; letter += 1) {
      typing(store, 'opening', { title: 'x'.repeat(letter) });
      await rest(50);
    }
    expect(shelf.writes()).toBeGreaterThan(2);
    expect(shelf.writes()).toBeLessThan(7);
    expect(store.getState().history.past).toHaveLength(1);
  });

  it('loses nothing when the page is closed before it could be written', async () => {
    const shelf = timelinesInMemory();
    const store = keepHere(shelf);
    await rest();
    typing(store, 'opening', { title: 'The mayor opens it' });
    supplyText(store, 'gazette', { text: 'All of the article.', on: ON });
    shelf.fail(FULL);
    window.dispatchEvent(new Event('pagehide'));
    await rest();
    shelf.fail(undefined);
    const opened = await openHere(shelf);
    expect(eventIn(opened, 'opening').title).toBe('The mayor opens it');
    expect(opened.getState().texts['gazette']?.text).toBe('All of the article.');
    await rest();
    expect(readContent(shelf.kept(KEY)?.content)?.history.timeline).toEqual(timelineIn(opened));
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('is written to the end when another document is opened, and then no longer', async () => {
    const shelf = timelinesInMemory();
    const store = keepHere(shelf);
    await rest();
    edit(store, retitled(store, 'Mine'));
    leave(store);
    await rest(0);
    expect(readEntry(shelf.kept(KEY)?.entry)?.title).toBe('Mine');
    edit(store, retitled(store, 'Nobody’s'));
    await rest();
    expect(readEntry(shelf.kept(KEY)?.entry)?.title).toBe('Mine');
  });
});

describe('a computer that keeps nothing more', () => {
  it.each([
    ['is full', FULL, 'This computer has no room left'],
    ['refuses', new NothingKept(), 'What this browser keeps could not be reached'],
    ['has another fault', new Error('broken'), 'The last changes could not be saved on this computer.'],
  ])('and %s: the timeline can still be changed, and it says so until it is kept again', async (_, error, words) => {
    const shelf = timelinesInMemory();
    const store = keepHere(shelf);
    await rest();
    shelf.fail(error);
    edit(store, retitled(store, 'Not saved'));
    await rest();
    expect(store.getState()).toMatchObject({ saving: 'failed', history: { timeline: { title: 'Not saved' } } });
    expect(store.getState().fault).toContain(words);
    expect(store.getState().fault).toContain('Take it away as a file to keep it.');
    shelf.fail(undefined);
    edit(store, retitled(store, 'Saved'));
    await rest();
    expect(store.getState()).toMatchObject({ saving: 'saved', fault: '' });
    expect(readEntry(shelf.kept(KEY)?.entry)?.title).toBe('Saved');
  });
});

describe('a page that is being closed', () => {
  const isAsked = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('asks first where what was made is kept nowhere, and not where it is', async () => {
    const shelf = timelinesInMemory();
    shelf.fail(new NothingKept());
    const store = keepHere(shelf);
    await rest();
    expect(isAsked()).toBe(true);
    shelf.fail(undefined);
    edit(store, retitled(store, 'Saved'));
    await rest();
    expect(isAsked()).toBe(false);
  });

  it('does not ask where it can leave what was not written', async () => {
    const shelf = timelinesInMemory();
    const store = keepHere(shelf);
    await rest();
    shelf.fail(FULL);
    edit(store, retitled(store, 'Left'));
    await rest();
    expect(isAsked()).toBe(false);
    shelf.fail(undefined);
    leave(store);
    await rest();
    expect(timelineIn(await openHere(shelf)).title).toBe('Left');
  });
});

describe('two windows with the same timeline', () => {
  it('agree, and what one takes back the other sees', async () => {
    const shelf = timelinesInMemory();
    const here = keepHere(shelf);
    await rest();
    const there = await openHere(shelf.elsewhere);
    edit(here, retitled(here, 'Here'));
    await rest();
    expect(timelineIn(there).title).toBe('Here');
    undo(there);
    await rest();
    expect(timelineIn(here)).toEqual(SMALL_TIMELINE);
    redo(here);
    await rest();
    expect(timelineIn(there).title).toBe('Here');
    expect(there.getState().history).toEqual(here.getState().history);
  });

  it('lose no letter where both are typed in at once', async () => {
    const shelf = timelinesInMemory();
    const here = keepHere(shelf);
    await rest();
    const there = await openHere(shelf.elsewhere);
    for (let letter = 1; letter <= 12; letter += 1) {
      typing(here, 'opening', { title: 'Here '.repeat(letter) });
      await rest(30);
      typing(there, 'opening', { summary: 'there '.repeat(letter) });
      typing(there, 'letter', { title: 'Letter '.repeat(letter) });
      await rest(40);
    }
    await rest(1000);
    for (const store of [here, there]) {
      expect(eventIn(store, 'opening')).toMatchObject({ title: 'Here '.repeat(12), summary: 'there '.repeat(12) });
      expect(eventIn(store, 'letter').title).toBe('Letter '.repeat(12));
      expect(store.getState().saving).toBe('saved');
    }
  });

  it('go on where one of them removes the event in which the other is typing', async () => {
    const shelf = timelinesInMemory();
    const here = keepHere(shelf);
    await rest();
    const there = await openHere(shelf.elsewhere);
    edit(here, removeEvent(timelineIn(here), 'letter', { on: ON }));
    typing(there, 'letter', { title: 'Still needed' });
    await rest(1000);
    expect(eventIn(here, 'letter').title).toBe('Still needed');
    expect(timelineIn(there)).toEqual(timelineIn(here));
  });

  it('say so where it is removed, and the next change keeps it again', async () => {
    const shelf = timelinesInMemory();
    const here = keepHere(shelf);
    await rest();
    await shelf.elsewhere.remove(KEY);
    await rest();
    expect(here.getState().fault).toContain('It was removed from this computer; your next change keeps it again.');
    edit(here, retitled(here, 'Back'));
    await rest();
    expect(here.getState()).toMatchObject({ saving: 'saved', fault: '' });
    expect(readEntry(shelf.kept(KEY)?.entry)?.title).toBe('Back');
  });
});
