// Why a text is not taken as a date, in a sentence.
import { dateOffers } from './date-offers.ts';

/** Of an event in the timeline it says what stays as it was; of a draft, what is to be done. */
export function unreadWords(text: string, isDraft: boolean): string {
  const why = isDraft ? reasonOf(text) : reasonOf(text).replace(/^./, (letter) => letter.toLowerCase());
  return isDraft ? why : `The date was not changed: ${why}`;
}

function reasonOf(text: string): string {
  if (text.trim() === '') return 'An event needs a date.';
  const offers = dateOffers(text);
  if (offers.length === 0) return `“${text.trim()}” cannot be read.`;
  return offers.length === 1
    ? `“${text.trim()}” is to be confirmed first.`
    : `“${text.trim()}” could be either of two dates. Choose the one that is meant.`;
}
