// Which events an activity may use: whose date is sure enough to be put in order, and whose words are fit to be guessed about.
import type { TimelineEvent } from '../model/event.ts';
import { isGrave, namesGraveCrime } from '../model/grave-words.ts';
import { shownDate } from '../model/shown-date.ts';
import { MONTH_NAMES } from '../time/calendar-words.ts';
import { parseEdtf } from '../time/edtf.ts';
import { extentOf } from '../time/fuzzy-date.ts';
import { lengthOf, type Span } from '../time/span.ts';

/** Who it is for: a class sees it from afar, so that less fits; on paper there is most room. */
export type Audience = 'class' | 'pupil' | 'paper';

/** All days on which an event may have happened; undefined where they are in doubt, in dispute or without end. */
export function possibleDays({ when }: Pick<TimelineEvent, 'when'>): Span | undefined {
  const date = parseEdtf(shownDate(when));
  if (!date || when.elsewhere?.disagreement !== undefined) return undefined;
  if (date.isUncertain || date.isOpenStart || date.isOpenEnd) return undefined;
  const extent = extentOf(date);
  // “About” has no bounds; as much again on either side is taken for them.
  const room = date.isApproximate ? lengthOf(extent) : 0;
  return { from: extent.from - room, to: extent.to + room };
}

const MONTHS = MONTH_NAMES.join('|');
const SURE_MONTHS = MONTH_NAMES.filter((name) => name !== 'March' && name !== 'May').join('|');

/** “May” and “March” are words, too: they name a month beside a number or after a preposition. */
const DATES: readonly RegExp[] = [
  /\b\d{4}s?\b/,
  /\b\d[\d,.]*\s*(?:million |billion )?years ago\b/i,
  /\b\d+(?:st|nd|rd|th)[ -]century\b/i,
  /\b(?:BCE?|CE|AD)\b/,
  new RegExp(`\\b(?:${SURE_MONTHS})\\b`),
  new RegExp(`\\b(?:in|of|since|until|by|early|late|mid|last|next|this)[ -](?:${MONTHS})\\b`),
  new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})|(?:${MONTHS}) \\d{1,4})\\b`),
];

/** Whether a title says itself when it was. */
export function namesItsTime(title: string): boolean {
  return DATES.some((pattern) => pattern.test(title));
}

/** Whether an event accuses somebody of a crime, or speaks of what nobody shall guess about for points. */
export function isTooGrave(event: TimelineEvent): boolean {
  return event.legalStatus !== undefined || isGrave(event) || namesGraveCrime(event);
}

/** A digit that is glued to a letter; “21st” and “1970s” are whole words. */
const GLUED = /\p{L}\d|\d(?!(?:st|nd|rd|th|s)\b)\p{L}/u;
/** Who is who in a photograph. */
const CAPTION = /\((?:[LCR]|left|cent(?:re|er)|right)\)/;
/** With these a sentence may go on that was begun before; any other small word lacks what it belongs to: “resigned last month”. */
const SUBJECT =
  /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|he|she|it|they|we|you|there|some|many|most|all|both|each|every|no|one|two)\b/;

/** Whether words are torn: glued together, a caption, or begun within a sentence without who or what it is about. */
export function isTorn(words: string): boolean {
  return GLUED.test(words) || CAPTION.test(words) || (/^\p{Ll}/u.test(words) && !SUBJECT.test(words));
}
