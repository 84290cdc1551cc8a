// What a lane is called, wherever lanes have names.
import type { Lane } from './timeline.ts';

/** Its title; a lane without one holds whatever nobody has given a theme: “All events”. */
export function laneName({ title }: Pick<Lane, 'title'>): string {
  return title || 'All events';
}
