// How much an author has done to a timeline since its file was read, which another reading would take back.
import type { EditHistory } from './edit-history.ts';

/** How many edits were made since; those of which only the words are left count, too. */
export function changesSinceRead({ told, past }: Pick<EditHistory, 'told' | 'past'>): number {
  const read = past.findLastIndex(({ changes }) => changes.some(({ kind }) => kind === 'whole'));
  return read < 0 ? told.length + past.length : past.length - 1 - read;
}
