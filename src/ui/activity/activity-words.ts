// The sentences of the activities that are said in more than one place: on the screen, on paper, aloud.
import type { ActivityKind } from '../../lesson/lesson.ts';
import { FEWEST_CARDS } from '../../lesson/put-in-order.ts';
import type { NoCards } from '../../lesson/step-cards.ts';
import {
  FEWEST_EXCERPTS,
  type Untold,
  untoldBy,
  WEIGHED_STANDINGS,
  type WeighedWords,
} from '../../lesson/weigh-words.ts';
import { STANDING_WORDS } from '../marks/standing-words.ts';

export const ACTIVITY_TITLES: Readonly<Record<ActivityKind, string>> = {
  order: 'Put in order',
  standing: 'Told as fact, one side says, or disputed?',
};

/** What comes in rounds before a class. */
export const ROUND_NOUNS: Readonly<Record<ActivityKind, string>> = { order: 'card', standing: 'excerpt' };

/** What the letters stand for when words are weighed, from A to D. */
export const WEIGH_LABELS: readonly string[] = [
  ...WEIGHED_STANDINGS.map((standing) => STANDING_WORDS[standing].word),
  'Cannot tell from the words',
];

const UNTOLD_WORDS: Readonly<Record<Untold, string>> = {
  speaker: 'The words alone do not tell who says this; D is right, too.',
  denial: 'The words alone do not tell that somebody denies this; D is right, too.',
};

/** Why “cannot tell” is right, too; undefined where the words tell. */
export function untoldWords(words: WeighedWords): string | undefined {
  const untold = untoldBy(words);
  return untold && UNTOLD_WORDS[untold];
}

/** Why an activity has no cards. */
export function noCardsWords({ activity, found }: Omit<NoCards, 'kind'>): string {
  return activity === 'order' ? tooFewCardsWords(found) : tooFewWordsWords(found);
}

function tooFewCardsWords(found: number): string {
  return `This timeline has ${countWords(found, 'event')} that can be put in order for certain; ${FEWEST_CARDS} are needed. An event fits when it is told as fact and accuses nobody, when nobody doubts its date and no other event that fits may fall on the same days, and when its title does not name the date.`;
}

function tooFewWordsWords(fitting: number): string {
  const why = 'Accusations of crimes, and words about crimes against humanity or families, are never asked about.';
  if (fitting >= FEWEST_EXCERPTS) {
    return `All ${fitting} excerpts of this timeline that fit count as the same, so there is nothing to tell apart. ${why}`;
  }
  return `This timeline has ${countWords(fitting, 'excerpt')} that can be asked about; ${FEWEST_EXCERPTS} are needed, and not all told as fact. An excerpt fits when it has at least six words, says itself what its event’s title says, and does not begin without who or what it is about. ${why}`;
}

/** “no event”, “only 1 event”, “only 3 events”. */
function countWords(count: number, noun: string): string {
  if (count === 0) return `no ${noun}`;
  return count === 1 ? `only 1 ${noun}` : `only ${count} ${noun}s`;
}
