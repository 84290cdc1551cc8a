// A lesson as it is played: its telling, and the cards that each activity deals to the class.
import type { Lesson, Route } from '../../lesson/lesson.ts';
import { cardsOfSteps, type StepCards, withRounds } from '../../lesson/step-cards.ts';
import type { Telling } from '../../lesson/telling.ts';
import { candidateMarks } from '../activity/candidate-marks.ts';
import type { App } from '../app/app-context.ts';
import { tellLesson } from './tell-lesson.ts';

export interface PlayedLesson {
  readonly telling: Telling;
  /** By the ids of the activities' steps. */
  readonly cards: ReadonlyMap<string, StepCards>;
}

/** The telling of a lesson along a route, its activities dealt. */
export async function playLesson(app: App, lesson: Lesson, route: Route): Promise<PlayedLesson> {
  const telling = await tellLesson(app, lesson, route);
  const hasActivity = telling.steps.some(({ kind }) => kind === 'activity');
  const candidates = hasActivity ? await app.document.events(candidateMarks(app.columns)) : [];
  const cards = cardsOfSteps(telling, candidates);
  return { telling: withRounds(telling, cards), cards };
}
