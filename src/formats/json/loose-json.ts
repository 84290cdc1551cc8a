// JSON as people write it by hand and as JavaScript allows it: parsed as a whole where that goes, else member by member, so
// that one wrong sign costs one event. What is wrong is told with its line; nothing of a file is ever run.
import json5 from 'json5';
import { countWords } from '../../time/count-words.ts';
import type { ListSink } from '../format.ts';
import { DEEPEST } from '../own/scan-state.ts';
import { type JsonScan, scanJson } from './json-scan.ts';
import { type Attempt, mend, PARTS_LOST, parseEither, parseJavaScript, type Tried } from './mend-json.ts';
import { dataInScript, datesAsTexts } from './script-text.ts';

export interface LooseJson {
  readonly value: unknown;
  /** The line in which a member of a list stands: lineOf('events', 3); undefined where it is not known. */
  readonly lineOf: (list: string, index: number) => number | undefined;
  /** Whether a member could not be read, which has been told: the value then has null in its place. */
  readonly isLost: (list: string, index: number) => boolean;
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
function hopelessWords({ lost, readCount }: Tried): string {
  const count = countWords(lost.size + readCount);
  return `Of the first ${count} entries in this file ${countWords(lost.size)} cannot be read: in most of them ${PARTS_LOST}. It was not read further.`;
}

const PARTS_UNREAD = 'What stands beside the events is not well-formed; what could be read of it was read.';

function readInParts(text: string, scan: JsonScan, sink: ListSink): LooseJson | undefined {
  const lost = new Set<string>();
  const tried = { lost, readCount: 0 };
  const lineOf = lineFinder(() => scan);
  const mended = mend(text, scan, tried);
  if (!mended) {
    sink.fault({ path: '', message: hopelessWords(tried) });
    return undefined;
  }
  const { whole, upToLists, listsAlone } = mended;
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
