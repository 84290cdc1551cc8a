// A lesson kept on this computer as it is changed, and the same in every window that shows it. The last to write wins; the
// others follow by one step that their undo takes back. Only what is forgotten is gone in all of them.
import { type About, readLesson } from '../lesson/read-lesson.ts';
import { isSameLesson, lessonFile } from '../lesson/write-lesson.ts';
import type { Problem } from '../model/problem.ts';
import {
  endTyping,
  forgetLesson,
  type LessonOrigin,
  type LessonState,
  type LessonStore,
  type LessonVersion,
  replaceLesson,
  resetLesson,
  tellSaving,
} from '../state/lesson-store.ts';
import { onComingAndGoing } from './coming-and-going.ts';
import type { LessonShelf } from './lesson-shelf.ts';
import { createLessonWriter } from './lesson-writer.ts';
import { NothingKept } from './patient-database.ts';
import { askForPersistence } from './persist-storage.ts';
import { whyNotKept } from './why-not-kept.ts';

const KEEP = 'Export the lesson as a file to keep them.';
const NOT_READ = `A lesson is kept on this computer that cannot be read. Nothing is written over it, so the changes are not kept. ${KEEP}`;

const ORIGINS: readonly LessonOrigin[] = ['built-in', 'made', 'carried', 'file', 'link'];

/** What was kept: a lesson, nothing, or something that is none. */
export interface Kept {
  readonly version?: LessonVersion;
  readonly problems: readonly Problem[];
  /** Whether this computer keeps anything at all. */
  readonly isPossible: boolean;
}

/** What lies on the shelf about that timeline; never rejects. */
export async function takeKept(shelf: LessonShelf, about: About): Promise<Kept> {
  let value: unknown;
  try {
    value = await shelf.take();
  } catch {
    return { problems: [], isPossible: false };
  }
  if (value === undefined) return { problems: [], isPossible: true };
  const { lesson, problems } = readLesson(value, about);
  if (lesson) return { version: { lesson, origin: originOf(value) }, problems: [], isPossible: true };
  const reason = problems[0]?.message ?? '';
  const message = `The lesson that was kept on this computer could not be read. ${reason}`;
  return { problems: [{ path: 'kept', message }], isPossible: true };
}

function originOf(value: unknown): LessonOrigin {
  const origin: unknown = typeof value === 'object' && value !== null && 'origin' in value ? value.origin : undefined;
  return ORIGINS.find((one) => one === origin) ?? 'built-in';
}

export interface LessonKeeper {
  /** Back to the start, here and in the other windows, with nothing kept and nothing to undo; never rejects. */
  readonly forget: () => Promise<void>;
  /** Keeps it at another place from now on, with all that was changed by then: the timeline became a copy. The old place keeps what it has. */
  readonly moveTo: (shelf: LessonShelf) => void;
  /** Stops keeping; for tests, as a page keeps its lesson for as long as it is open. */
  readonly stop: () => void;
}

/** What is known where nothing was kept. */
const NOTHING: Kept = { problems: [], isPossible: true };

/**
 * Keeps a lesson on a shelf from now on; `kept` is what was found there. What is the same as at the start is not kept, so
 * that a newer start is seen. Nothing is put over what was not read: it may be a year's work.
 */
export function keepLesson(store: LessonStore, first: LessonShelf, about: About, kept: Kept = NOTHING): LessonKeeper {
  let shelf = first;
  let isFollowing = false;
  /** What comes from the shelf need not go back to it. */
  const following = (change: () => void): void => {
    isFollowing = true;
    change();
    isFollowing = false;
  };
  const reading = readLate(
    () => takeKept(shelf, about),
    kept,
    (version) => following(() => adopt(store, version)),
  );
  const begin = (): (() => Promise<void>) => {
    const place = shelf;
    return async () => {
      await reading.reach();
      const value = toKeep(store.getState());
      await (value === undefined ? place.remove() : place.put(value));
    };
  };
  const writer = createLessonWriter({ store, begin, wordsFor });
  /** What was still to be written must not come back. */
  const letGo = (): void => {
    writer.drop();
    reading.settle();
    following(() => forgetLesson(store));
  };
  const forget = async (): Promise<void> => {
    writer.drop();
    await writer.done();
    await shelf.forget().catch(() => undefined);
    letGo();
  };
  const follow = async (): Promise<void> => {
    // What is still to be written here is the last, and the others will follow it; what could not be written must not be lost.
    if (writer.isPlanned() || store.getState().saving === 'failed') return;
    const other = await takeKept(shelf, about);
    if (isWhole(other) && !writer.isPlanned()) following(() => adopt(store, other.version));
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.lesson === before.lesson || isFollowing) return;
    askForPersistence();
    writer.plan();
  });
  const listen = (): (() => void) => shelf.onOther((news) => (news === 'forgotten' ? letGo() : void follow()));
  let unfollow = listen();
  const moveTo = (next: LessonShelf): void => {
    void writer.flush();
    unfollow();
    shelf = next;
    unfollow = listen();
    if (store.getState().isChanged) writer.plan();
  };
  const stopWatching = onComingAndGoing({ onCome: () => void follow(), onGo: () => void leave() });
  const leave = async (): Promise<void> => {
    endTyping(store);
    if (reading.isDone() && isUnsaved(store.getState())) shelf.leave(toKeep(store.getState()));
    await writer.flush();
  };
  return {
    forget,
    moveTo,
    stop: () => {
      writer.drop();
      unsubscribe();
      unfollow();
      stopWatching();
    },
  };
}

interface Reading {
  readonly isDone: () => boolean;
  /** From now on there is nothing there to be read. */
  readonly settle: () => void;
  /** Asks again for what could not be read at first; rejects where it still cannot. */
  readonly reach: () => Promise<void>;
}

/** The reading of what lies on a shelf, as far as it has come. What then comes late, undo takes back. */
function readLate(take: () => Promise<Kept>, kept: Kept, onLate: (version: LessonVersion) => void): Reading {
  let isRead = isWhole(kept);
  return {
    isDone: () => isRead,
    settle: () => {
      isRead = true;
    },
    reach: async () => {
      if (isRead) return;
      const late = await take();
      if (!late.isPossible) throw new NothingKept();
      if (!isWhole(late)) throw new NotRead();
      isRead = true;
      if (late.version) onLate(late.version);
    },
  };
}

/** Something is kept that is no lesson. */
class NotRead extends Error {}

function isWhole({ isPossible, problems }: Kept): boolean {
  return isPossible && problems.length === 0;
}

/** Shows what another window has kept; where it keeps nothing, the lesson of the start. */
function adopt(store: LessonStore, version: LessonVersion | undefined): void {
  const { lesson, isChanged } = store.getState();
  if (version && !isSameLesson(version.lesson, lesson)) replaceLesson(store, version, 'elsewhere');
  else if (!version && isChanged) resetLesson(store);
  if (store.getState().lesson !== lesson) tellSaving(store, 'saved');
}

/** What is to lie on the shelf; undefined for nothing. */
function toKeep({ lesson, origin, isChanged }: LessonState): unknown {
  return isChanged ? { ...lessonFile(lesson), origin } : undefined;
}

function isUnsaved({ saving }: LessonState): boolean {
  return saving === 'saving' || saving === 'failed';
}

function wordsFor(error: unknown): string {
  return error instanceof NotRead ? NOT_READ : whyNotKept(error, KEEP);
}
