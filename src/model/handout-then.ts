// Explanations are written with all that the sources know. For a day of knowledge, what of them tells of a later time is left out.
import { civilOf } from '../time/calendar.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { Instant } from '../time/span.ts';
import type { Office } from './timeline.ts';

const SENTENCE_END = /(?<=[.!?]["”’)]?)\s+/;
const YEAR = /(?<!\p{N})(?:1[5-9]|2[01])\d\d(?!\p{N})/gu;

/**
 * The sentences of a text that name no year from that of a day on; empty where all do. Within the year of the day itself nobody can tell
 * before from after by the year alone, so it counts as later.
 */
export function sentencesBefore(text: string, day: Instant): string {
  const year = civilOf(day).year;
  const isBefore = (sentence: string): boolean => [...sentence.matchAll(YEAR)].every(([named]) => Number(named) < year);
  return text.split(SENTENCE_END).filter(isBefore).join(' ');
}

/** Whether an office was held by the end of a day, as far as anybody can tell; `end`: the instant at which that day ends. */
export function isHeldBy({ when }: Office, end: Instant): boolean {
  const date = when === undefined ? undefined : parseEdtf(when);
  if (!date || (date.kind === 'lasting' && date.isOpenStart)) return true;
  return date.start.from < end;
}
