// What is said of words that nobody has held against the source's text as they stand there.
import type { Verification } from '../../model/verified.ts';

/** One sentence; none is needed where the words are as they were verified. */
export const VERIFICATION_WORDS: Readonly<Record<Exclude<Verification, 'verified'>, string>> = {
  changed: 'Not verified: these words are not those that were last held against the source’s text.',
  unchecked: 'Not verified against the source’s text.',
};
