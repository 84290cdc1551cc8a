// What a closing page leaves of a timeline: only what was not yet written, since there is little room and no time.
import { followUnsaved, rebaseUnsaved, type Unsaved } from '../edit/unsaved-edits.ts';
import { isRecord } from '../formats/own/read-shape.ts';
import type { EditContent } from '../state/edit-store.ts';
import { dropLeft, findLeft, leaveBehind, namesLeft } from './left-behind.ts';
import { readEdit } from './read-kept-edits.ts';
import { readTexts } from './read-kept-reading.ts';
import { createKeptReader } from './read-kept-timeline.ts';

/** What was changed since a revision was kept. */
export interface LeftEdits extends Unsaved {
  readonly revision: number;
  /** The texts that were supplied, by source. */
  readonly texts: EditContent['texts'];
}

/** Leaves it for the next window that opens the timeline; each window has a place of its own, as several may close at once. */
export function leaveEdits(key: string, window: string, left: LeftEdits): void {
  leaveBehind(nameOf(key, window), left);
}

/** Takes away what this window has left, once it lies on the shelf. */
export function dropEdits(key: string, window: string): void {
  dropLeft(nameOf(key, window));
}

export interface WithLeft {
  readonly content: EditContent;
  /** To be called once it lies on the shelf. */
  readonly drop: () => void;
}

/** The kept content with whatever closing windows have left of it; undefined where they left nothing. */
export function withLeft(key: string, content: EditContent, revision: number): WithLeft | undefined {
  const names = namesLeft(nameOf(key, ''));
  const left = names.flatMap((name) => readLeft(findLeft(name)?.value) ?? []);
  if (left.length === 0) return undefined;
  const whole = left.reduce(
    (present, one, index) => joined(present, one, index === 0 && one.revision === revision),
    content,
  );
  return {
    content: whole,
    drop: () => {
      for (const name of names) dropLeft(name);
    },
  };
}

function joined(content: EditContent, left: LeftEdits, isExact: boolean): EditContent {
  const texts = { ...content.texts, ...left.texts };
  try {
    const follow = isExact ? followUnsaved : rebaseUnsaved;
    return { ...content, texts, history: follow(content.history, left) };
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
