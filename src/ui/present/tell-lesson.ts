// What the slides of a route are made of: its steps, and the events that they name.
import { type Lesson, type Route, type Step, stepsOn } from '../../lesson/lesson.ts';
import { eventsIn, type Telling } from '../../lesson/telling.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { App } from '../app/app-context.ts';

/** The telling of a lesson along a route; a step that names what the timeline does not have is left out. */
export async function tellLesson({ document, outline }: App, lesson: Lesson, route: Route): Promise<Telling> {
  const wanted = stepsOn(lesson, route);
  const events = new Map<string, TimelineEvent>();
  for (const id of eventsIn(wanted)) {
    const index = await document.find(id);
    const event = index === undefined ? undefined : await document.event(id);
    if (event) events.set(id, event);
  }
  const isKnown = (step: Step): boolean => {
    if (step.kind === 'event') return events.has(step.event);
    return step.kind !== 'chapter' || outline.chapters.some(({ id }) => id === step.chapter);
  };
  return { chapters: outline.chapters, parts: lesson.parts, steps: wanted.filter(isKnown), events };
}
