// A lesson is kept as it is changed, says so when it cannot be, and is the same in every window.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeStep, retitle } from '../../src/lesson/edit-lesson.ts';
import { lessonFile } from '../../src/lesson/write-lesson.ts';
import { createLessonStore, edit, type LessonStore, undo } from '../../src/state/lesson-store.ts';
import { keepLesson, type LessonKeeper, takeKept } from '../../src/sync/kept-lesson.ts';
import { type LessonShelf, shelfAfter } from '../../src/sync/lesson-shelf.ts';
import { NothingKept } from '../../src/sync/patient-database.ts';
import { shelfInMemory } from '../fixtures/lesson-shelf.ts';
import { smallLesson } from '../fixtures/small-lesson.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

interface Window {
  readonly store: LessonStore;
  readonly keeper: LessonKeeper;
}

const keepers: LessonKeeper[] = [];

/** A window that shows the small lesson and keeps it. */
function openWindow(shelf: LessonShelf): Window {
  const store = createLessonStore({ lesson: smallLesson, origin: 'built-in' });
  const keeper = keepLesson(store, shelf, SMALL_TIMELINE);
  keepers.push(keeper);
  return { store, keeper };
}

async function rest(): Promise<void> {
  await vi.advanceTimersByTimeAsync(300);
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  for (const keeper of keepers.splice(0)) keeper.stop();
  vi.useRealTimers();
});

describe('a lesson that is changed', () => {
  it('is kept within 300 ms, and comes back', async () => {
    const shelf = shelfInMemory();
    const { store } = openWindow(shelf);
    edit(store, retitle('Mine'));
    expect(store.getState().saving).toBe('saving');
    await rest();
    expect(store.getState().saving).toBe('saved');
    const { version } = await takeKept(shelf, SMALL_TIMELINE);
    expect(version).toEqual({ lesson: { ...smallLesson, title: 'Mine' }, origin: 'built-in' });
  });

  it('is kept while it is typed, not only afterwards, and not at every letter', async () => {
    const shelf = shelfInMemory();
    const { store } = openWindow(shelf);
    for (let letter = 0; letter < 20; letter += 1) {
      edit(store, retitle('x'.repeat(letter + 1)), 'title');
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(shelf.writes()).toBeGreaterThan(1);
    expect(shelf.writes()).toBeLessThan(6);
  });

  it('is kept at once when the page is left', async () => {
    const shelf = shelfInMemory();
    const { store } = openWindow(shelf);
    edit(store, retitle('Mine'));
    window.dispatchEvent(new Event('pagehide'));
    // A page that is closed has no time for a database.
    expect(shelf.left()).toMatchObject({ lesson: { title: 'Mine' } });
    await vi.advanceTimersByTimeAsync(0);
    expect(shelf.kept()).toMatchObject({ lesson: { title: 'Mine' } });
  });

  it('is not kept any more once it is as at the start again', async () => {
    const shelf = shelfInMemory();
    const { store } = openWindow(shelf);
    edit(store, retitle('Mine'));
    await rest();
    undo(store);
    await rest();
    expect(shelf.kept()).toBeUndefined();
  });
});

describe('a lesson whose timeline becomes a copy', () => {
  it('is kept with the copy from then on, with what was changed before, and the original’s stays', async () => {
    const [original, copy] = [shelfInMemory(), shelfInMemory()];
    const { store, keeper } = openWindow(original);
    edit(store, retitle('Both'));
    keeper.moveTo(shelfAfter(original, copy));
    await rest();
    expect(original.kept()).toMatchObject({ lesson: { title: 'Both' } });
    expect(copy.kept()).toMatchObject({ lesson: { title: 'Both' } });
    edit(store, retitle('The copy’s'));
    await rest();
    expect(store.getState().saving).toBe('saved');
    expect(original.kept()).toMatchObject({ lesson: { title: 'Both' } });
    expect(copy.kept()).toMatchObject({ lesson: { title: 'The copy’s' } });
  });

  it('follows the copy’s other windows, and no longer the original’s', async () => {
    const [original, copy] = [shelfInMemory(), shelfInMemory()];
    const { store, keeper } = openWindow(original);
    keeper.moveTo(copy);
    original.putElsewhere(lessonFile({ ...smallLesson, title: 'Of the original' }));
    await rest();
    expect(store.getState().lesson.title).toBe(smallLesson.title);
    copy.putElsewhere(lessonFile({ ...smallLesson, title: 'Of the copy' }));
    await rest();
    expect(store.getState().lesson.title).toBe('Of the copy');
  });

  it('is left at the copy’s place by a page that is closed, and forgotten there', async () => {
    const [original, copy] = [shelfInMemory(), shelfInMemory()];
    const { store, keeper } = openWindow(original);
    keeper.moveTo(copy);
    edit(store, retitle('Mine'));
    window.dispatchEvent(new Event('pagehide'));
    expect(copy.left()).toMatchObject({ lesson: { title: 'Mine' } });
    expect(original.left()).toBeUndefined();
    await rest();
    await keeper.forget();
    expect([original.kept(), copy.kept()]).toEqual([undefined, undefined]);
    expect(original.writes()).toBe(0);
  });
});

describe('a computer that keeps nothing more', () => {
  const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });

  it.each([
    ['is full', full, 'This computer has no room left, so the last changes are not kept.'],
    ['refuses', new NothingKept(), 'What this browser keeps could not be reached'],
    ['has another fault', new Error('broken'), 'The last changes could not be saved on this computer.'],
  ])('and %s: the page says so, and what was saved stays', async (_, error, words) => {
    const shelf = shelfInMemory();
    const { store } = openWindow(shelf);
    edit(store, retitle('Saved'));
    await rest();
    shelf.fail(error);
    edit(store, retitle('Not saved'));
    await rest();
    expect(store.getState()).toMatchObject({ saving: 'failed', lesson: { title: 'Not saved' } });
    expect(store.getState().savingMessage).toContain(words);
    expect(store.getState().savingMessage).toContain('Export the lesson as a file to keep them.');
    expect(shelf.kept()).toMatchObject({ lesson: { title: 'Saved' } });
  });

  it('is asked again with the next change', async () => {
    const shelf = shelfInMemory();
    const { store } = openWindow(shelf);
    shelf.fail(full);
    edit(store, retitle('A'));
    await rest();
    shelf.fail(undefined);
    edit(store, retitle('B'));
    await rest();
    expect(store.getState()).toMatchObject({ saving: 'saved', savingMessage: '' });
    expect(shelf.kept()).toMatchObject({ lesson: { title: 'B' } });
  });

  it('does not lose what it could not write to what another window has written', async () => {
    const shelf = shelfInMemory();
    const { store } = openWindow(shelf);
    shelf.fail(full);
    edit(store, retitle('Not saved'));
    await rest();
    shelf.fail(undefined);
    shelf.putElsewhere(lessonFile(removeStep('goals')(smallLesson)));
    await rest();
    expect(store.getState().lesson.title).toBe('Not saved');
  });
});

describe('what was kept', () => {
  it('is not trusted: what is no lesson is told, and the page opens all the same', async () => {
    const kept = await takeKept(shelfInMemory({ format: 'sourceline-lesson', version: 1, lesson: 7 }), SMALL_TIMELINE);
    expect(kept.version).toBeUndefined();
    expect(kept.problems[0]?.message).toContain('The lesson that was kept on this computer could not be read.');
  });

  it('is nothing where this computer keeps nothing', async () => {
    const shelf = shelfInMemory();
    shelf.fail(new NothingKept());
    expect(await takeKept(shelf, SMALL_TIMELINE)).toEqual({ problems: [], isPossible: false });
  });

  it('is forgotten here and in other windows, without being written again, and no undo brings it back', async () => {
    const shelf = shelfInMemory();
    const [here, there] = [openWindow(shelf), openWindow(shelf.elsewhere)];
    edit(here.store, retitle('Mine'));
    await rest();
    expect(there.store.getState().lesson.title).toBe('Mine');
    // Both have something that is still to be written.
    edit(here.store, retitle('Mine too'));
    edit(there.store, retitle('Mine as well'));
    await here.keeper.forget();
    await rest();
    expect(shelf.kept()).toBeUndefined();
    for (const { store } of [here, there]) {
      undo(store);
      expect(store.getState()).toMatchObject({ lesson: smallLesson, past: [], future: [], saving: 'idle' });
    }
    await rest();
    expect(shelf.kept()).toBeUndefined();
  });

  it('is forgotten in other windows also where nothing can be kept', async () => {
    const shelf = shelfInMemory();
    const [here, there] = [openWindow(shelf), openWindow(shelf.elsewhere)];
    shelf.fail(new NothingKept());
    edit(there.store, retitle('Not saved'));
    await rest();
    expect(there.store.getState().saving).toBe('failed');
    await here.keeper.forget();
    undo(there.store);
    expect(there.store.getState()).toMatchObject({ lesson: smallLesson, past: [], saving: 'idle' });
  });
});

describe('two windows with the same lesson', () => {
  it('agree: the other follows what was written last, by one step that undo takes back', async () => {
    const shelf = shelfInMemory();
    const { store } = openWindow(shelf);
    edit(store, retitle('Here'));
    await rest();
    shelf.putElsewhere({ ...lessonFile({ ...smallLesson, title: 'The' }), origin: 'built-in' });
    await rest();
    shelf.putElsewhere({ ...lessonFile({ ...smallLesson, title: 'There' }), origin: 'built-in' });
    await rest();
    expect(store.getState().lesson.title).toBe('There');
    expect(shelf.writes()).toBe(1);
    undo(store);
    expect(store.getState().lesson.title).toBe('Here');
  });

  it('agree where both change at once: what is still to be written here is the last', async () => {
    const shelf = shelfInMemory();
    const { store } = openWindow(shelf);
    edit(store, retitle('Here'));
    shelf.putElsewhere(lessonFile({ ...smallLesson, title: 'There' }));
    await rest();
    expect(store.getState().lesson.title).toBe('Here');
    expect(shelf.kept()).toMatchObject({ lesson: { title: 'Here' } });
  });

  it('agree on the lesson of the start when the other goes back to it', async () => {
    const shelf = shelfInMemory();
    const { store } = openWindow(shelf);
    edit(store, retitle('Here'));
    await rest();
    shelf.putElsewhere(undefined);
    await rest();
    expect(store.getState().lesson).toEqual(smallLesson);
  });

  it('can each take back what the other has done, unlike what was forgotten', async () => {
    const shelf = shelfInMemory();
    const [here, there] = [openWindow(shelf), openWindow(shelf.elsewhere)];
    edit(here.store, retitle('Mine'));
    await rest();
    undo(here.store);
    await rest();
    expect(there.store.getState().lesson).toEqual(smallLesson);
    undo(there.store);
    expect(there.store.getState().lesson.title).toBe('Mine');
  });

  it('do not follow what is no lesson', async () => {
    const shelf = shelfInMemory();
    const { store } = openWindow(shelf);
    shelf.putElsewhere('nonsense');
    await rest();
    expect(store.getState().lesson).toBe(smallLesson);
  });
});
