// Whether a text is Markwhen: lines that begin with a date and a colon.
import { withAsciiDigits } from '../dates/ascii-digits.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** A date as Markwhen takes it: 2019, 2019-03, 3/18/2019, 18 March 2019, March 2019, 2019-03-07T10:00Z, now, `after !id`. */
const DATE = [
  '-?\\d{4}(?:-\\d{2}(?:-\\d{2})?)?(?:T[\\d:.]+Z?)?',
  '\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}',
  '\\d{1,2}[/.]\\d{4}',
  `(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?,? \\d{1,4}`,
  '[-+]\\d{3,12}(?:-\\d{2}){0,2}|Y-?\\d{5,12}|\\d{3}X',
  'now|today|(?:before|after|by) ![\\w-]+',
].join('|');

const DATE_LINE = new RegExp(`^[ \\t]*(?:${DATE})(?![\\w])[^:\\n]{0,80}(?::\\d\\d[^:\\n]{0,40})*:(?:\\s|$)`, 'im');
const HEADER = /^(?:---\s*\n|(?:title|dateFormat|timezone|description|author|view|#[\w-]+)[ \t]*:)/;
/** What our own writer puts into the header: it may be all there is, where Markwhen has no words for any date. */
const OURS = /^sourceline: "/m;
const GROUP = /^[ \t]*(?:group|section)\b|^#{1,6} /m;

export interface MarkwhenLook {
  /** Whether it has a header or groups beside its dates. */
  readonly isSure: boolean;
}

/** Undefined where no line has a date as Markwhen has them. */
export function detectMarkwhen(text: string): MarkwhenLook | undefined {
  if (OURS.test(text) && HEADER.test(text)) return { isSure: true };
  if (!DATE_LINE.test(withAsciiDigits(text))) return undefined;
  return { isSure: HEADER.test(text) || GROUP.test(text) };
}
