// The header of a Markwhen text: title, description, the order of day and month, and what the list carries for the way back.
import { parseHeader } from '@markwhen/parser';
import type { DateOrder } from '../../model/interpretation.ts';
import { isRecord } from '../own/read-shape.ts';
import { CARRIED, readCarried, unquoted } from './carried.ts';
import { beginsOurs } from './tame-lines.ts';

export interface Header {
  /** The index of the first line behind it. */
  readonly end: number;
  readonly title?: string;
  readonly description?: string;
  readonly order?: DateOrder;
  /** Its dateFormat as it is written, and in which line, from 1. */
  readonly dateFormat?: { readonly text: string; readonly line: number };
  /** What our own writer put there. */
  readonly carried?: Readonly<Record<string, unknown>>;
  /** All else, for the way back. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What cannot be read, in a sentence. */
  readonly fault?: string;
}

/** Markwhen itself knows “d/M/y” and “M/d/y”; people write “dd/MM/yyyy”, “D.M.Y”, “MM-DD-YYYY”. */
const DAY_FIRST = /^d{1,2}([/. -]{1,2})m{1,4}\1y{1,4}$/i;
const MONTH_FIRST = /^m{1,4}([/. -]{1,2})d{1,2}\1y{1,4}$/i;
/** A header longer than this is none. */
const MOST_LINES = 400;
const LONGEST_LINE = 4000;
const CARRIED_LINE = new RegExp(`^${CARRIED}:\\s*(".*")\\s*$`, 's');

/** Reads the header at the top of a text’s lines; without one, it ends where it begins. */
export function readHeader(lines: readonly string[]): Header {
  const top = lines.slice(0, MOST_LINES);
  const carriedAt = top.findIndex((line) => CARRIED_LINE.test(line));
  const safe = top.map((line, i) => (i === carriedAt ? '' : beginsOurs(line) ? '# x' : safeLine(line)));
  const bar = closingBar(safe);
  const { header, headerEndLineIndex, isUnreadable } = parsed(withoutOpenBar(safe.slice(0, bar)));
  const isClosed = bar !== undefined || headerEndLineIndex < top.length || lines.length < MOST_LINES;
  if (!isClosed) return { end: 0, fields: {} };
  const end = headerEndLineIndex + Number(safe[headerEndLineIndex]?.startsWith('---') ?? false);
  const carried =
    carriedAt >= 0 && carriedAt < end
      ? readCarried(unquoted(CARRIED_LINE.exec(top[carriedAt] ?? '')?.[1] ?? ''))
      : undefined;
  const fault = faultOf(safe.slice(0, end), isUnreadable);
  return {
    ...saidIn(header),
    ...dateFormatIn(header, safe),
    end,
    ...(carried ? { carried } : {}),
    ...(fault === undefined ? {} : { fault }),
  };
}

interface ParsedHeader {
  readonly header: Readonly<Record<string, unknown>>;
  readonly headerEndLineIndex: number;
  readonly isUnreadable: boolean;
}

/** What the parser reads; where it is no YAML, as “title: The canal: its first years” is none, each value is taken as the text that it is. */
function parsed(lines: readonly string[]): ParsedHeader {
  const first = parsedOnce(lines);
  const second = first.isUnreadable ? parsedOnce(lines.map(quotedValue)) : first;
  return second.isUnreadable ? first : second;
}

function parsedOnce(lines: readonly string[]): ParsedHeader {
  const { header, headerEndLineIndex, parseMessages } = parseHeader(lines.join('\n'));
  const isUnreadable = parseMessages.length > 0 || !isRecord(header);
  return { header: isRecord(header) ? header : {}, headerEndLineIndex, isUnreadable };
}

function quotedValue(line: string): string {
  const [, name, value] = /^([A-Za-z_][^\s:"']{0,60}): ([^\s"'|>].*)$/.exec(line) ?? [];
  return name === undefined || value === undefined ? line : `${name}: ${JSON.stringify(value)}`;
}

function barAt(lines: readonly string[], from = 0): number {
  return lines.findIndex((line, i) => i >= from && line.startsWith('---'));
}

function hasWords(lines: readonly string[]): boolean {
  return lines.some((line) => line.trim() !== '' && !/^\s*(?:---|\/\/)/.test(line));
}

/** Where a bar closes the header that no bar opens; undefined where the first bar opens it, or an event comes before. */
function closingBar(lines: readonly string[]): number | undefined {
  const bar = barAt(lines);
  const before = lines.slice(0, Math.max(0, bar));
  const next = barAt(lines, bar + 1);
  const isPair = next >= 0 && !hasEvent(lines.slice(bar + 1, next));
  return hasWords(before) && !hasEvent(before) && !isPair ? bar : undefined;
}

/** The lines without a bar at their top that no other closes: to the parser, all that follows would be header. */
function withoutOpenBar(lines: readonly string[]): readonly string[] {
  const bar = barAt(lines);
  const isOpen = bar >= 0 && barAt(lines, bar + 1) < 0 && !hasEvent(lines.slice(0, bar));
  return isOpen ? lines.with(bar, '') : lines;
}

/** Whether events or groups begin in these lines. */
function hasEvent(lines: readonly string[]): boolean {
  return parseHeader(lines.join('\n')).headerEndLineIndex < lines.length;
}

/** White space in a row is what the parser’s patterns stumble over; all else in a header is plain YAML. */
function safeLine(line: string): string {
  const short = line.slice(0, LONGEST_LINE);
  const indent = short.length - short.trimStart().length;
  return ' '.repeat(Math.min(indent, 40)) + untagged(short.trim().replace(/\s+/g, ' '));
}

/** What begins with “!” is a text to its author; YAML would take its first word for a tag, and warn of it on the console. */
function untagged(line: string): string {
  const [, name, value] = /^([^\s:"'[{][^:]{0,60}: )(!.*)$/.exec(line) ?? [];
  return name === undefined || value === undefined ? line : name + JSON.stringify(value);
}

function faultOf(lines: readonly string[], isUnreadable: boolean): string | undefined {
  if (!isUnreadable || !hasWords(lines)) return undefined;
  return 'The lines above the first event are no header that can be read: each should be a name, a colon and a value, such as “title: My timeline”. They were left out.';
}

function saidIn(header: Readonly<Record<string, unknown>>): Omit<Header, 'end'> {
  const { title, description, dateFormat, ...rest } = header;
  const isOwnFormat = dateFormat !== undefined && typeof dateFormat !== 'string';
  const order = orderOf(dateFormat);
  return {
    ...(typeof title === 'string' || typeof title === 'number' ? { title: String(title) } : {}),
    ...(typeof description === 'string' ? { description } : {}),
    ...(order ? { order } : {}),
    fields: plainFields(isOwnFormat || (dateFormat !== undefined && !order) ? { ...rest, dateFormat } : rest),
    ...(isOwnFormat
      ? {
          fault:
            'The header brings patterns of its own for dates (dateFormat); they are not used, only dates as Markwhen writes them are read.',
        }
      : {}),
  };
}

function orderOf(dateFormat: unknown): DateOrder | undefined {
  const text = typeof dateFormat === 'string' ? dateFormat.trim() : '';
  if (DAY_FIRST.test(text)) return 'day first';
  return MONTH_FIRST.test(text) ? 'month first' : undefined;
}

function dateFormatIn(
  { dateFormat }: Readonly<Record<string, unknown>>,
  lines: readonly string[],
): Pick<Header, 'dateFormat'> {
  const at = lines.findIndex((line) => /^\s*["']?dateFormat["']?\s*:/.test(line));
  return typeof dateFormat === 'string' && at >= 0 ? { dateFormat: { text: dateFormat, line: at + 1 } } : {};
}

/** Plain JSON values; the parser writes the # of tags as ). */
function plainFields(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const plain = plainValue(value);
      return plain === undefined ? [] : [[name.replace(/^\)/, '#'), plain]];
    }),
  );
}

function plainValue(value: unknown): unknown {
  try {
    const text = JSON.stringify(value);
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
