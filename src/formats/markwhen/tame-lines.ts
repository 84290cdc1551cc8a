// A Markwhen text as its parser may see it: the same lines, but nothing on which the parser's patterns could run for ever, and no
// values that it would understand by the clock or the time zone of this computer. What is shown comes from the text itself.
import { parseEdtf } from '../../time/edtf.ts';
import { withAsciiDigits } from '../dates/ascii-digits.ts';
import { isDuration } from '../dates/iso-duration.ts';
import { isSignedDate } from '../dates/signed-date.ts';

/** No date that Markwhen reads is longer. */
const LONGEST_HEAD = 120;
const DEEPEST_INDENT = 8;

const HEADING = /^\s*#{1,6}\s+\S/;
/** Groups as Markwhen wrote them before it took Markdown’s headings. */
const GROUP = /^\s*(?:end\s?(?:group|section)|(?:group|section)(?=\s|$))/i;
/** What parted pages, of which a text once could have several. */
const PAGE_BREAK = /^\s*_-_-_break_-_-_\s*$/;
const PROPERTY = /^\s*([A-Za-z_][\w.-]*):(?:\s|$)/;
/** Words that begin a date, so that what they begin is no property. */
const DATE_WORD = /^(?:now|by|before|after|plus|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$|^y-?\d/i;
const ERA_DATE = /^\d{1,5}\s?(?:BCE|BC|AD|CE)?(?:\s?[–-]\s?\d{1,5}\s?(?:BCE|BC|AD|CE)?)?$/i;
const ORDINARY = /^(?:\d{1,5}|\d{4}-\d{2}(?:-\d{2})?)$/;

const BEGINS_DATE = /^\s*(?:[\d!.+:-]|now|by|before|after|plus|every|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const NONE: TamedLine = { line: '' };

/** A day with two times and a dash, of which the parser would take half for the title. */
const CLOCK_RANGE = /^\d{4}-\d{2}-\d{2}\s+\d{1,2}:\d{2}(?:\s?[ap]m)?\s*-/i;

/** Dates that stand for those which the parser does not know or would take for today; what follows differently from them is of no use. */
export type Stand = '2000-01-01' | '2007-05-06';

export interface TamedLine {
  readonly line: string;
  /** The date at the beginning of a line that is an event for us, but none for the parser. */
  readonly date?: string;
}

/** Whether a line opens or closes a group, or all of them, as the end of a page does. */
export function isGroupLine(line: string): boolean {
  const head = line.slice(0, LONGEST_HEAD);
  return HEADING.test(head) || GROUP.test(head) || isPageBreak(head);
}

/** Whether one page ends here and another begins. */
export function isPageBreak(line: string): boolean {
  return PAGE_BREAK.test(line);
}

/** The name of the property that a line gives, of an event or of a group; undefined where it gives none. */
export function propertyName(line: string): string | undefined {
  const name = PROPERTY.exec(line.slice(0, LONGEST_HEAD))?.[1];
  return name === undefined || DATE_WORD.test(name) ? undefined : name;
}

/** Whether a line begins an event or a group that the parser would not know. */
export function beginsOurs(line: string): boolean {
  const written = line.slice(0, LONGEST_HEAD);
  const head = withAsciiDigits(written).trim();
  const isOtherScript = /^\d/.test(head) && !/^\d/.test(written.trim()) && beforeColon(head) !== '';
  return GROUP.test(head) || ownDate(head) !== undefined || isOtherScript;
}

/** What stands before a line’s first colon that no time of a day has; '' where there is none. */
export function beforeColon(head: string): string {
  const colon = head.search(/:(?:\s|$)/);
  return colon < 0 ? '' : head.slice(0, colon).trim();
}

/** A date before a line’s first colon that Markwhen has no words for: EDTF beyond level 0, years with an era or a sign, a date with a duration. */
function ownDate(head: string): string | undefined {
  const text = beforeColon(head);
  const isOrdinary = text.split('/').every((side) => ORDINARY.test(side.trim()));
  if (isOrdinary || !/^[-+[{Yyu\d?~%./]/.test(text)) return undefined;
  const hasEra = /[a-z]/i.test(text) && ERA_DATE.test(text);
  return hasEra || CLOCK_RANGE.test(text) || parseEdtf(text) || isIsoInterval(text) ? text : undefined;
}

/** One or two dates, with signs before their years, or a date and a duration. */
function isIsoInterval(text: string): boolean {
  const [first = '', second, ...more] = text.split('/').map((side) => side.trim());
  const isDate = (side: string): boolean => side === '..' || isSignedDate(side) || parseEdtf(side) !== undefined;
  if (more.length > 0 || !isDate(first)) return false;
  return second === undefined || isDuration(second) || isDate(second);
}

/** The lines that the parser needs: those that may begin events, and the ids below them. `line` is empty where a line is none of them. */
export function tameLines(lines: readonly string[], stand: Stand): readonly TamedLine[] {
  let isInProperties = false;
  return lines.map((line) => {
    const tamed = tameLine(line, stand);
    const isId = isInProperties && propertyName(line) === 'id';
    isInProperties = tamed.line !== '' || (isInProperties && propertyName(line) !== undefined);
    return isId ? { line: withoutBuiltIns(line.slice(0, LONGEST_HEAD).trim()) } : tamed;
  });
}

function tameLine(line: string, stand: Stand): TamedLine {
  const head = withAsciiDigits(line.slice(0, LONGEST_HEAD));
  if (!head.includes(':') || isGroupLine(head) || propertyName(head) !== undefined) return NONE;
  const date = ownDate(head.trim());
  if (date !== undefined) return { line: `${stand}: x`, date };
  return BEGINS_DATE.test(head) ? { line: plainSpaces(head) } : NONE;
}

function plainSpaces(head: string): string {
  const indent = head.length - head.trimStart().length;
  return ' '.repeat(Math.min(indent, DEEPEST_INDENT)) + withoutBuiltIns(head.trim().replace(/\s+/g, ' '));
}

/** The parser looks ids up in an object, where names that every object has would be found. */
function withoutBuiltIns(text: string): string {
  return text.replace(/\b\w+\b/g, (word) => (word in {} ? `${word}_` : word));
}
