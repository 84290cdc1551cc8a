// What is kept on this computer and was not read is never written over: it may be a year's work.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retitle } from '../../src/lesson/edit-lesson.ts';
import { lessonFile } from '../../src/lesson/write-lesson.ts';
import { createLessonStore, edit, type LessonStore, undo } from '../../src/state/lesson-store.ts';
import { keepLesson, type LessonKeeper, takeKept } from '../../src/sync/kept-lesson.ts';
import type { LessonShelf } from '../../src/sync/lesson-shelf.ts';
import { NothingKept } from '../../src/sync/patient-database.ts';
import { shelfInMemory } from '../fixtures/lesson-shelf.ts';
import { smallLesson } from '../fixtures/small-lesson.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const keepers: LessonKeeper[] = [];

/** A page that opens as the app does: it takes what is kept, and keeps what is changed. */
async function openPage(shelf: LessonShelf): Promise<LessonStore> {
  const kept = await takeKept(shelf, SMALL_TIMELINE);
  const store = createLessonStore({ lesson: smallLesson, origin: 'built-in' }, kept.version);
  keepers.push(keepLesson(store, shelf, SMALL_TIMELINE, kept));
  return store;
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

describe('a lesson that was kept', () => {
  it('is not written over as long as it could not be reached, and comes as soon as it can be', async () => {
    const yearsWork = { ...lessonFile({ ...smallLesson, title: 'A year of work' }), origin: 'built-in' };
    const shelf = shelfInMemory(yearsWork);
    shelf.fail(new NothingKept());
    const store = await openPage(shelf);
    edit(store, retitle('One letter'));
    await rest();
    expect(store.getState()).toMatchObject({ saving: 'failed', lesson: { title: 'One letter' } });
    window.dispatchEvent(new Event('pagehide'));
    await rest();
    expect(shelf.left()).toBeUndefined();
    shelf.fail(undefined);
    edit(store, retitle('Two letters'));
    await rest();
    expect(store.getState()).toMatchObject({ saving: 'saved', lesson: { title: 'A year of work' } });
    expect(shelf.kept()).toEqual(yearsWork);
    undo(store);
    expect(store.getState().lesson.title).toBe('Two letters');
  });

  it('is not written over where it cannot be read', async () => {
    const shelf = shelfInMemory({ format: 'another' });
    const store = await openPage(shelf);
    edit(store, retitle('Mine'));
    await rest();
    expect(store.getState().saving).toBe('failed');
    expect(store.getState().savingMessage).toContain('cannot be read');
    expect(shelf.kept()).toEqual({ format: 'another' });
  });
});
