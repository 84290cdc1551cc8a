// Steps in words, as everything that is the teacher's names them. They tell what the class does not know yet.
import type { Hidden, Lesson, Route, Step } from '../../lesson/lesson.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Chapter } from '../../model/timeline.ts';
import { ACTIVITY_TITLES } from '../activity/activity-words.ts';

/** What is hidden: “Hidden at first: when it was”. */
export const HIDDEN_WORDS: Readonly<Record<Hidden | 'answer', string>> = {
  date: 'when it was',
  outcome: 'what happened',
  speaker: 'who said it',
  standing: 'how far it is backed',
  answer: 'the answer',
};

export const ROUTE_WORDS: Readonly<Record<Route, string>> = {
  quick: 'In short',
  core: 'The core',
  whole: 'All of it',
};

interface Known {
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly chapters: readonly Chapter[];
}

/** What a step is about: an event's or chapter's title, else the step's own words. Nothing is hidden. */
export function stepTitle(step: Step, { events, chapters }: Known): string {
  switch (step.kind) {
    case 'event':
      return events.get(step.event)?.title ?? step.event;
    case 'chapter':
      return chapters.find(({ id }) => id === step.chapter)?.title ?? step.chapter;
    case 'question':
      return step.question || 'A question without words yet';
    case 'page':
      return step.title || 'A page without a title yet';
    case 'activity':
      return ACTIVITY_TITLES[step.activity];
  }
}

/** “4 of 21”. */
export function placeWords({ steps }: Lesson, id: string): string {
  return `${steps.findIndex((step) => step.id === id) + 1} of ${steps.length}`;
}
