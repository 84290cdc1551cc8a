// What a closing page leaves of a timeline: only what was not yet written, since there is little room and no time. Another window takes it as
// soon as the one that left it is closed, and only one does.
import { followUnsaved, rebaseUnsaved, type Unsaved } from '../edit/unsaved-edits.ts';
import { isRecord } from '../formats/own/read-shape.ts';
import { isSame } from '../model/is-same.ts';
import type { EditContent } from '../state/edit-store.ts';
import { dropLeft, findLeft, leaveBehind, namesLeft, onLeft } from './left-behind.ts';
import { readEdit } from './read-kept-edits.ts';
import { readTexts } from './read-kept-reading.ts';
import { createKeptReader } from './read-kept-timeline.ts';
import { hasWindowLocks, holdWindowLock, whenWindowCloses } from './window-lock.ts';

/** What was changed since a revision was kept. */
export interface LeftEdits extends Unsaved {
  readonly revision: number;
  /** The texts that were supplied, by source. */
  readonly texts: EditContent['texts'];
}

/** The place where a window leaves what it has not written of a timeline. */
export interface LeavingPlace {
  /** Leaves it for the next window that has the timeline open, with all that was taken here and is not yet written; false where that is refused. */
  readonly leave: (left: LeftEdits) => boolean;
  /** All of it is written, what was taken too: nothing need be left. */
  readonly settle: () => void;
  /** This window has the timeline open no longer. */
  readonly close: () => void;
}

/** The place of one window, as several may close at once; `onTaken` is given what windows have left that are closed by then. */
export function leavingPlace(key: string, window: string, onTaken: (left: LeftEdits) => void): LeavingPlace {
  const own = nameOf(key, window);
  const all = nameOf(key, '');
  const release = holdWindowLock(own);
  const stopping = new AbortController();
  const watched = new Set([own]);
  const taken = new Map<string, () => void>();

  const settleTaken = (): void => {
    for (const [name, done] of taken) {
      dropLeft(name);
      done();
    }
    taken.clear();
  };
  const take = async (name: string): Promise<void> => {
    const left = readLeft(findLeft(name)?.value);
    if (!left) return;
    // Until it is written no other window may take it.
    const settled = new Promise<void>((resolve) => taken.set(name, resolve));
    onTaken(left);
    await settled;
  };
  const watch = (): void => {
    for (const name of namesLeft(all)) {
      if (watched.has(name)) continue;
      watched.add(name);
      whenWindowCloses(name, stopping.signal, () => take(name));
    }
  };
  watch();
  // Whether a window is closed or merely hidden only a lock can tell.
  const unwatch = hasWindowLocks() ? onLeft(all, watch) : undefined;
  return {
    leave: (left) => {
      const isLeft = leaveBehind(own, left);
      // What was taken is part of it.
      if (isLeft) settleTaken();
      return isLeft;
    },
    settle: () => {
      dropLeft(own);
      settleTaken();
    },
    close: () => {
      unwatch?.();
      stopping.abort();
      for (const done of taken.values()) done();
      release();
    },
  };
}

/** Content with what was left of it; `isExact` where it was left of this very state, so that what was taken back there is taken back here, too. */
export function withLeft(content: EditContent, left: LeftEdits, isExact: boolean): EditContent {
  const texts = { ...content.texts, ...left.texts };
  const { past } = content.history;
  // A closing window may have come to write it, but no longer to say so.
  const edits = left.edits.filter((edit) => !past.some((known) => isSame(known, edit)));
  try {
    const history = isExact ? followUnsaved(content.history, left) : rebaseUnsaved(content.history, { ...left, edits });
    return { ...content, texts, history };
  } catch {
    // Edits that fit nowhere: somebody else wrote them.
    return { ...content, texts };
  }
}

function readLeft(value: unknown): LeftEdits | undefined {
  if (!isRecord(value)) return undefined;
  const { revision, undone, edits, texts } = value;
  if (typeof revision !== 'number' || typeof undone !== 'number' || !Array.isArray(edits)) return undefined;
  const reader = createKeptReader();
  const read = edits.map((edit: unknown) => readEdit(edit, reader));
  const whole = read.filter((edit) => edit !== undefined);
  return whole.length < read.length ? undefined : { revision, undone, edits: whole, texts: readTexts(texts) };
}

function nameOf(key: string, window: string): string {
  return `timeline ${key} ${window}`;
}
