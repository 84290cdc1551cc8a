// What could not be read in a list, in one sentence.
import type { Problem } from '../../model/problem.ts';

/** How many of so many there are in all, and the first; empty where there is none. */
export function problemsSentence([first]: readonly Problem[], count: number): string {
  if (!first) return '';
  if (count === 1) return first.message;
  return `${count} things in this list could not be read as they stand. The first: ${first.message}`;
}
