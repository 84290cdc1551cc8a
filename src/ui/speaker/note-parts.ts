// The three parts of a note, in the order in which a teacher needs them.
import type { Note } from '../../lesson/lesson.ts';

/** Each part with its label. */
export const NOTE_PARTS: readonly { readonly key: keyof Note; readonly label: string }[] = [
  { key: 'context', label: 'Context' },
  { key: 'pointAt', label: 'Point at' },
  { key: 'ask', label: 'Ask' },
];
