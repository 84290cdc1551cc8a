// The sentences of the activities that are said in more than one place: on the screen, on paper, aloud.

import type { ActivityKind } from '../../lesson/lesson.ts';
import { FEWEST_CARDS } from '../../lesson/put-in-order.ts';
import { FEWEST_EXCERPTS } from '../../lesson/weigh-words.ts';

export const ACTIVITY_TITLES: Readonly<Record<ActivityKind, string>> = {
  order: 'Put in order',
  standing: 'Told as fact, one side says, or disputed?',
};

/** Why a timeline gives no cards to put in order. */
export function tooFewCardsWords(found: number): string {
  return `This timeline has ${countWords(found, 'event')} that can be put in order for certain; ${FEWEST_CARDS} are needed. An event fits when it is told as fact and accuses nobody, when nobody doubts its date and no other event that fits may fall on the same days, and when its title does not name the date.`;
}

/** Why a timeline gives no excerpts to weigh; `fitting` is how many it has. */
export function tooFewWordsWords(fitting: number): string {
  const why = 'Accusations of crimes, and words about crimes against humanity or families, are never asked about.';
  if (fitting >= FEWEST_EXCERPTS) {
    return `All ${fitting} excerpts of this timeline that fit count as the same, so there is nothing to tell apart. ${why}`;
  }
  return `This timeline has ${countWords(fitting, 'excerpt')} that can be asked about; ${FEWEST_EXCERPTS} are needed, and not all told as fact. An excerpt fits when it has at least six words and says itself what its event’s title says. ${why}`;
}

/** “no event”, “only 1 event”, “only 3 events”. */
function countWords(count: number, noun: string): string {
  if (count === 0) return `no ${noun}`;
  return count === 1 ? `only 1 ${noun}` : `only ${count} ${noun}s`;
}
