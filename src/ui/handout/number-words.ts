// Numbers of excerpts and events in running words.
import { joinWords } from '../../time/span-words.ts';

interface Numbered {
  readonly number: number;
}

/** “3”, “3 and 5”, “1 to 4 and 7”: three or more in a row are a range. */
export function numberWords(numbered: readonly Numbered[]): string {
  const runs: number[][] = [];
  for (const { number } of numbered.toSorted((a, b) => a.number - b.number)) {
    const last = runs.at(-1);
    if (last && last.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  const words = runs.flatMap((run) => (run.length > 2 ? [`${run[0]} to ${run.at(-1)}`] : run.map(String)));
  return joinWords(words, 'and');
}

/** “Excerpt 3”, “Excerpts 3 and 5”. */
export function excerptsWords(numbered: readonly Numbered[]): string {
  return `${numbered.length === 1 ? 'Excerpt' : 'Excerpts'} ${numberWords(numbered)}`;
}

/** “event 3”, “events 3 and 5”. */
export function eventsWords(numbered: readonly Numbered[]): string {
  return `${numbered.length === 1 ? 'event' : 'events'} ${numberWords(numbered)}`;
}
