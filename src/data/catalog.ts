// The built-in timelines by name, each loaded when it is asked for.
import type { Timeline } from '../model/timeline.ts';

const LOADERS: Readonly<Record<string, () => Promise<Timeline>>> = {
  cambodia: async () => (await import('./cambodia/timeline.ts')).cambodia,
};

/** The names of the built-in timelines. */
export const builtInTimelines: readonly string[] = Object.keys(LOADERS);

/** A built-in timeline; throws where there is none of that name. */
export async function loadTimeline(name: string): Promise<Timeline> {
  const load = LOADERS[name];
  if (!load) throw new Error(`unknown timeline: ${name}`);
  return load();
}
