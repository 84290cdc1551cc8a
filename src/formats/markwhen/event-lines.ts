// One event as the lines of a Markwhen text: what Markwhen shows in words, all else in a property that only we read.

import type { TimelineEvent } from '../../model/event.ts';
import { UNSAID_OF_EVENT } from '../../model/unsaid.ts';
import { CARRIED, carriedText, quoted } from './carried.ts';
import { doubtfulDate } from './doubtful-lines.ts';
import { draftOf, type EventLines, markOfEvent } from './event-draft.ts';

/** How an event is written: its date in Markwhen's words, and the heading it stands under. */
export interface Written {
  readonly date: string;
  readonly group: string | undefined;
  /** The lane that reading finds by the heading; undefined where it finds another one or none. */
  readonly lane: string | undefined;
  /** Where it stands in the list. */
  readonly number: number;
}

/** Signs that begin something else at the beginning of a line. */
const BEGINS_ELSE =
  /^\s*(?:\/\/|#{1,6}\s|---|(?:end\s?)?(?:group|section)(?:\s|$)|[A-Za-z_][\w.-]*:(?:\s|$)|:|(?:[\p{Nd}.!+[{?~%-]|now|by|before|after|plus|every|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|Y-?\d)[^:]*:)/iu;

/** The lines, with an empty one behind them. */
export function eventLines(event: TimelineEvent, written: Written): string {
  const title = oneLine(event.title);
  const body = bodyOf(event);
  const properties = [`id: ${quoted(event.id)}`, ...(event.weight === 3 ? [] : [`weight: ${event.weight}`])];
  const lines: EventLines = { dateText: written.date, rest: ` ${title}`, properties, body, group: written.group };
  const { draft } = draftOf(lines);
  const when = { date: written.date.replaceAll(' ', ''), basis: 'given', how: '' };
  const plain: Readonly<Record<string, unknown>> = { ...UNSAID_OF_EVENT, when, lane: written.lane, ...draft };
  const differing = Object.entries(event).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(plain[name]),
  );
  // What only looks like a tag, a link or a picture is none.
  const absent = Object.keys(draft).flatMap((name) => (name in event ? [] : [[name, null] as const]));
  const fields = Object.fromEntries([...differing, ...absent]);
  const carried = { fields, number: written.number, mark: markOfEvent(lines) };
  return [`${written.date}: ${title}`, ...properties, `${CARRIED}: ${carriedText(carried)}`, ...body, ''].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The summary, and links and pictures in lines of their own. */
function bodyOf({ summary, links = [], media = [] }: TimelineEvent): readonly string[] {
  const text =
    summary.trim() === ''
      ? []
      : summary
          .trim()
          .split(/\r\n|[\n\r\u2028\u2029]/)
          .map(safeLine);
  return [
    ...text,
    ...links.map(({ label, url }) => `[${inBrackets(label) || 'link'}](${inParentheses(url)})`),
    ...media.map(({ url, alt, caption }) => `![${inBrackets(alt ?? caption ?? '')}](${inParentheses(url)})`),
  ];
}

/** A line of text that would begin an event, a group or a property stands behind a sign that does not show. */
function safeLine(line: string): string {
  return BEGINS_ELSE.test(line) || doubtfulDate(line) !== undefined ? `\u2060${line.trimEnd()}` : line.trimEnd();
}

function inBrackets(text: string): string {
  return oneLine(text)
    .replace(/[[\]<>]/g, ' ')
    .trim();
}

function inParentheses(url: string): string {
  return url.replace(/[\s()]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));
}
