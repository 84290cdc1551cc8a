// How an activity goes, for the teacher.
import type { ActivityKind } from '../../lesson/lesson.ts';
import { letterOf, WEIGHED_STANDINGS } from '../../lesson/weigh-words.ts';
import { STANDING_WORDS } from '../marks/standing-words.ts';

const LETTERS = WEIGHED_STANDINGS.map(
  (standing, choice) => `${letterOf(choice)} ${lowerFirst(STANDING_WORDS[standing].word)}`,
);

/** What the teacher does in an activity, one after the other. */
export const ACTIVITY_HOW_TO: Readonly<Record<ActivityKind, readonly string[]>> = {
  order: [
    'The cards of some events lie beside the line, in no order. Have them read aloud.',
    'The class says which comes first and which next. Drag each card to its place, or move it by keys.',
    'Ask for a reason before you place a card: what in its words gives the order away?',
    'Let the axis answer: every card glides to its place. Read the excerpt behind each mistake together.',
  ],
  standing: [
    'An excerpt stands there without its context. Give the class half a minute to read it.',
    `Everybody holds up a card with a letter: ${LETTERS.join(', ')}. Type how many hold up each.`,
    'Ask one pupil for each letter for the reason.',
    'Then show who said it, who denies it, and why it counts as what it is. Go on with the next excerpt.',
  ],
};

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
