// A timeline with everything that was changed in it, without limit. What is typed into one field in one stretch is one edit.
import type { Timeline } from '../model/timeline.ts';
import { applyEdit, type Edit, revertEdit } from './change.ts';
import { joinEdits } from './join-edits.ts';

/** An edit of which only the words are left. */
export type ToldEdit = Pick<Edit, 'on' | 'words'>;

export interface EditHistory {
  readonly timeline: Timeline;
  /** What was changed before all that can still be taken back, the oldest first. */
  readonly told: readonly ToldEdit[];
  /** What was changed, the oldest first. */
  readonly past: readonly Edit[];
  /** What was taken back, the next to come again last. */
  readonly future: readonly Edit[];
  /** Whether the last edit is still being typed. */
  readonly isTyping: boolean;
}

/** A history in which nothing has been changed. */
export function startEdits(timeline: Timeline): EditHistory {
  return { timeline, told: [], past: [], future: [], isTyping: false };
}

/** Makes an edit; nothing happens where it changes nothing. Throws where it does not fit the timeline. */
export function makeEdit(history: EditHistory, edit: Edit): EditHistory {
  if (edit.changes.length === 0) return history;
  const timeline = applyEdit(history.timeline, edit);
  const last = history.past.at(-1);
  const isTyping = edit.field !== undefined;
  if (!last || !history.isTyping || !isTyping || last.field !== edit.field) {
    return { ...history, timeline, past: [...history.past, edit], future: [], isTyping };
  }
  const earlier = history.past.slice(0, -1);
  const joined = joinEdits(last, edit, timeline);
  if (joined.changes.length > 0) return { ...history, timeline, past: [...earlier, joined], future: [], isTyping };
  // What was typed is as it was before.
  const reverted = revertEdit(history.timeline, last);
  return { ...history, timeline: reverted, past: earlier, future: [], isTyping: false };
}

/** Ends a stretch of typing: what comes next is an edit of its own. */
export function endStretch(history: EditHistory): EditHistory {
  return history.isTyping ? { ...history, isTyping: false } : history;
}

/** Takes the last edit back; the same where there is none. */
export function undoEdit(history: EditHistory): EditHistory {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    ...history,
    timeline: revertEdit(history.timeline, last),
    past: history.past.slice(0, -1),
    future: [...history.future, last],
    isTyping: false,
  };
}

/** Makes what was taken back last again; the same where there is none. */
export function redoEdit(history: EditHistory): EditHistory {
  const next = history.future.at(-1);
  if (!next) return history;
  return {
    ...history,
    timeline: applyEdit(history.timeline, next),
    past: [...history.past, next],
    future: history.future.slice(0, -1),
    isTyping: false,
  };
}
