// Takes away everything of ours that this computer keeps. Other pages of the same place may keep things too: those stay.
import { deleteDB } from 'idb';
import { DATABASE } from './lesson-shelf.ts';
import { TIMELINES } from './timeline-shelf.ts';

/** What all our names begin with. */
const OURS = 'sourceline';

/** What was removed, each in a few words; empty where nothing of ours was kept. Never rejects: what refuses is left out. */
export async function clearComputer(): Promise<readonly string[]> {
  const removed = await Promise.all([
    attempt(clearDatabases),
    attempt(async () => clearStorage('the settings of this page', () => localStorage)),
    attempt(async () => clearStorage('what was being presented', () => sessionStorage)),
    attempt(clearOffline),
  ]);
  return removed.flat();
}

type Removed = readonly string[];

async function attempt(clear: () => Promise<Removed>): Promise<Removed> {
  try {
    return await clear();
  } catch {
    return [];
  }
}

async function clearDatabases(): Promise<Removed> {
  const listed = await indexedDB.databases?.();
  const names = listed?.flatMap(({ name }) => name ?? []) ?? [DATABASE, TIMELINES];
  const ours = names.filter((name) => name.startsWith(OURS));
  await Promise.all(ours.map((name) => deleteDB(name)));
  return ours.map((name) => (name === TIMELINES ? 'timelines of your own' : 'changed lessons, of all timelines'));
}

async function clearStorage(what: string, open: () => Storage): Promise<Removed> {
  const storage = open();
  const ours = Object.keys(storage).filter((key) => key.startsWith(OURS));
  for (const key of ours) storage.removeItem(key);
  return ours.length > 0 ? [what] : [];
}

/** The worker and its caches. A cache is ours by its name, or by our worker's address, with which the worker names its own. */
async function clearOffline(): Promise<Removed> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const scope = registration?.scope;
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(OURS) || (scope !== undefined && name.endsWith(scope)));
  const wasRegistered = (await registration?.unregister()) ?? false;
  await Promise.all(ours.map((name) => caches.delete(name)));
  return ours.length > 0 || wasRegistered ? ['the copy of Sourceline for use without internet'] : [];
}
