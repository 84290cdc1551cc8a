// What the teacher's own views call a step and what it hides. They tell what the class does not know yet.
import type { ActivityKind, Hidden, Step } from '../../lesson/lesson.ts';
import type { Telling } from '../../lesson/telling.ts';
import { letterOf, WEIGHED_STANDINGS } from '../../lesson/weigh-words.ts';
import { ACTIVITY_TITLES } from '../activity/activity-words.ts';
import { STANDING_WORDS } from '../marks/standing-words.ts';

/** What is hidden: “Hidden at first: when it was”. */
export const HIDDEN_WORDS: Readonly<Record<Hidden | 'answer', string>> = {
  date: 'when it was',
  outcome: 'what happened',
  speaker: 'who said it',
  standing: 'how far it is backed',
  answer: 'the answer',
};

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

/** The title of a step, as the teacher reads it: nothing is hidden. */
export function stepTitle(step: Step, telling: Pick<Telling, 'chapters' | 'events'>): string {
  switch (step.kind) {
    case 'event':
      return telling.events.get(step.event)?.title ?? step.event;
    case 'chapter':
      return telling.chapters.find(({ id }) => id === step.chapter)?.title ?? step.chapter;
    case 'question':
      return step.question;
    case 'page':
      return step.title;
    case 'activity':
      return ACTIVITY_TITLES[step.activity];
  }
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
