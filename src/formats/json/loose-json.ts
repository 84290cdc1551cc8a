// JSON as people write it by hand and as JavaScript allows it: parsed as a whole where that goes, else member by member, so
// that one wrong sign costs one event. What is wrong is told with its line; nothing of a file is ever run.
import json5 from 'json5';
import type { ListSink } from '../format.ts';
import { DEEPEST } from '../own/scan-state.ts';
import { type JsonScan, scanJson } from './json-scan.ts';
import { dataInScript, datesAsTexts } from './script-text.ts';

export interface LooseJson {
  readonly value: unknown;
  /** The line in which a member of a list stands: lineOf('events', 3); undefined where it is not known. */
  readonly lineOf: (list: string, index: number) => number | undefined;
  /** Whether a member could not be read, which has been told: the value then has null in its place. */
  readonly isLost: (list: string, index: number) => boolean;
}

interface Parsed {
  readonly value: unknown;
  readonly line?: number;
}

type Attempt = Parsed | 'failed';

/** Strict JSON first, which is far quicker. */
function parseEither(text: string): Attempt {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return parseJavaScript(text);
  }
}

function parseJavaScript(text: string): Attempt {
  try {
    return { value: json5.parse(text) };
  } catch {
    return 'failed';
  }
}

const PARTS_LOST = 'a comma, a bracket or a quotation mark is missing or too much there';

interface Mended {
  /** The whole, with null for each member of its lists that cannot be parsed alone, with commas between them, and closed. */
  readonly whole: string;
  /** The same up to the end of the last list; undefined where none ends. */
  readonly upToLists: string | undefined;
  /** The lists alone, by their names. */
  readonly listsAlone: string;
}

function mend(text: string, scan: JsonScan, lose: (list: string, index: number) => void): Mended {
  const pieces: string[] = [];
  const alone: string[] = [];
  let done = 0;
  for (const [path, { starts, ends }] of scan.lists) {
    const [first] = starts;
    if (first === undefined) continue;
    const members = starts.map((from, i) => {
      const member = text.slice(from, ends[i] ?? text.length);
      if (parseEither(member) !== 'failed') return member;
      lose(path, i);
      return 'null';
    });
    const joined = members.join(',');
    pieces.push(text.slice(done, first), joined);
    alone.push(path === '' ? `[${joined}]` : listAt(path.split('.'), joined));
    done = ends.length < starts.length ? text.length : (ends.at(-1) ?? first);
  }
  const { behindLists } = scan;
  const start = pieces.join('');
  return {
    whole: `${start}${text.slice(done)}${scan.closers}`,
    upToLists: behindLists ? `${start}${text.slice(done, behindLists.at)}${behindLists.closers}` : undefined,
    listsAlone: scan.lists.has('') ? (alone[0] ?? '') : `{${alone.join(',')}}`,
  };
}

/** “"timeline": { "date": [ … ] }” */
function listAt([name = '', ...inner]: readonly string[], members: string): string {
  return `${JSON.stringify(name)}:${inner.length === 0 ? `[${members}]` : `{${listAt(inner, members)}}`}`;
}

function tellLost(sink: ListSink, line: number | undefined, path: string): void {
  const place = line === undefined ? { path } : { path, line };
  sink.leaveOut({}, { ...place, message: `This entry cannot be read and was left out: ${PARTS_LOST}.` });
}

function tellUnparted(sink: ListSink, line: number | undefined, path: string): void {
  const place = line === undefined ? { path } : { path, line };
  sink.fault({ ...place, message: 'A comma is missing before this entry; it was read all the same.' });
}

/** What a text says that is JSON, JavaScript or nearly so; undefined where it is neither, which is told. Never throws. */
export function readLooseJson(given: string, sink: ListSink): LooseJson | undefined {
  const text = given.replace(/^\ufeff/, '');
  const strict = strictly(text);
  if (strict !== 'failed')
    return { value: strict.value, lineOf: lineFinder(() => scanJson(text)), isLost: () => false };
  const script = datesAsTexts(/^\s*[[{]/.test(text) ? text : (dataInScript(text) ?? text));
  const scan = scanJson(script);
  if (scan.depth > DEEPEST) {
    sink.fault({ path: '', message: 'In this file too many brackets stand within each other; it was not read.' });
    return undefined;
  }
  const lineOf = lineFinder(() => scan);
  const whole = parseJavaScript(script);
  if (whole !== 'failed') return { value: whole.value, lineOf, isLost: () => false };
  return readInParts(script, scan, sink);
}

function strictly(text: string): Attempt {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return 'failed';
  }
}

const BROKEN_OFF = 'The file breaks off before its end; what stands before that was read.';
const PARTS_UNREAD = 'What stands beside the events is not well-formed; what could be read of it was read.';

function readInParts(text: string, scan: JsonScan, sink: ListSink): LooseJson | undefined {
  const lost = new Set<string>();
  const lineOf = lineFinder(() => scan);
  const { whole, upToLists, listsAlone } = mend(text, scan, (list, index) => lost.add(`${list}[${index}]`));
  const attempts = [
    whole,
    ...(upToLists === undefined ? [] : [upToLists]),
    ...(scan.lists.size > 0 ? [listsAlone] : []),
  ];
  const found = attempts.map((one, i) => [parseEither(one), i] as const).find(([attempt]) => attempt !== 'failed');
  if (!found || found[0] === 'failed') {
    sink.fault({ path: '', message: explain(text), ...lineOfFault(text) });
    return undefined;
  }
  if (scan.closers) sink.fault({ path: '', message: BROKEN_OFF, breaksOff: true });
  else if (found[1] > 0) sink.fault({ path: '', message: PARTS_UNREAD, ...lineOfFault(whole) });
  tellParts(scan, lost, sink);
  return { value: found[0].value, lineOf, isLost: (list, index) => lost.has(`${list}[${index}]`) };
}

function tellParts({ lists }: JsonScan, lost: ReadonlySet<string>, sink: ListSink): void {
  for (const [path, { starts, unparted, lines }] of lists) {
    for (const i of unparted) tellUnparted(sink, lines[i], `${path}[${i}]`);
    for (const i of starts.keys()) if (lost.has(`${path}[${i}]`)) tellLost(sink, lines[i], `${path}[${i}]`);
  }
}

function lineFinder(scan: () => JsonScan): LooseJson['lineOf'] {
  let known: JsonScan | undefined;
  return (list, index) => {
    known ??= scan();
    return known.lists.get(list)?.lines[index];
  };
}

function explain(text: string): string {
  if (!/[[{]/.test(text)) return 'This is no list of events in JSON: no bracket opens in it.';
  return `The file is not well-formed JSON: ${PARTS_LOST}. Nothing of it could be read.`;
}

/** The line that the parser names, which is where it noticed, often a little behind the fault. */
function lineOfFault(text: string): { readonly line?: number } {
  try {
    json5.parse(text);
    return {};
  } catch (error) {
    const line = error instanceof Error && 'lineNumber' in error ? error.lineNumber : undefined;
    return typeof line === 'number' ? { line } : {};
  }
}
