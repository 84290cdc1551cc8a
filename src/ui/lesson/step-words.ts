// Steps in words, as the desk names them.
import type { ActivityKind, Hidden, Lesson, Route, Step, StepKind } from '../../lesson/lesson.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Chapter } from '../../model/timeline.ts';

export const KIND_WORDS: Readonly<Record<StepKind, string>> = {
  event: 'Event',
  chapter: 'Chapter',
  question: 'Question',
  page: 'Page',
  activity: 'Activity',
};

export const HIDDEN_WORDS: Readonly<Record<Hidden, string>> = {
  date: 'the date',
  outcome: 'the outcome',
  speaker: 'who said it',
  standing: 'how far it is backed',
};

export const ROUTE_WORDS: Readonly<Record<Route, string>> = {
  quick: 'quick',
  core: 'core',
  whole: 'whole',
};

export const ACTIVITY_WORDS: Readonly<Record<ActivityKind, string>> = {
  order: 'Put in order',
  standing: 'Told as fact, one side says, or disputed?',
};

interface Known {
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly chapters: readonly Chapter[];
}

/** What a step is about: an event's or chapter's title, else the step's own words. */
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
      return ACTIVITY_WORDS[step.activity];
  }
}

/** “4 of 21”. */
export function placeWords({ steps }: Lesson, id: string): string {
  return `${steps.findIndex((step) => step.id === id) + 1} of ${steps.length}`;
}

/** “2 min”, “1.5 min”. */
export function minuteWords(minutes: number): string {
  return `${Math.round(minutes * 10) / 10} min`;
}
