// The built-in timelines and their lessons by name, each loaded when it is asked for.
import type { Lesson } from '../lesson/lesson.ts';
import type { Timeline } from '../model/timeline.ts';

const LOADERS: Readonly<Record<string, () => Promise<Timeline>>> = {
  cambodia: async () => (await import('./cambodia/timeline.ts')).cambodia,
};

/** By the id of the timeline that they are about. */
const LESSONS: ReadonlyMap<string, () => Promise<Lesson>> = new Map([
  ['cambodia', async () => (await import('./cambodia/lesson.ts')).cambodiaLesson],
]);

/** The names of the built-in timelines. */
export const builtInTimelines: readonly string[] = Object.keys(LOADERS);

/** A built-in timeline; throws where there is none of that name. */
export async function loadTimeline(name: string): Promise<Timeline> {
  const load = LOADERS[name];
  if (!load) throw new Error(`unknown timeline: ${name}`);
  return load();
}

/** The lesson that comes with a timeline; undefined where none does. */
export async function loadLesson(timelineId: string): Promise<Lesson | undefined> {
  return LESSONS.get(timelineId)?.();
}
