// Where a changed lesson lies on this computer: one place in IndexedDB for each timeline, list and file.
import { fingerprint } from '../model/excerpt.ts';
import { dropLeft, findLeft, leaveBehind } from './left-behind.ts';
import { patientDatabase } from './patient-database.ts';
import { windowNews } from './window-news.ts';

/** What another window did: put or removed something at this place, or forgot whatever lay at any place. */
export type ShelfNews = 'changed' | 'forgotten';

/** One lesson's place. Each of these rejects where this computer keeps nothing. */
export interface LessonShelf {
  /** What lies there, unchecked; undefined where nothing does. */
  readonly take: () => Promise<unknown>;
  readonly put: (value: unknown) => Promise<void>;
  readonly remove: () => Promise<void>;
  /** Removes it for good: the other windows are told to forget theirs, of whatever timeline, also where this rejects. */
  readonly forget: () => Promise<void>;
  /** Leaves a value, or (undefined) nothing, for the next `take`, at once: for a page that is being closed. */
  readonly leave: (value: unknown) => void;
  /** Tells what another window has done; gives its undo. */
  readonly onOther: (listener: (news: ShelfNews) => void) => () => void;
}

export const DATABASE = 'sourceline-lessons';
const STORE = 'lessons';
const CHANNEL = 'sourceline-lessons';
/** On the channel, in place of a name; no place is called so. */
const FORGOTTEN = 'forgotten';

export interface LessonPlace {
  /** The timeline's id. */
  readonly timeline: string;
  /** Where the list was opened from: its address, or the key under which it is kept here. */
  readonly data: string | undefined;
  /** The page's own address. */
  readonly page: string;
  /** The text of the lesson that the page carries; empty where it carries none. */
  readonly carried: string;
}

/** The name of a lesson's place: a file on a disk has one of its own, and so has the same file with another lesson in it. */
export function placeName({ timeline, data, page, carried }: LessonPlace): string {
  const url = new URL(page);
  const file = url.protocol === 'file:' ? url.pathname : '';
  const cargo = carried === '' ? '' : fingerprint('carried', [{ exact: carried }]);
  return JSON.stringify([timeline, data ?? '', file, cargo]);
}

/** What lies at a place that has been emptied, where an older one may still hold something. */
const EMPTIED = null;

/** A place that begins with what lies at an older one, which stays as it is: until something is put here, or removed. */
export function shelfAfter(older: LessonShelf, own: LessonShelf): LessonShelf {
  return {
    ...own,
    take: async () => {
      const value = await own.take();
      if (value === EMPTIED) return undefined;
      return value === undefined ? older.take() : value;
    },
    remove: () => own.put(EMPTIED),
    forget: async () => {
      await own.forget();
      await own.put(EMPTIED);
    },
    leave: (value) => own.leave(value === undefined ? EMPTIED : value),
  };
}

/** The shelf's place of that name. */
export function lessonShelf(name: string): LessonShelf {
  const news = windowNews(CHANNEL);
  const database = patientDatabase({ name: DATABASE, stores: [STORE] });
  const done = (): void => {
    dropLeft(name);
    news.tell(name);
  };
  const put = async (value: unknown): Promise<void> => {
    const transaction = (await database()).transaction(STORE, 'readwrite', { durability: 'strict' });
    const request = transaction.store.put(value, name);
    // A page that is being left does not come to commit by itself.
    transaction.commit();
    // A full disk is only known when the transaction ends.
    await Promise.all([request, transaction.done]);
    done();
  };
  const remove = async (): Promise<void> => {
    await (await database()).delete(STORE, name);
    done();
  };
  return {
    take: async () => {
      const left = findLeft(name);
      if (!left) return (await database()).get(STORE, name);
      // Where the database refuses it, it stays where it was left.
      await (left.value === undefined ? remove() : put(left.value)).catch(() => undefined);
      return left.value;
    },
    put,
    remove,
    forget: async () => {
      try {
        await (await database()).delete(STORE, name);
      } finally {
        dropLeft(name);
        news.tell(FORGOTTEN);
      }
    },
    leave: (value) => leaveBehind(name, value),
    onOther: (listener) =>
      news.onOther((told) => {
        if (told === name) listener('changed');
        if (told === FORGOTTEN) listener('forgotten');
      }),
  };
}
