// How sharply a day is known, in the words that filter and list share.
import type { Certainty } from '../../model/certainty.ts';

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  day: 'To the day',
  elsewhere: 'To the day by another report',
  vague: 'Not to the day',
  disagreeing: 'Reports disagree',
};
