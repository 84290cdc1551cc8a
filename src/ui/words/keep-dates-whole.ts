// Dates in running words that no line breaks in two.

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY_AND_MONTH = new RegExp(`\\b(\\d{1,2}) (?=(?:${MONTHS})\\b)`, 'g');

/** The same words with a space between a day and its month that does not break: “on 4 March 2017” keeps 4 and March together. */
export function keepDatesWhole(words: string): string {
  return words.replace(DAY_AND_MONTH, '$1\u00a0');
}
