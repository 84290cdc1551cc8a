// Where a problem stands, in words, and all problems as a text to be copied, printed or sent to whoever made the list.
import type { Problem } from '../../model/problem.ts';
import { countWords } from '../../time/count-words.ts';

/** Whether what names the place is the way into JSON or XML, and not the heading of a column. */
const IS_PATH = /[[\]./]/;

/** “Line 14, column “Month””, “Line 14”, “events[3].when”; empty where the list as a whole is meant. */
export function placeWords({ path, line }: Problem): string {
  if (line === undefined) return path;
  // In a text without columns, the path begins with the line.
  const isOfLine = path === `line ${line}` || path.startsWith(`line ${line}.`);
  const within = isOfLine ? path.slice(`line ${line}.`.length) : path;
  if (within === '') return `Line ${countWords(line)}`;
  return `Line ${countWords(line)}, ${isOfLine || IS_PATH.test(path) ? within : `column “${path}”`}`;
}

/** The title of the event that was left out, as far as it could be read; empty where it could not. */
export function draftTitle({ draft }: Problem): string {
  const title = draft?.['title'];
  return typeof title === 'string' ? title : '';
}

/** All of them, one a line. */
export function problemsText(title: string, problems: readonly Problem[], moreCount: number): string {
  const lines = problems.map((problem) => {
    const place = placeWords(problem);
    const value = problem.value === undefined ? '' : ` [${problem.value}]`;
    return `${place === '' ? '' : `${place}: `}${problem.message}${value}`;
  });
  const more = moreCount > 0 ? [moreWords(moreCount)] : [];
  return [`What could not be read in “${title}”`, '', ...lines, ...more, ''].join('\n');
}

/** “And 1,204 more of which only the number is kept.” */
export function moreWords(count: number): string {
  return `And ${countWords(count)} more, of which only the number is kept.`;
}
