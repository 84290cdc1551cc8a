// What a history has that another state of it has not: what is still to be written, and what a closing page leaves behind.
import type { Edit } from './change.ts';
import { type EditHistory, endStretch, makeEdit, undoEdit } from './edit-history.ts';
import { rebaseEdit } from './rebase-edit.ts';

/** The way from one state of a history to a later one: so many edits back, then these. */
export interface Unsaved {
  readonly undone: number;
  readonly edits: readonly Edit[];
}

/** The way from what was saved to what is now; both have edits in common, the very same objects. */
export function unsavedEdits(saved: EditHistory, now: EditHistory): Unsaved {
  let common = 0;
  while (common < saved.past.length && saved.past[common] === now.past[common]) common += 1;
  return { undone: saved.past.length - common, edits: now.past.slice(common) };
}

/** Goes that way from the state at which it begins. */
export function followUnsaved(saved: EditHistory, { undone, edits }: Unsaved): EditHistory {
  let history = saved;
  for (let step = 0; step < undone; step += 1) history = undoEdit(history);
  return edits.reduce((present, edit) => makeEdit(endStretch(present), edit), history);
}

/** Goes it from another state: only what was made anew is made there, too, and nothing of theirs is taken back. */
export function rebaseUnsaved(theirs: EditHistory, { edits }: Unsaved): EditHistory {
  return edits.reduce(
    (present, edit) => makeEdit(endStretch(present), rebaseEdit(present.timeline, edit)),
    endStretch(theirs),
  );
}
