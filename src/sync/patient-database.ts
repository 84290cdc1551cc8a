// A database of this computer that is opened when it is needed, by a browser that may refuse or not answer.
import { type IDBPDatabase, openDB } from 'idb';

/** This computer keeps nothing here, as in some private windows. */
export class NothingKept extends Error {}

/** ms after which a browser that does not answer keeps nothing. */
const PATIENCE = 3_000;

export interface DatabasePlan {
  readonly name: string;
  readonly stores: readonly string[];
}

/** Gives the database, open; rejects with NothingKept, and is then asked anew the next time. */
export function patientDatabase(plan: DatabasePlan): () => Promise<IDBPDatabase> {
  let opening: Promise<IDBPDatabase> | undefined;
  return async () => {
    opening ??= openInTime(plan, () => {
      opening = undefined;
    });
    return opening;
  };
}

async function openInTime(plan: DatabasePlan, onClosed: () => void): Promise<IDBPDatabase> {
  const opened = open(plan, onClosed);
  try {
    return await Promise.race([opened, tooLate()]);
  } catch {
    void opened.then((late) => late.close()).catch(() => undefined);
    onClosed();
    throw new NothingKept();
  }
}

/** Where storage is blocked, even the name of the database throws. */
async function open({ name, stores }: DatabasePlan, onClosed: () => void): Promise<IDBPDatabase> {
  return openDB(name, 1, {
    upgrade: (database) => {
      for (const store of stores) database.createObjectStore(store);
    },
    // Another window wants to clear this computer, or has a newer version.
    blocking: (_present, _wanted, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}

async function tooLate(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  throw new NothingKept();
}
