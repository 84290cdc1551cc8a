// How an activity goes, for the teacher.
import type { ActivityKind } from '../../lesson/lesson.ts';
import { letterOf } from '../../lesson/weigh-words.ts';
import { WEIGH_LABELS } from '../activity/activity-words.ts';

const LETTERS = WEIGH_LABELS.map((label, choice) => `${letterOf(choice)} ${lowerFirst(label)}`);

/** What the teacher does in an activity, one after the other. */
export const ACTIVITY_HOW_TO: Readonly<Record<ActivityKind, readonly string[]>> = {
  order: [
    'Two cards lie on the line with their dates; the others come one by one. Have each read aloud.',
    'Everybody holds up the letter of the gap in which the card belongs. Type how many hold up each.',
    'Ask for a reason before you go on: what in its words gives the order away?',
    'The next key answers: the card glides to its place, and where most were wrong, the words behind it appear.',
  ],
  standing: [
    'An excerpt stands there without its context. Give the class half a minute to read it.',
    `Everybody holds up a card with a letter: ${LETTERS.join(', ')}. Type how many hold up each.`,
    'Ask one pupil for each letter for the reason. D is right, too, where the words alone do not tell; the answer says so.',
    'The next key shows who said it, who denies it, and why it counts as what it is; the one after, the next excerpt.',
  ],
};

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
