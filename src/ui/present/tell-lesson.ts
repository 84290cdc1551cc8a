// What the slides of a route are made of: its steps, the events that they name, and what would give those away.
import { cell } from '../../layout/cell.ts';
import { lowerBound } from '../../layout/lane-index.ts';
import { usableLesson } from '../../lesson/check-lesson.ts';
import { type Lesson, type Route, stepsOn } from '../../lesson/lesson.ts';
import { eventsIn, type Telling } from '../../lesson/telling.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { App } from '../app/app-context.ts';
import { loadEvents } from '../app/load-events.ts';

/** The telling of a lesson along a route; a step that names what the timeline does not have is left out. */
export async function tellLesson(app: App, lesson: Lesson, route: Route): Promise<Telling> {
  const { chapters } = app.outline;
  const named = stepsOn(lesson, route);
  const events = await loadEvents(app.document, eventsIn(named));
  const steps = stepsOn(usableLesson(lesson, { events, chapters }), route);
  const kin = new Map<string, readonly string[]>();
  for (const id of eventsIn(steps.filter(({ hides }) => hides))) {
    const event = events.get(id);
    if (event) kin.set(id, await kinOf(app, event));
  }
  return { chapters, parts: lesson.parts, steps, events, kin };
}

/** So many events of one day are looked up; a list with more of them has its days full of other things. */
const MOST_KIN = 200;

async function kinOf({ document, columns }: App, event: TimelineEvent): Promise<readonly string[]> {
  const connected = await document.connectedTo(event);
  const index = document.indexOf(event.id) ?? 0;
  const at = cell(columns.at, index);
  const first = lowerBound(columns.at, at, 0, columns.count);
  const same: number[] = [];
  for (let each = first; each < columns.count && cell(columns.at, each) === at && same.length < MOST_KIN; each += 1) {
    same.push(each);
  }
  await document.loadLabels(same);
  const ids = [...connected.map(({ id }) => id), ...same.map((each) => document.label(each)?.id)];
  return ids.filter((id) => id !== undefined).filter((id) => id !== event.id);
}
