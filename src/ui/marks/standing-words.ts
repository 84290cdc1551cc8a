// How far a sentence is backed, in the words that the legend, the panel and the list share.
import type { Standing } from '../../model/standing.ts';

export interface StandingWords {
  readonly word: string;
  /** One sentence for a legend. */
  readonly explanation: string;
}

export const STANDING_WORDS: Readonly<Record<Standing, StandingWords>> = {
  reported: {
    word: 'Told as fact',
    explanation: 'A publisher tells it in its own voice, or the one it burdens confirms it.',
  },
  claimed: {
    word: 'One side says',
    explanation: 'Somebody says so, and no source confirms or denies it.',
  },
  disputed: {
    word: 'Disputed',
    explanation: 'Somebody says so, and another denies it or tells it otherwise.',
  },
  expected: {
    word: 'Expected',
    explanation: 'Still in the future when it was written.',
  },
  unsourced: {
    word: 'No source given',
    explanation: 'The list names no source for it, so nothing here backs it.',
  },
};
