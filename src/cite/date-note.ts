// What a reference manager's field for a date cannot say, as a note.
import { DAY_FIRST, dateWithDoubt } from './date-words.ts';
import { isCertain } from './publication-date.ts';
import type { Work } from './work.ts';

/** “Publication date: between 21 and 30 November 2019. Bracketed only: …”; empty where the day is certain or nothing is known of it. */
export function dateNote({ published, publishedHow }: Work): string {
  if (isCertain(published) || published.kind === 'unknown') return '';
  const date = doubtfulDate({ published });
  return `Publication date: ${date}${date.endsWith('?') ? '' : '.'} ${publishedHow}`.trim();
}

/** The date with its doubt and without brackets: “20 September 2018?”. */
export function doubtfulDate({ published }: Pick<Work, 'published'>): string {
  return dateWithDoubt(published, DAY_FIRST).replace(/^\[|\]$/g, '');
}
