// What is known of all timelines that are kept on this computer.
import { readEntry } from '../../sync/kept-content.ts';
import type { ShelfEntry, TimelineShelf } from '../../sync/timeline-shelf.ts';

/** Their entries; those changed last come first. Rejects where this computer keeps nothing. */
export async function keptEntries(shelf: TimelineShelf): Promise<readonly ShelfEntry[]> {
  const values = await shelf.list();
  return values.flatMap((value) => readEntry(value) ?? []).toSorted((a, b) => b.saved.localeCompare(a.saved));
}
