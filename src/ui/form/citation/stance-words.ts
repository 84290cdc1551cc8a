// What each stance is called where it is chosen, and what it means.
import type { Stance } from '../../../model/source.ts';

/** All stances, in the order in which they are offered. */
export const STANCES: readonly Stance[] = ['reports', 'claims', 'confirms', 'denies', 'foresees', 'comments'];

/** The words of the choice, and one sentence on what follows from it. */
export const STANCE_MEANINGS: Readonly<Record<Stance, { readonly words: string; readonly meaning: string }>> = {
  reports: { words: 'reports it', meaning: 'The publisher tells it as fact, in its own voice.' },
  claims: { words: 'says it', meaning: 'Somebody says so; the publisher passes it on.' },
  confirms: { words: 'confirms it', meaning: 'The one it burdens says that it is so.' },
  denies: { words: 'denies it', meaning: 'Somebody says that it is not so, or was otherwise.' },
  foresees: { words: 'expects it', meaning: 'When this was written, it was still to come.' },
  comments: { words: 'comments on it', meaning: 'It says something about it, but not that it happened.' },
};
