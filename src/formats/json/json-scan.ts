// Where the members of a text's lists stand, in JSON and in what JavaScript allows besides: their bounds and lines.
// It follows strings, comments and brackets alone; what they hold is the parser's matter.

import { BACKSLASH, DEEPEST } from '../own/scan-state.ts';

/** The members of one list: member i stands at [starts[i], ends[i]), from line lines[i] on, counted from 1. */
export interface ListBounds {
  readonly starts: number[];
  readonly ends: number[];
  readonly lines: number[];
  /** The members before which a comma is missing. */
  readonly unparted: number[];
}

export interface JsonScan {
  /** The lists that stand no deeper than three brackets, by their path: “events”, “timeline.date”, “” for the whole. */
  readonly lists: ReadonlyMap<string, ListBounds>;
  /** The place behind the last of these lists that is closed, and what would have to be closed there. */
  readonly behindLists: { readonly at: number; readonly closers: string } | undefined;
  /** What would have to be closed at the end: up to the list that is noted, where one is still open. */
  readonly closers: string;
  /** How deep brackets stand within each other. */
  readonly depth: number;
}

interface Frame {
  readonly closer: string;
  readonly path: string;
  readonly list: ListBounds | undefined;
}

interface Scan {
  readonly text: string;
  readonly frames: Frame[];
  readonly lists: Map<string, ListBounds>;
  line: number;
  depth: number;
  /** The last string or bare word, which a colon makes a name. */
  word: string;
  name: string;
  /** Whether a member of the list at hand has begun. */
  behindLists: JsonScan['behindLists'];
  isWithin: boolean;
  /** Whether nothing stands behind the bracket that was closed last. */
  isClosed: boolean;
}

const DEEPEST_LIST = 3;
const LONGEST_NAME = 60;
const BARE = /[\w$.+-]*/y;
const LINE_FEED = 0x0a;
const BACKTICK = 0x60;

/** Behind a string that begins here; one that is not closed ends with its line. */
export function behindString(text: string, from: number): number {
  const quote = text.charCodeAt(from);
  for (let i = from + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) return i + 1;
    if (code === LINE_FEED && quote !== BACKTICK) return i;
    if (code === BACKSLASH) i++;
  }
  return text.length;
}

/** Behind a comment that begins here; undefined where none does. */
export function behindComment(text: string, from: number): number | undefined {
  const next = text[from + 1];
  if (next !== '/' && next !== '*') return undefined;
  const end = next === '/' ? text.indexOf('\n', from) : text.indexOf('*/', from + 2);
  if (end < 0) return text.length;
  return next === '/' ? end : end + 2;
}

function open(scan: Scan, bracket: string, at: number): void {
  if (scan.frames.at(-1)?.closer === '}' && scan.name === '') unwind(scan, at);
  endUnparted(scan, at);
  begin(scan, at);
  const parent = scan.frames.at(-1);
  const isShallow = scan.frames.length < DEEPEST_LIST;
  const path = isShallow ? [parent?.path, scan.name].filter(Boolean).join('.') : '';
  const isNoted = bracket === '[' && isShallow && !scan.lists.has(path) && !scan.frames.some(({ list }) => list);
  const list = isNoted ? { starts: [], ends: [], lines: [], unparted: [] } : undefined;
  if (list) scan.lists.set(path, list);
  scan.frames.push({ closer: bracket === '[' ? ']' : '}', path, list });
  scan.depth = Math.max(scan.depth, scan.frames.length);
  scan.name = '';
  scan.isWithin = false;
  scan.isClosed = false;
}

/** Where a group opens within a group without a name, the one before was not closed: the list around them goes on. */
function unwind(scan: Scan, at: number): void {
  const list = scan.frames.findLastIndex((frame) => frame.list);
  if (list < 0) return;
  scan.frames.length = list + 1;
  finish(scan, at);
}

/** Where a bracket opens right behind one that was closed, the comma between two members is missing. */
function endUnparted(scan: Scan, at: number): void {
  const list = scan.frames.at(-1)?.list;
  if (!list || !scan.isClosed) return;
  list.unparted.push(list.starts.length);
  finish(scan, at);
}

/** Notes that a member of the list at hand begins here. */
function begin(scan: Scan, at: number): void {
  if (scan.isWithin) return;
  scan.isWithin = true;
  const list = scan.frames.at(-1)?.list;
  list?.starts.push(at);
  list?.lines.push(scan.line);
}

function finish(scan: Scan, at: number): void {
  const list = scan.frames.at(-1)?.list;
  if (list && list.ends.length < list.starts.length) list.ends.push(at);
  scan.name = '';
  scan.isWithin = false;
  scan.isClosed = false;
}

function closersOf(frames: readonly Frame[]): string {
  return frames
    .map(({ closer }) => closer)
    .toReversed()
    .join('');
}

/** Closes the nearest bracket of the kind, but nothing around a list that is noted: what is one too many there closes nothing. */
function close(scan: Scan, bracket: string, at: number): void {
  const lowest = scan.frames.findLastIndex((frame) => frame.list);
  const closed = scan.frames.findLastIndex(({ closer }, i) => closer === bracket && i >= lowest);
  if (closed < 0) return;
  scan.frames.length = closed + 1;
  finish(scan, closed === lowest ? at - 1 : at);
  const { list } = scan.frames.pop() ?? {};
  if (list) scan.behindLists = { at, closers: closersOf(scan.frames) };
  scan.isWithin = true;
  scan.isClosed = true;
}

function countLines(scan: Scan, from: number, to: number): void {
  for (let at = from; at < to; at++) if (scan.text.charCodeAt(at) === LINE_FEED) scan.line++;
}

/** Behind a bare word that begins here, or behind the one sign that is none. */
function behindBare(text: string, at: number): number {
  BARE.lastIndex = at + 1;
  BARE.test(text);
  return Math.max(BARE.lastIndex, at + 1);
}

/** Reads a string, a comment or a bare word; gives the place behind. */
function readWord(scan: Scan, at: number, sign: string): number {
  const comment = sign === '/' ? behindComment(scan.text, at) : undefined;
  const isString = sign === '"' || sign === "'" || sign === '`';
  const end = comment ?? (isString ? behindString(scan.text, at) : behindBare(scan.text, at));
  if (comment === undefined) {
    begin(scan, at);
    const quote = Number(isString);
    scan.word = scan.text.slice(at + quote, Math.min(end - quote, at + LONGEST_NAME));
    // Behind its value a name is used up.
    scan.name = '';
  }
  // Only these may hold a line's end.
  if (comment !== undefined || sign === '`') countLines(scan, at, end);
  return end;
}

/** Reads one sign or word; gives the place behind. */
function readSign(scan: Scan, at: number): number {
  const sign = scan.text[at] ?? '';
  if (sign === '\n') scan.line++;
  else if (sign === '[' || sign === '{') open(scan, sign, at);
  else if (sign === ']' || sign === '}') close(scan, sign, at + 1);
  else if (sign === ',') finish(scan, at);
  else if (sign === ':') scan.name = scan.word;
  else if (sign > ' ' && sign !== '\u00a0') return readWord(scan, at, sign);
  return at + 1;
}

/** Scans a text from its beginning to its end, or to where brackets stand too deep within each other. */
export function scanJson(text: string): JsonScan {
  const scan: Scan = {
    text,
    frames: [],
    lists: new Map(),
    line: 1,
    depth: 0,
    word: '',
    name: '',
    behindLists: undefined,
    isWithin: true,
    isClosed: false,
  };
  for (let at = 0; at < text.length && scan.depth <= DEEPEST; ) at = readSign(scan, at);
  const list = scan.frames.findLastIndex((frame) => frame.list);
  const closers = closersOf(list < 0 ? scan.frames : scan.frames.slice(0, list + 1));
  return { lists: scan.lists, behindLists: scan.behindLists, closers, depth: scan.depth };
}
