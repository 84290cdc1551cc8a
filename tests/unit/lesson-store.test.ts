// The only ways in which a lesson that is being edited changes.
import { describe, expect, it } from 'vitest';
import { removeStep, retitle } from '../../src/lesson/edit-lesson.ts';
import {
  answerOffer,
  createLessonStore,
  edit,
  endTyping,
  forgetLesson,
  type LessonStore,
  offerLesson,
  redo,
  replaceLesson,
  resetLesson,
  tellProblems,
  tellSaving,
  undo,
} from '../../src/state/lesson-store.ts';
import { smallLesson } from '../fixtures/small-lesson.ts';

const OTHER = { ...smallLesson, title: 'Another lesson' };

function opened(): LessonStore {
  return createLessonStore({ lesson: smallLesson, origin: 'built-in' });
}

describe('a lesson that is edited', () => {
  it('takes what is typed in one field as one step, until the field is left', () => {
    const store = opened();
    for (const title of ['A', 'Ab', 'Abc']) edit(store, retitle(title), 'title');
    endTyping(store);
    edit(store, retitle('Abcd'), 'title');
    undo(store);
    expect(store.getState().lesson.title).toBe('Abc');
    undo(store);
    expect(store.getState().lesson).toBe(smallLesson);
    redo(store);
    redo(store);
    expect(store.getState().lesson.title).toBe('Abcd');
  });

  it('is changed as long as it is other than at the start', () => {
    const store = opened();
    edit(store, retitle('A'));
    expect(store.getState().isChanged).toBe(true);
    edit(store, retitle(smallLesson.title));
    expect(store.getState().isChanged).toBe(false);
  });

  it('gives way to a file by one step, which undo takes back together with where the lesson began', () => {
    const store = opened();
    tellProblems(store, [{ path: '', message: 'An old refusal.' }]);
    replaceLesson(store, { lesson: OTHER, origin: 'file' });
    expect(store.getState()).toMatchObject({ lesson: OTHER, origin: 'file', isChanged: true, problems: [] });
    undo(store);
    expect(store.getState()).toMatchObject({ lesson: smallLesson, origin: 'built-in', isChanged: false });
  });

  it('goes back to the start by one step, which undo takes back', () => {
    const store = createLessonStore({ lesson: smallLesson, origin: 'built-in' }, { lesson: OTHER, origin: 'file' });
    expect(store.getState()).toMatchObject({ isChanged: true, saving: 'saved' });
    resetLesson(store);
    expect(store.getState()).toMatchObject({ lesson: smallLesson, origin: 'built-in', isChanged: false });
    undo(store);
    expect(store.getState()).toMatchObject({ lesson: OTHER, origin: 'file', isChanged: true });
  });

  it('takes the order of a link at once where nothing is lost by it, and asks where something would be', () => {
    const store = opened();
    offerLesson(store, { lesson: OTHER, origin: 'link' });
    expect(store.getState()).toMatchObject({ lesson: OTHER, offer: undefined });
    offerLesson(store, { lesson: removeStep('goals')(smallLesson), origin: 'link' });
    expect(store.getState().lesson).toBe(OTHER);
    answerOffer(store, false);
    expect(store.getState()).toMatchObject({ lesson: OTHER, offer: undefined });
    offerLesson(store, { lesson: removeStep('goals')(smallLesson), origin: 'link' });
    answerOffer(store, true);
    expect(store.getState().lesson.steps).toHaveLength(9);
    undo(store);
    expect(store.getState().lesson).toBe(OTHER);
  });

  it('has nothing to undo once this computer is cleared', () => {
    const store = opened();
    edit(store, retitle('A'));
    tellSaving(store, 'failed', 'No room.');
    forgetLesson(store);
    undo(store);
    expect(store.getState()).toMatchObject({
      lesson: smallLesson,
      past: [],
      future: [],
      saving: 'idle',
      savingMessage: '',
    });
  });

  it('tells nobody about what changes nothing', () => {
    const store = opened();
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    undo(store);
    redo(store);
    endTyping(store);
    resetLesson(store);
    edit(store, retitle(smallLesson.title));
    tellSaving(store, 'idle');
    tellProblems(store, []);
    expect(told).toBe(0);
  });
});
