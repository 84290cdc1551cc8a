// Where timelines lie that are changed on this computer: each under its key, with a short entry for the list of all of them.
import type { ReadOptions } from '../model/interpretation.ts';
import { patientDatabase } from './patient-database.ts';
import { windowNews } from './window-news.ts';

/** What is known of a kept timeline without loading it. */
export interface ShelfEntry {
  readonly key: string;
  readonly title: string;
  readonly eventCount: number;
  /** ISO instants. */
  readonly created: string;
  readonly saved: string;
  /** Counts every time that it is saved, in all windows. */
  readonly revision: number;
}

/** The file that a timeline was read from, as far as it is kept. */
export interface Original {
  readonly blob: Blob;
  readonly name: string;
  readonly options: ReadOptions;
}

/** What lies under a key; all of it unchecked. */
export interface Shelved {
  readonly entry: unknown;
  readonly content: unknown;
  readonly original: unknown;
}

/** What became of a wish to put something: another window was there before with another revision, or it was removed. */
export type PutOutcome = 'put' | 'changed' | 'removed';

/** The shelf of this computer; whatever asks it rejects where this computer keeps nothing. */
export interface TimelineShelf {
  /** The entries of all timelines, unchecked. */
  readonly list: () => Promise<readonly unknown[]>;
  readonly entry: (key: string) => Promise<unknown>;
  /** Undefined where nothing lies there. */
  readonly take: (key: string) => Promise<Shelved | undefined>;
  /** Puts content where the revision is still the expected one; undefined: where nothing lies. */
  readonly put: (entry: ShelfEntry, content: unknown, expected: number | undefined) => Promise<PutOutcome>;
  readonly putOriginal: (key: string, original: Original) => Promise<void>;
  readonly original: (key: string) => Promise<unknown>;
  readonly remove: (key: string) => Promise<void>;
  /** Puts back what was removed. */
  readonly restore: (key: string, shelved: Shelved) => Promise<void>;
  /** Tells the key of what another window has changed or removed; gives its undo. */
  readonly onOther: (listener: (key: string) => void) => () => void;
}

export const TIMELINES = 'sourceline-timelines';
const ENTRIES = 'entries';
const CONTENTS = 'contents';
const ORIGINALS = 'originals';
const ALL = [ENTRIES, CONTENTS, ORIGINALS];

/** The shelf of timelines. */
export function timelineShelf(): TimelineShelf {
  const database = patientDatabase({ name: TIMELINES, stores: ALL });
  const news = windowNews(TIMELINES);

  const put: TimelineShelf['put'] = async (entry, content, expected) => {
    const { key } = entry;
    const transaction = (await database()).transaction([ENTRIES, CONTENTS], 'readwrite', { durability: 'strict' });
    // Nothing else is written between this look and what follows: transactions come one after another, in all windows.
    const present = revisionOf(await transaction.objectStore(ENTRIES).get(key));
    if (present !== expected) {
      await transaction.done;
      return present === undefined ? 'removed' : 'changed';
    }
    const requests = [
      transaction.objectStore(ENTRIES).put(entry, key),
      transaction.objectStore(CONTENTS).put(content, key),
    ];
    // A page that is being left does not come to commit by itself.
    transaction.commit();
    // A full disk is only known when the transaction ends.
    await Promise.all([...requests, transaction.done]);
    news.tell(key);
    return 'put';
  };

  return {
    list: async () => (await database()).getAll(ENTRIES),
    entry: async (key) => (await database()).get(ENTRIES, key),
    take: async (key) => {
      const transaction = (await database()).transaction(ALL);
      const [entry, content, original] = await Promise.all(ALL.map((store) => transaction.objectStore(store).get(key)));
      return entry === undefined && content === undefined ? undefined : { entry, content, original };
    },
    put,
    putOriginal: async (key, original) => {
      await (await database()).put(ORIGINALS, original, key);
    },
    original: async (key) => (await database()).get(ORIGINALS, key),
    remove: async (key) => {
      const transaction = (await database()).transaction(ALL, 'readwrite');
      await Promise.all([...ALL.map((store) => transaction.objectStore(store).delete(key)), transaction.done]);
      news.tell(key);
    },
    restore: async (key, { entry, content, original }) => {
      const transaction = (await database()).transaction(ALL, 'readwrite');
      const values = [entry, content, original];
      const requests = ALL.map((store, i) =>
        values[i] === undefined ? undefined : transaction.objectStore(store).put(values[i], key),
      );
      await Promise.all([...requests, transaction.done]);
      news.tell(key);
    },
    onOther: (listener) =>
      news.onOther((told) => {
        if (typeof told === 'string') listener(told);
      }),
  };
}

function revisionOf(entry: unknown): number | undefined {
  const revision: unknown =
    typeof entry === 'object' && entry !== null && 'revision' in entry ? entry.revision : undefined;
  // Of something that is no entry, whatever it says is another revision than any that is expected.
  return entry === undefined ? undefined : typeof revision === 'number' ? revision : 0;
}

const KEY_LENGTH = 12;
const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyz';
/** Bytes from here on would make the first signs likelier than the others. */
const FAIR = 256 - (256 % SIGNS.length);

/** A key that no other timeline has. */
export function newKey(): string {
  let key = '';
  while (key.length < KEY_LENGTH) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < FAIR) key += SIGNS[byte % SIGNS.length];
  }
  return key;
}
