// A list of which no event can be read: whether it is worth opening for what is left of it, and if not, why it is not opened.
import type { Problem } from '../model/problem.ts';
import type { TimelineDocument } from '../state/document.ts';
import { countWords } from '../time/count-words.ts';

type Read = Pick<TimelineDocument, 'problems' | 'problemCount'>;

/** So many are said at once. */
const MOST_SAID = 3;

/** Whether something of its events was understood, so that they can be mended in the form. */
export function isMendable({ problems }: Read): boolean {
  return problems.some(hasDraft) && !problems.some(({ breaksOff }) => breaksOff);
}

function hasDraft({ draft = {} }: Problem): boolean {
  return Object.keys(draft).length > 0;
}

/** Why there is nothing to show: what is at fault, the first of it, and how much there is. */
export function nothingToShow({ problems, problemCount }: Read): string {
  const said = problems.slice(0, MOST_SAID).map(({ message }) => message);
  if (problemCount <= 1) return said[0] ?? 'The list has no events yet.';
  const more = problemCount - said.length;
  return [
    `There was nothing to show: ${countWords(problemCount)} things could not be read.`,
    ...said,
    ...(more > 0 ? [`And ${countWords(more)} more.`] : []),
  ].join(' ');
}
