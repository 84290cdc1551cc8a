// What could not be read in a list, in one sentence, and what could be read in two ways.
import type { Interpretation } from '../../model/interpretation.ts';
import type { Problem } from '../../model/problem.ts';

/** How many of so many there are in all, and the first; empty where there is none. */
export function problemsSentence([first]: readonly Problem[], count: number): string {
  if (!first) return '';
  if (count === 1) return first.message;
  return `${count} things in this list could not be read as they stand. The first: ${first.message}`;
}

/** How many dates could be read in two ways; empty where none could. */
export function doubtSentence(interpretations: readonly Interpretation[]): string {
  const isOfDates = ({ choices }: Interpretation): boolean =>
    choices.some(({ options }) => options.dateOrder ?? options.yearCount);
  const count = interpretations.filter(isOfDates).reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return '';
  return count === 1 ? '1 date could be read in two ways.' : `${count} dates could be read in two ways.`;
}
