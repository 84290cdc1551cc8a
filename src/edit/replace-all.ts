// A timeline is read anew, or is another one altogether.
import type { Timeline } from '../model/timeline.ts';
import type { Edit, WholeChange } from './change.ts';
import { quoted } from './edit-words.ts';

export interface Replacement {
  /** ISO instant. */
  readonly on: string;
  /** What it was read from. */
  readonly name: string;
  readonly reading: NonNullable<WholeChange['reading']>;
}

/** Puts what was read of a file in the place of everything. */
export function replaceAll(before: Timeline, after: Timeline, { on, name, reading }: Replacement): Edit {
  return { on, words: `Read ${quoted(name)} in another way`, changes: [{ kind: 'whole', before, after, reading }] };
}
