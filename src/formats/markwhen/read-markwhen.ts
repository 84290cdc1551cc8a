// Markwhen texts (docs.markwhen.com) as events. The parser finds the events; dates and words are read from the text as it is written.

import type { DateOrder, ReadOptions } from '../../model/interpretation.ts';
import { sentenceOf } from '../../model/sentence-of.ts';
import { createDateOrder, type StatedOrder } from '../dates/date-order.ts';
import type { ListSink, ReadFormat } from '../format.ts';
import { readHiddenLine } from './carried.ts';
import { tellDoubtfulLines } from './doubtful-lines.ts';
import { draftOf } from './event-draft.ts';
import { createGroupWalk } from './groups.ts';
import { parseEvents } from './parse-events.ts';
import { type Header, readHeader } from './read-header.ts';
import { isPageBreak } from './tame-lines.ts';
import { type HiddenEvent, type ReadEvent, tellEvents } from './tell-events.ts';

/** Of whatever kind; how many events there may be, the parser says. */
const MOST_LINES = 1_000_000;
const MOST_LETTERS = 50_000_000;
/** Of a dateFormat that is quoted. */
const LONGEST_FORMAT = 40;

/** Reads a Markwhen text once it is whole. */
export const readMarkwhen: ReadFormat = (sink, options) => {
  const pieces: string[] = [];
  let length = 0;
  return {
    push: (text) => {
      if (length < MOST_LETTERS) pieces.push(text);
      length += text.length;
    },
    end: () => {
      try {
        readAll(pieces.join(''), sink, options);
      } catch (error) {
        // The parser is not ours, and a text may hold what nobody has thought of.
        sink.fault({ path: '', message: gaveUp(error) });
      }
    },
  };
};

function readAll(text: string, sink: ListSink, options: ReadOptions): void {
  const all = text.split(/\r\n|\n|\r/);
  const lines = all.slice(0, MOST_LINES);
  const header = readHeader(lines);
  const { carried } = header;
  const book = createDateOrder(options, { stated: statedOrder(header) });
  const order = book.order();
  tellHeader(header, sink);
  const { events, isTooLong } = eventsIn(lines, header.end, order);
  if (isTooLong || all.length > MOST_LINES || text.length >= MOST_LETTERS) sink.fault(TOO_LONG);
  const read = { events, hidden: hiddenIn(lines), lanes: carried?.['lanes'], isOurs: carried !== undefined };
  tellEvents(read, book, sink);
  tellDoubtfulLines(lines, new Set(events.map(({ line }) => line - 1)), { sink, order, headerEnd: header.end });
  for (const interpretation of book.interpretations()) sink.interpret(interpretation);
  tellPages(lines, sink);
}

function tellPages(lines: readonly string[], sink: ListSink): void {
  const breaks = lines.filter(isPageBreak).length;
  if (breaks === 0) return;
  const message = `The text has ${breaks + 1} pages, parted by “_-_-_break_-_-_”. They were read as one list, with the title of the first; the titles of the others were left out.`;
  sink.interpret({ message, count: breaks, choices: [] });
}

function gaveUp(error: unknown): string {
  const reason = sentenceOf(error);
  return `The rest of the text could not be read: the Markwhen parser gave up (${reason}).`;
}

const TOO_LONG = {
  path: '',
  message:
    'A Markwhen text is read up to 60,000 lines with dates or ids; what stands below was left out. For longer lists, use a table (CSV) or Sourceline’s own JSON.',
};

function statedOrder({ order, dateFormat }: Header): StatedOrder {
  if (order) return { order, reason: `the header says “dateFormat: ${dateFormat?.text ?? ''}”` };
  if (dateFormat) {
    const { text, line } = dateFormat;
    return {
      order: 'month first',
      reason: `Markwhen takes the month first, and “dateFormat: ${text.slice(0, LONGEST_FORMAT)}”, in line ${line}, does not say which comes first in a way that we know, such as d/M/y`,
    };
  }
  return {
    order: 'month first',
    reason: 'Markwhen takes the month first where the header does not say “dateFormat: d/M/y”',
  };
}

function tellHeader({ title, description, carried, fields, fault }: Header, sink: ListSink): void {
  if (fault !== undefined) sink.fault({ path: 'line 1', message: fault, line: 1 });
  sink.outline({
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { summary: description }),
    ...(Object.keys(fields).length > 0 ? { foreign: { format: 'markwhen', fields } } : {}),
    ...carried,
  });
}

function eventsIn(
  lines: readonly string[],
  headerEnd: number,
  order: DateOrder,
): { readonly events: readonly ReadEvent[]; readonly isTooLong: boolean } {
  const below = lines.slice(headerEnd);
  const groups = createGroupWalk();
  let walked = 0;
  const { events, isTooLong } = parseEvents(below, order === 'day first');
  const read = events.map((found): ReadEvent => {
    for (; walked <= found.from; walked++) groups.take(below[walked] ?? '');
    const group = groups.path();
    const properties = below.slice(found.from + 1, found.bodyFrom);
    const body = below.slice(found.bodyFrom, found.to);
    const drafted = draftOf({ ...found, properties, body, recurrence: found.recurrence, group });
    return { found, line: headerEnd + found.from + 1, drafted, group };
  });
  return { events: read, isTooLong };
}

function hiddenIn(lines: readonly string[]): readonly HiddenEvent[] {
  return lines.flatMap((line, i) => {
    const carried = readHiddenLine(line);
    return carried ? [{ line: i + 1, carried }] : [];
  });
}
