// Changes of a kept timeline that nobody has open here: another title, a copy.

import { makeEdit } from '../edit/edit-history.ts';
import { changeField } from '../edit/edit-member.ts';
import type { EditContent } from '../state/edit-store.ts';
import { readContent, readEntry, shelvedContent } from './kept-content.ts';
import { newKey, type ShelfEntry, type Shelved, type TimelineShelf } from './timeline-shelf.ts';

/** Writing against a window that writes, too, is tried so often. */
const ATTEMPTS = 5;

const GONE = 'This timeline is no longer on this computer.';
const NOT_READ = 'This timeline cannot be read, so it was left as it is.';
const BUSY = 'This timeline is being changed in another window right now. Try again in a moment.';

/** Gives a kept timeline another title, by an edit that undo takes back; rejects with a sentence where that fails. */
export async function renameKept(shelf: TimelineShelf, key: string, title: string, now: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { content, entry } = readWhole(await shelf.take(key));
    const edit = changeField(content.history.timeline, 'title', title, { on: now });
    const history = makeEdit(content.history, edit);
    const renamed = { ...entry, title, saved: now, revision: entry.revision + 1 };
    const outcome = await shelf.put(renamed, shelvedContent({ ...content, history }), entry.revision);
    if (outcome === 'put') return;
  }
  throw new Error(BUSY);
}

/** Puts a copy of a kept timeline beside it, with its history and the file that it came from, and gives its key. */
export async function duplicateKept(shelf: TimelineShelf, key: string, now: string): Promise<string> {
  const shelved = await shelf.take(key);
  const { entry } = readWhole(shelved);
  const copy: ShelfEntry = { ...entry, key: newKey(), created: now, saved: now, revision: 1 };
  await shelf.restore(copy.key, { content: shelved?.content, original: shelved?.original, entry: copy });
  await renameKept(shelf, copy.key, `${entry.title} (copy)`, now);
  return copy.key;
}

interface Whole {
  readonly content: EditContent;
  readonly entry: ShelfEntry;
}

function readWhole(shelved: Shelved | undefined): Whole {
  if (!shelved) throw new Error(GONE);
  const [content, entry] = [readContent(shelved.content), readEntry(shelved.entry)];
  if (!content || !entry) throw new Error(NOT_READ);
  return { content, entry };
}
