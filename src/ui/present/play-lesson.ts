// A lesson as it is played: its telling, and the cards that each activity deals to the class.
import type { Lesson, Route } from '../../lesson/lesson.ts';
import type { PlayedStep, Telling } from '../../lesson/telling.ts';
import { activityCandidates } from '../activity/step-deal.ts';
import type { App } from '../app/app-context.ts';
import { cardsOfSteps, type StepCards } from '../script/step-cards.ts';
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
  const candidates = hasActivity ? await app.document.events(activityCandidates(app.columns)) : [];
  const cards = cardsOfSteps(telling, candidates);
  const steps = telling.steps.map((step): PlayedStep => {
    const dealt = cards.get(step.id);
    return dealt ? { ...step, rounds: roundsOf(dealt) } : step;
  });
  return { telling: { ...telling, steps }, cards };
}

/** How many questions the cards ask. */
function roundsOf(cards: StepCards): number {
  switch (cards.kind) {
    case 'order':
      return cards.rounds.length;
    case 'standing':
      return cards.words.length;
    case 'none':
      return 0;
  }
}
