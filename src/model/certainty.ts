// Derived, never stored: how sharply the day of an event is known.
import { parseEdtf } from '../time/edtf.ts';
import { DAY, lengthOf } from '../time/span.ts';
import type { When } from './event.ts';

/** To the day by the article; to the day by another report; less sharp than a day; reports that disagree. */
export type Certainty = 'day' | 'elsewhere' | 'vague' | 'disagreeing';

/** All certainties, the surest first. */
export const CERTAINTIES: readonly Certainty[] = ['day', 'elsewhere', 'vague', 'disagreeing'];

/** How sharply a date is known; a date that cannot be read is vague. */
export function certaintyOf(when: When): Certainty {
  if (when.elsewhere?.disagreement !== undefined) return 'disagreeing';
  if (isToTheDay(when.date)) return 'day';
  return when.elsewhere && isToTheDay(when.elsewhere.date) ? 'elsewhere' : 'vague';
}

/** One day, or days of which all are meant, or what lasts from one day to another; nothing that is “about” or “perhaps”. */
function isToTheDay(edtf: string): boolean {
  const date = parseEdtf(edtf);
  if (!date || date.isApproximate || date.isUncertain) return false;
  const isSharp = (span: { readonly from: number; readonly to: number }): boolean => lengthOf(span) <= DAY;
  if (date.kind === 'lasting') return isSharp(date.start) && (date.isOpenEnd || isSharp(date.end));
  return date.candidates.every(isSharp) && (date.candidates.length === 1 || date.choice === 'all');
}
