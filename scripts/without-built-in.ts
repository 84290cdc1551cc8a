// Leaves the built-in timeline and its lesson out of a site around somebody's own list.
import type { Plugin } from 'vite';

/** src/data/catalog.ts with nothing in it. */
const EMPTY = `
export const builtInTimelines = [];
export async function loadTimeline(name) { throw new Error('unknown timeline: ' + name); }
export async function loadLesson() {}
`;

/** The plugin. */
export const withoutBuiltIn: Plugin = {
  name: 'without-built-in',
  enforce: 'pre',
  load(id) {
    return /\/src\/data\/catalog\.ts$/.test(id.replaceAll('\\', '/')) ? EMPTY : undefined;
  },
};
