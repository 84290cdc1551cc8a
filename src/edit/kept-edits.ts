// How much of a history is kept: the latest edits, so that they can be taken back after a reload, and of older ones their words.
import type { Edit } from './change.ts';
import type { EditHistory } from './edit-history.ts';
import { jsonOf } from './kept-json.ts';

/** Letters of edits that are kept, about 5 MB; what is older can no longer be taken back after a reload. */
const MOST_LETTERS = 5_000_000;

/** The history as it is kept. The last edit is always among those that can be taken back, and so is all that was taken back. */
export function keptEdits(history: EditHistory, most = MOST_LETTERS): EditHistory {
  const { past, told } = history;
  let letters = 0;
  let first = past.length;
  while (first > 0) {
    letters += sizeOf(past[first - 1]);
    if (letters > most && first < past.length) break;
    first -= 1;
  }
  const older = past.slice(0, first).map(({ on, words }) => ({ on, words }));
  return older.length === 0 ? history : { ...history, told: [...told, ...older], past: past.slice(first) };
}

function sizeOf(edit: Edit | undefined): number {
  return edit ? jsonOf(edit).length : 0;
}
