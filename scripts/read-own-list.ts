// Somebody's own list, read for the build by what reads lists in the page; what could not be read is printed.
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { FOREIGN_FORMATS } from '../src/formats/foreign-formats.ts';
import { readMarkwhen } from '../src/formats/markwhen/read-markwhen.ts';
import { detect, FORMAT_NAMES } from '../src/formats/recognise/detect.ts';
import type { FormatId, Interpretation } from '../src/model/interpretation.ts';
import type { Problem } from '../src/model/problem.ts';
import type { Timeline } from '../src/model/timeline.ts';
import { readListFrom } from '../src/sync/read-list.ts';
import { countWords } from '../src/time/count-words.ts';
import { eventCount } from '../src/ui/words/event-count.ts';

export interface OwnList {
  readonly format: FormatId;
  /** With the events in the order of the file. */
  readonly timeline: Timeline;
  readonly problems: readonly Problem[];
  /** More than `problems` holds, where there are many. */
  readonly problemCount: number;
  readonly interpretations: readonly Interpretation[];
}

/** The list in a file; prints what is said about it. Throws a sentence where nothing could be read, or, where that is asked for, anything could not. */
export function readOwnList(path: string, { isStrict }: { readonly isStrict: boolean }): Timeline {
  const list = ownListIn(bytesOf(path), basename(path, extname(path)));
  for (const line of linesAbout(list)) console.error(line);
  if (list.timeline.events.length === 0) throw new Error(`nothing in ${path} could be shown`);
  if (isStrict && list.problemCount > 0) {
    throw new Error(`${path} has ${problemCount(list.problemCount)}, and --strict allows none`);
  }
  return list.timeline;
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(`${path} could not be read (${error instanceof Error ? error.message : error})`);
  }
}

const FORMATS = { ...FOREIGN_FORMATS, markwhen: readMarkwhen };

/** A list from the bytes of a file; `name` stands for its title where it has none. Throws the sentence of what it looks like where it is none. */
export function ownListIn(bytes: Uint8Array, name: string): OwnList {
  const detected = detect(bytes);
  if (detected.kind === 'refused') throw new Error(detected.message);
  const reading = readListFrom({ name, detected, options: {}, formats: FORMATS });
  reading.push(bytes);
  const { outline, lanes, list, ...said } = reading.end();
  const { eventCount: _, ...rest } = outline;
  const events = Array.from({ length: list.count }, (_event, number) => list.eventAt(number));
  return { ...said, format: detected.format, timeline: { ...rest, lanes, events } };
}

/** What there is to say about a list, line by line: what it was read as, what was taken for what, and what could not be read, with its place. */
export function linesAbout(list: OwnList): readonly string[] {
  const { format, timeline, problems, interpretations } = list;
  const others = list.problemCount - problems.length;
  return [
    `“${timeline.title}”: ${eventCount(timeline.events.length)}, read as ${FORMAT_NAMES[format]}.`,
    ...interpretations.map(({ message }) => `  Read so: ${message}`),
    ...(list.problemCount === 0 ? [] : [`  ${problemCount(list.problemCount)}:`]),
    ...problems.map((problem) => `  ${wordsOf(problem)}`),
    ...(others > 0 ? [`  and ${countWords(others)} more`] : []),
  ];
}

function problemCount(count: number): string {
  return `${countWords(count)} ${count === 1 ? 'problem' : 'problems'}`;
}

/** “line 7, End Year: … – There stands: 20x7” */
function wordsOf({ path, line, message, value }: Problem): string {
  const place = [line === undefined ? '' : `line ${line}`, path].filter((part) => part !== '').join(', ');
  const words = value === undefined || value === '' ? message : `${message} – There stands: ${value}`;
  return place === '' ? words : `${place}: ${words}`;
}
