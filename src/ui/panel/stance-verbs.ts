// What somebody does in an excerpt: the same word, “says”, for government and opposition alike.
import type { Stance } from '../../model/source.ts';

/** The verb that follows a speaker's name. */
export const STANCE_VERBS: Readonly<Record<Stance, string>> = {
  reports: 'reports',
  confirms: 'confirms',
  claims: 'says',
  denies: 'denies',
  foresees: 'expects',
  comments: 'comments',
};
