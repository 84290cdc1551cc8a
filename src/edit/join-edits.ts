// What is typed into one field in one stretch becomes one edit: from what stood there first to what stands there last.
import { isSame } from '../model/is-same.ts';
import type { Lane } from '../model/timeline.ts';
import type { Change, Edit, MemberChange } from './change.ts';
import { changedEventWords } from './edit-words.ts';
import { changedFieldWords, changedMemberWords } from './member-words.ts';

/** One edit for two that follow each other; without changes where the second takes the first back. */
export function joinEdits(first: Edit, second: Edit, outline: { readonly lanes: readonly Lane[] }): Edit {
  const changes = second.changes.reduce(withChange, first.changes);
  return { ...second, changes, words: wordsFor(changes, outline) ?? second.words };
}

function withChange(changes: readonly Change[], next: Change): readonly Change[] {
  const last = changes.at(-1);
  const joined = last && joinChanges(last, next);
  if (!joined) return [...changes, next];
  const others = changes.slice(0, -1);
  return isSame(joined.before, joined.after) ? others : [...others, joined];
}

/** Undefined where they are about different things. */
function joinChanges(first: Change, second: Change): Change | undefined {
  if (first.kind === 'field' && second.kind === 'field' && first.field === second.field) {
    return withSides(first, first.before, second.after);
  }
  if (first.kind !== 'member' || second.kind !== 'member') return undefined;
  if (first.part !== second.part || first.at !== second.at) return undefined;
  // One that went is at no place any more, and one that comes is another.
  if (first.after === undefined || second.before === undefined) return undefined;
  return first.before === undefined && second.after === undefined
    ? undefined
    : withSides(first, first.before, second.after);
}

/** An absent side stays absent. */
function withSides(change: Change, before: unknown, after: unknown): Change {
  const { before: _, after: __, ...rest } = change;
  return { ...rest, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) } as Change;
}

/** The words of a stretch of typing that changed one thing; undefined where it did more. */
function wordsFor(changes: readonly Change[], outline: { readonly lanes: readonly Lane[] }): string | undefined {
  const [only, ...more] = changes;
  if (!only || more.length > 0 || only.kind === 'whole') return undefined;
  if (only.kind === 'field') return changedFieldWords(only.field, only.before, only.after);
  return memberWords(only, outline);
}

function memberWords(
  { part, before, after }: MemberChange,
  outline: { readonly lanes: readonly Lane[] },
): string | undefined {
  if (before === undefined || after === undefined) return undefined;
  if (part === 'events') return changedEventWords(before, after, outline);
  return changedMemberWords<typeof part>(part, before, after);
}
