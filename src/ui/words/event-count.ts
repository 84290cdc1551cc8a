// How many events, in words.
import { countWords } from '../../time/count-words.ts';

/** “1 event”, “1,000 events”. */
export function eventCount(count: number): string {
  return `${countWords(count)} ${count === 1 ? 'event' : 'events'}`;
}
