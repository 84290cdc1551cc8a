// One lesson as it is edited: what it is now, what it was before, and how far it is kept. These functions alone write it.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LessonChange } from '../lesson/edit-lesson.ts';
import { goOn, type History, pause, stepBack, stepForward } from '../lesson/history.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { isSameLesson } from '../lesson/write-lesson.ts';
import type { Problem } from '../model/problem.ts';

/** Where a lesson began: in the app, made from the timeline, in the single file, in a lesson's file, in a link. */
export type LessonOrigin = 'built-in' | 'made' | 'carried' | 'file' | 'link';

/** A lesson with where it began. */
export interface LessonVersion {
  readonly lesson: Lesson;
  readonly origin: LessonOrigin;
}

export type Saving = 'idle' | 'saving' | 'saved' | 'failed';

export interface LessonState extends LessonVersion {
  readonly past: readonly LessonVersion[];
  readonly future: readonly LessonVersion[];
  /** The field that is being written in. */
  readonly field: string | undefined;
  /** What a reset leads back to. */
  readonly start: LessonVersion;
  /** Whether the lesson is other than at the start. */
  readonly isChanged: boolean;
  readonly saving: Saving;
  /** Why saving failed, in a sentence; empty otherwise. */
  readonly savingMessage: string;
  /** Another lesson that somebody brought, as by a link, and that waits for a yes or a no. */
  readonly offer: LessonVersion | undefined;
  /** What was refused or left out, until it is dismissed. */
  readonly problems: readonly Problem[];
}

export type LessonStore = StoreApi<LessonState>;

/** A store that holds a lesson with nothing to undo; `kept` is what was changed of it on an earlier day. */
export function createLessonStore(start: LessonVersion, kept?: LessonVersion): LessonStore {
  return createStore<LessonState>(() => ({
    ...(kept ?? start),
    past: [],
    future: [],
    field: undefined,
    start,
    isChanged: kept !== undefined && !isSameLesson(kept.lesson, start.lesson),
    saving: kept ? 'saved' : 'idle',
    savingMessage: '',
    offer: undefined,
    problems: [],
  }));
}

/** Changes the lesson: a step that undo takes back. What is typed into the same `field` in one stretch is one step. */
export function edit(store: LessonStore, change: LessonChange, field?: string): void {
  const { lesson, origin } = store.getState();
  const next = change(lesson);
  if (next !== lesson) put(store, goOn(historyOf(store.getState()), { lesson: next, origin }, field));
}

/** Ends a stretch of typing, as when a field is left. */
export function endTyping(store: LessonStore): void {
  const { field } = pause(historyOf(store.getState()));
  if (field !== store.getState().field) store.setState({ field });
}

/** Takes the last step back. */
export function undo(store: LessonStore): void {
  put(store, stepBack(historyOf(store.getState())));
}

/** Takes the last undo back. */
export function redo(store: LessonStore): void {
  put(store, stepForward(historyOf(store.getState())));
}

/** Puts another lesson in the place of this one: one step that undo takes back. Problems that stood here are gone. */
export function replaceLesson(store: LessonStore, version: LessonVersion, field?: string): void {
  if (!isSameLesson(version.lesson, store.getState().lesson)) {
    put(store, goOn(historyOf(store.getState()), version, field));
  }
  tellProblems(store, []);
}

/** Back to the lesson of the start: one step that undo takes back. */
export function resetLesson(store: LessonStore): void {
  replaceLesson(store, store.getState().start);
}

/** Brings another lesson: at once where nothing would be lost by it, else as an offer. */
export function offerLesson(store: LessonStore, version: LessonVersion): void {
  const { lesson, isChanged } = store.getState();
  if (isSameLesson(version.lesson, lesson)) return;
  if (isChanged) store.setState({ offer: version });
  else replaceLesson(store, version);
}

/** Answers an offer: a yes is one step that undo takes back. */
export function answerOffer(store: LessonStore, isTaken: boolean): void {
  const { offer } = store.getState();
  store.setState({ offer: undefined });
  if (offer && isTaken) replaceLesson(store, offer);
}

/** Back to the start with nothing to undo, as when this computer is cleared. */
export function forgetLesson(store: LessonStore): void {
  store.setState({ ...store.getState().start, ...startOver, isChanged: false });
}

const startOver = {
  past: [],
  future: [],
  field: undefined,
  saving: 'idle',
  savingMessage: '',
  offer: undefined,
  problems: [],
} as const;

/** Says how far the lesson is kept. */
export function tellSaving(store: LessonStore, saving: Saving, savingMessage = ''): void {
  const present = store.getState();
  if (present.saving !== saving || present.savingMessage !== savingMessage) store.setState({ saving, savingMessage });
}

/** Says what was refused or left out, in place of what was said before. */
export function tellProblems(store: LessonStore, problems: readonly Problem[]): void {
  if (problems.length > 0 || store.getState().problems.length > 0) store.setState({ problems });
}

function historyOf({ past, future, field, lesson, origin }: LessonState): History<LessonVersion> {
  return { past, present: { lesson, origin }, future, field };
}

function put(store: LessonStore, { past, present, future, field }: History<LessonVersion>): void {
  const { lesson, start } = store.getState();
  if (present.lesson === lesson) return;
  store.setState({ ...present, past, future, field, isChanged: !isSameLesson(present.lesson, start.lesson) });
}
