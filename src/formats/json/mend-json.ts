// JSON in which something is wrong, as texts that can be parsed: its lists member by member, so that one wrong sign costs one of them.
import json5 from 'json5';
import type { JsonScan, ListBounds } from './json-scan.ts';

interface Parsed {
  readonly value: unknown;
}

export type Attempt = Parsed | 'failed';

/** Strict JSON first, which is far quicker. */
export function parseEither(text: string): Attempt {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return parseJavaScript(text);
  }
}

/** The value of a text in JavaScript's notation. */
export function parseJavaScript(text: string): Attempt {
  try {
    return { value: json5.parse(text) };
  } catch {
    return 'failed';
  }
}

/** What is wrong with what cannot be parsed, as far as anybody can know. */
export const PARTS_LOST = 'a comma, a bracket or a quotation mark is missing or too much there';

export interface Mended {
  /** The whole, with null for each member of its lists that cannot be parsed alone, with commas between them, and closed. */
  readonly whole: string;
  /** The same up to the end of the last list; undefined where none ends. */
  readonly upToLists: string | undefined;
  /** The lists alone, by their names. */
  readonly listsAlone: string;
}

/** So many members may be lost; beyond that, more of them must be read than are lost. To refuse one takes far longer than to read one. */
const MOST_LOST = 1000;

/** Members that were tried one by one. */
export interface Tried {
  /** Their paths, “events[3]”. */
  readonly lost: Set<string>;
  readCount: number;
}

function isHopeless({ lost, readCount }: Tried): boolean {
  return lost.size > Math.max(MOST_LOST, readCount);
}

/** The members of a list, with null for each that cannot be parsed alone; undefined where these are too many. */
function readableMembers(text: string, path: string, { starts, ends }: ListBounds, tried: Tried): string | undefined {
  const members: string[] = [];
  for (const [i, from] of starts.entries()) {
    const member = text.slice(from, ends[i] ?? text.length);
    if (parseEither(member) === 'failed') {
      members.push('null');
      tried.lost.add(`${path}[${i}]`);
      if (isHopeless(tried)) return undefined;
    } else {
      members.push(member);
      tried.readCount++;
    }
  }
  return members.join(',');
}

interface ReadableList {
  readonly path: string;
  readonly bounds: ListBounds;
  readonly members: string;
}

/** The lists that have members; undefined where too many of these cannot be parsed. */
function readableLists(text: string, { lists }: JsonScan, tried: Tried): readonly ReadableList[] | undefined {
  const readable: ReadableList[] = [];
  for (const [path, bounds] of lists) {
    if (bounds.starts.length === 0) continue;
    const members = readableMembers(text, path, bounds, tried);
    if (members === undefined) return undefined;
    readable.push({ path, bounds, members });
  }
  return readable;
}

/** What can be parsed of a text that cannot be as a whole; undefined where too much would be lost. */
export function mend(text: string, scan: JsonScan, tried: Tried): Mended | undefined {
  const lists = readableLists(text, scan, tried);
  if (!lists) return undefined;
  const pieces: string[] = [];
  let done = 0;
  for (const { bounds, members } of lists) {
    const { starts, ends } = bounds;
    const [first = 0] = starts;
    pieces.push(text.slice(done, first), members);
    done = ends.length < starts.length ? text.length : (ends.at(-1) ?? first);
  }
  const { behindLists } = scan;
  const start = pieces.join('');
  const alone = lists.map(({ path, members }) => (path === '' ? `[${members}]` : listAt(path.split('.'), members)));
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
