// A file that is opened a second time: the timeline that was read from it is kept already.
import type { ShelfEntry, TimelineShelf } from '../../sync/timeline-shelf.ts';
import { keptEntries } from './kept-entries.ts';
import { MOST_ORIGINAL, originalOf } from './original.ts';
import { shelfOfPage } from './shelf.ts';

/** The kept timeline, changed last, that was read from a file of that name with these bytes; undefined where there is none. Rejects where nothing is kept. */
export async function keptTwin(
  file: Blob,
  name: string,
  shelf: TimelineShelf = shelfOfPage(),
): Promise<ShelfEntry | undefined> {
  if (file.size > MOST_ORIGINAL) return undefined;
  for (const entry of await keptEntries(shelf)) {
    const original = await originalOf(entry.key, shelf);
    if (original?.name === name && (await isSameBlob(original.blob, file))) return entry;
  }
  return undefined;
}

async function isSameBlob(a: Blob, b: Blob): Promise<boolean> {
  if (a.size !== b.size) return false;
  const [one, other] = (await Promise.all([a.arrayBuffer(), b.arrayBuffer()])).map((bytes) => new Uint8Array(bytes));
  return one?.every((byte, at) => byte === other?.[at]) ?? false;
}
