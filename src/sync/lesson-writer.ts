// Writes a changed lesson a moment after its change, one time after the other, so that the last one stays; and says how far it is.
import { type LessonStore, tellSaving } from '../state/lesson-store.ts';
import { REST } from './why-not-kept.ts';

export interface LessonWriter {
  /** Something was changed: it is written soon. */
  readonly plan: () => void;
  /** Writes at once what is planned; resolves when everything is written. Never rejects. */
  readonly flush: () => Promise<void>;
  /** Writes nothing of what is planned. */
  readonly drop: () => void;
  readonly isPlanned: () => boolean;
  /** Resolves when nothing is being written any more. */
  readonly done: () => Promise<void>;
}

export interface LessonWriterParts {
  readonly store: LessonStore;
  /** What is to be done when the time has come to write; it may reject. */
  readonly begin: () => () => Promise<void>;
  /** Why it could not be written, for its author. */
  readonly wordsFor: (error: unknown) => string;
}

/** The writer of a store's lesson. */
export function createLessonWriter({ store, begin, wordsFor }: LessonWriterParts): LessonWriter {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = Promise.resolve();

  const write = async (put: () => Promise<void>): Promise<void> => {
    try {
      await put();
      if (timer === undefined) tellSaving(store, 'saved');
    } catch (error) {
      tellSaving(store, 'failed', wordsFor(error));
    }
  };
  const drop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const flush = (): Promise<void> => {
    if (timer !== undefined) {
      const put = begin();
      writing = writing.then(() => write(put));
    }
    drop();
    return writing;
  };
  return {
    flush,
    drop,
    isPlanned: () => timer !== undefined,
    done: () => writing,
    plan: () => {
      timer ??= setTimeout(() => void flush(), REST);
      // A message about what failed stays until it is saved.
      if (store.getState().saving !== 'failed') tellSaving(store, 'saving');
    },
  };
}
