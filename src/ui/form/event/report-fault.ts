// What is missing before another report's date can stand in a timeline, and what is to be considered about it.

import type { FoundElsewhere, When } from '../../../model/event.ts';
import { isWebAddress } from '../../../model/web-address.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import { extentOf, type FuzzyDate } from '../../../time/fuzzy-date.ts';
import { lengthOf, overlaps, type Span } from '../../../time/span.ts';

/** A report of which nothing is said yet. */
export const NO_REPORT: FoundElsewhere = { date: '', url: '', publisher: '' };

/** What is still to be said of a report, in a sentence; empty where it can stand so. */
export function reportFault({ date, url }: FoundElsewhere): string {
  if (!parseEdtf(date)) return 'Say which date the other report gives.';
  if (!isWebAddress(url)) return 'Give the address of the other report; it begins with https:// or http://.';
  return '';
}

/** Whether anything is said of a report. */
export function isReportBegun({ date, url, publisher, note = '', disagreement = '' }: FoundElsewhere): boolean {
  return [date, url, publisher, note, disagreement].some((words) => words.trim() !== '');
}

/** Sentences on how the report's date goes together with the source's own; none where either cannot be read. */
export function reportNotes({ date, elsewhere }: When): readonly string[] {
  const [own, other] = [parseEdtf(date), parseEdtf(elsewhere?.date ?? '')];
  if (!own || !other || elsewhere?.disagreement !== undefined) return [];
  if (excludesOther(own, other)) {
    return ['Both dates cannot be true. Say below that the two disagree, or mend the one that is wrong.'];
  }
  return isVaguer(other, own)
    ? ['This date is less sharp than that of your source, and the mark follows it. Remove it if it adds nothing.']
    : [];
}

/** Whether they share no moment; what is only “about” or “perhaps” excludes nothing. */
function excludesOther(own: FuzzyDate, other: FuzzyDate): boolean {
  if ([own, other].some((date) => date.isApproximate || date.isUncertain)) return false;
  return !stretchesOf(own).some((stretch) => stretchesOf(other).some((one) => overlaps(stretch, one)));
}

/** All of the time that may be meant. */
function stretchesOf(date: FuzzyDate): readonly Span[] {
  if (!date.isOpenStart && !date.isOpenEnd) return date.candidates;
  const { from, to } = extentOf(date);
  return [{ from: date.isOpenStart ? -Infinity : from, to: date.isOpenEnd ? Infinity : to }];
}

/** Of moments only: what lasts is no vaguer for being longer. */
function isVaguer(date: FuzzyDate, than: FuzzyDate): boolean {
  if (date.kind === 'lasting' || than.kind === 'lasting') return false;
  return lengthOf(extentOf(date)) > lengthOf(extentOf(than));
}
