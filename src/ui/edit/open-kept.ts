// Opens a timeline that is kept on this computer.
import { createEditStore } from '../../state/edit-store.ts';
import { readContent, readEntry } from '../../sync/kept-content.ts';
import { keepTimeline } from '../../sync/kept-timeline.ts';
import type { Shelved } from '../../sync/timeline-shelf.ts';
import type { Opened } from '../app/host.ts';
import { openedFrom } from './opened-from.ts';
import { nowIso, shelfOfPage } from './shelf.ts';

const NONE =
  'This timeline is not on this computer: it was made on another one or in another browser, or it was removed. Its author can take it away as a file and give you that.';
const NOT_REACHED =
  'What this browser keeps could not be reached (it may be a private window), so this timeline cannot be opened here.';
const NOT_READ = 'This timeline is kept on this computer, but it cannot be read. Nothing was written over it.';

/** The timeline of that key; rejects with a sentence where there is none. */
export async function openKept(key: string): Promise<Opened> {
  const shelved = await take(key);
  if (!shelved) throw new Error(NONE);
  const content = readContent(shelved.content);
  if (!content) throw new Error(NOT_READ);
  const entry = readEntry(shelved.entry);
  const revision = entry?.revision ?? 0;
  const store = createEditStore({ key, timeline: content.history.timeline, ...content });
  const onShelf = { content, revision, created: entry?.created ?? nowIso() };
  keepTimeline({ store, shelf: shelfOfPage(), onShelf, now: nowIso });
  return openedFrom(store);
}

async function take(key: string): Promise<Shelved | undefined> {
  try {
    return await shelfOfPage().take(key);
  } catch {
    throw new Error(NOT_REACHED);
  }
}
