// What @markwhen/parser finds in tamed lines: where each event begins and ends, its date's text, and what a relative date comes to.
import { type Event, isEvent, iter, parse } from '@markwhen/parser';
import { isGroupLine, propertyName, type Stand, type TamedLine, tameLines } from './tame-lines.ts';

export interface FoundEvent {
  /** The index of its first line, and of the line behind its last. */
  readonly from: number;
  readonly to: number;
  /** The index behind its last property. */
  readonly bodyFrom: number;
  /** As it is written, but for white space. */
  readonly dateText: string;
  /** Everything behind the date’s colon. */
  readonly rest: string;
  /** “every week”, as it is written. */
  readonly recurrence?: string;
  /** Whether it is counted from another event or from now. */
  readonly isRelative: boolean;
  /** From when to when it lasts, [from, to) as ISO texts without zones; absent where that depends on today or on a date that the parser does not know. */
  readonly computed?: readonly [string, string];
  /** The id of an event that it names and that there is not. */
  readonly missing?: string;
}

export interface FoundEvents {
  /** In their order. */
  readonly events: readonly FoundEvent[];
  /** Whether there are more than the parser can take. */
  readonly isTooLong: boolean;
}

/** The parser’s header, so that nothing depends on this computer’s zone. */
const HEADERS = ['timezone: UTC', 'dateFormat: d/M/y', 'dateFormat: M/d/y'] as const;
const HEADER_LINES = 2;
/** The parser spreads its lines into one call, which no browser does with many more. */
const MOST_LINES = 60_000;
/** How far below the first --- the second may stand. */
const LONGEST_BLOCK = 50;
const COUNTED =
  /!\w|(?:^|\s)\.(?:start|end)\b|\b(?:before|after|by)\b|\d\s*(?:ms|milliseconds|s|secs?|seconds?|mins?|minutes?|h|hours?|(?:week|work|business)?\s?days?|d|w|weeks?|months?|y|years?)(?![a-z])/i;
const NOT_FOUND = /^Event "(.*)" not found$/;

/** Whether a date is a distance, from another event or from the beginning of its own: “after !vote 3 weeks”. */
export function isCountedText(text: string): boolean {
  return COUNTED.test(text);
}

/** The events of a text’s lines behind its header, in their order. */
export function parseEvents(lines: readonly string[], isDayFirst: boolean): FoundEvents {
  const first = parsedWith(lines, '2000-01-01', isDayFirst);
  const isRelative = first.events.some((event) => event.isRelative);
  // What comes out otherwise with another today depends on today.
  const second = isRelative ? parsedWith(lines, '2007-05-06', isDayFirst) : first;
  const events = first.events.map((event, i) => {
    const other = second.events[i];
    const isSame = other?.range[0] === event.range[0] && other.range[1] === event.range[1];
    const { range, tamed, ...rest } = event;
    const missing = first.missing.get(event.from);
    const to = endOf(lines, event.from, first.events[i + 1]?.from ?? lines.length);
    return withText(lines[event.from] ?? '', tamed, {
      ...rest,
      to,
      bodyFrom: propertiesEnd(lines, event.from, to),
      ...(event.isRelative && isSame ? { computed: range } : {}),
      ...(missing === undefined ? {} : { missing }),
    });
  });
  return { events, isTooLong: first.isTooLong };
}

type Parsed = Omit<FoundEvent, 'rest' | 'computed' | 'missing' | 'to' | 'bodyFrom'> & {
  readonly range: readonly [string, string];
  readonly tamed: TamedLine;
};

function parsedWith(lines: readonly string[], stand: Stand, isDayFirst: boolean) {
  const tamed = tameLines(lines, stand);
  const numbers = Array.from(tamed.keys()).filter((i) => tamed[i]?.line !== '');
  const isTooLong = numbers.length > MOST_LINES;
  const sent = numbers.slice(0, MOST_LINES);
  const skeleton = [HEADERS[0], isDayFirst ? HEADERS[1] : HEADERS[2], ...sent.map((i) => tamed[i]?.line ?? '')];
  const starts = startsOf(skeleton);
  const timeline = parse(skeleton.join('\n'), true, `${stand}T12:34:56Z`);
  const lineAt = (position: number): number => sent[lineOf(starts, position) - HEADER_LINES] ?? 0;
  const events: Parsed[] = [];
  for (const { eventy } of iter(timeline.events)) {
    const event = isEvent(eventy) ? readNode(eventy, tamed, lineAt(eventy.textRanges.whole.from)) : undefined;
    if (event) events.push(event);
  }
  const missing = new Map<number, string>();
  for (const { message, pos } of timeline.parseMessages) {
    const id = NOT_FOUND.exec(message)?.[1];
    if (id !== undefined) missing.set(lineAt(pos[0]), id);
  }
  return { events, missing, isTooLong };
}

function readNode(node: Event, tamed: readonly TamedLine[], from: number): Parsed | undefined {
  const own = tamed[from];
  if (!own) return undefined;
  const head =
    own.date === undefined ? own.line.slice(0, own.line.length - (node.firstLine.rest?.length ?? 0) - 1) : '';
  const recurrence = /\bevery\b.*$/i.exec(head)?.[0].trim();
  const dateText = own.date ?? node.firstLine.datePart?.trim() ?? '';
  return {
    from,
    dateText,
    ...(recurrence === undefined ? {} : { recurrence }),
    isRelative: own.date === undefined && (node.isRelative || isCountedText(dateText) || /\bnow\b/i.test(dateText)),
    range: [node.dateRangeIso.fromDateTimeIso, node.dateRangeIso.toDateTimeIso],
    tamed: own,
  };
}

/** Where the lines of an event end: before the next event or group. */
function endOf(lines: readonly string[], from: number, next: number): number {
  for (let i = from + 1; i < next; i++) if (isGroupLine(lines[i] ?? '')) return i;
  return next;
}

/** Where an event's properties end: they stand right below it, alone or between two bars. */
function propertiesEnd(lines: readonly string[], from: number, to: number): number {
  const isBar = (line: string | undefined): boolean => line?.startsWith('---') ?? false;
  if (isBar(lines[from + 1])) {
    const bar = lines.slice(from + 2, Math.min(to, from + LONGEST_BLOCK)).findIndex(isBar);
    return bar < 0 ? from + 1 : from + 3 + bar;
  }
  let end = from + 1;
  while (end < to && propertyName(lines[end] ?? '') !== undefined) end++;
  return end;
}

/** Where each line begins. */
function startsOf(lines: readonly string[]): Float64Array {
  const starts = new Float64Array(lines.length);
  for (let i = 1; i < lines.length; i++) starts[i] = (starts[i - 1] ?? 0) + (lines[i - 1] ?? '').length + 1;
  return starts;
}

function lineOf(starts: Float64Array, position: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What stands behind the date in the line itself: behind as many colons as the date has, and one. */
function withText(line: string, tamed: TamedLine, event: Omit<FoundEvent, 'rest'>): FoundEvent {
  const within = tamed.date ?? `${event.dateText}${event.recurrence ?? ''}`;
  let at = -1;
  for (let colons = within.split(':').length; colons > 0; colons--) at = line.indexOf(':', at + 1);
  return { ...event, rest: line.slice(at + 1) };
}
