// An excerpt within a sentence of ours.
import { excerptText } from '../../model/excerpt.ts';
import type { Citation } from '../../model/source.ts';

/** The words in quotation marks; words that bring their own get no others. */
export function quotedExcerpt({ excerpt }: Citation): string {
  const words = excerptText(excerpt);
  return /^[“"]/.test(words) ? words : `“${words}”`;
}
