// Dates in running words that no line breaks in two.
import { MONTH_NAMES } from '../../time/calendar-words.ts';

const DAY_AND_MONTH = new RegExp(`\\b(\\d{1,2}) (?=(?:${MONTH_NAMES.join('|')})\\b)`, 'g');

/** The same words with a space between a day and its month that does not break: “on 4 March 2017” keeps 4 and March together. */
export function keepDatesWhole(words: string): string {
  return words.replace(DAY_AND_MONTH, '$1\u00a0');
}
