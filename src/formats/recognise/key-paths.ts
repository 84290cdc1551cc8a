// Which names a text in JSON, or in JavaScript that looks like it, has at which places: “events[].start_date”. It need be neither whole nor
// well-formed: a format is to be recognised by the beginning of a file that may be damaged.

/** Names deeper than this tell nothing about the format. */
const DEEPEST = 6;
const MOST_PATHS = 2000;

/** A comment, a quoted text (it may break off), a bare word, or a sign. */
const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|[\p{L}_$][\p{L}\p{N}_$]*|[{}[\]:,]/gu;

export interface KeyPaths {
  readonly has: (path: string) => boolean;
  /** Whether there is any of these names at a place. */
  readonly hasAny: (place: string, ...names: readonly string[]) => boolean;
  /** The text that stands at a path first; undefined where it is none. */
  readonly textAt: (path: string) => string | undefined;
  /** The names in the outermost object, in their order. */
  readonly rootNames: () => readonly string[];
  /** Whether there is any name at all. */
  readonly hasNames: () => boolean;
}

/** The names in a text. */
export function keyPathsOf(text: string): KeyPaths {
  const names = createNames();
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^[{}[\]:,]$/.test(token)) SIGNS[token]?.(names);
    else if (!/^\/[/*]/.test(token)) names.word = token.replace(/^["']|["']$/g, '');
  }
  const { found } = names;
  return {
    has: (path) => found.has(path),
    hasAny: (place, ...names) => names.some((name) => found.has(place === '' ? name : `${place}.${name}`)),
    textAt: (path) => found.get(path),
    rootNames: () => [...names.rootNames],
    hasNames: () => found.size > 0,
  };
}

/** What is known after a part of a text. */
interface Names {
  readonly found: Map<string, string | undefined>;
  /** The path of each bracket that is open. */
  readonly open: string[];
  readonly rootNames: Set<string>;
  /** The last text or bare word. */
  word: string | undefined;
  /** The name whose value is being read. */
  key: string | undefined;
}

function createNames(): Names {
  return { found: new Map(), open: [], rootNames: new Set(), word: undefined, key: undefined };
}

const SIGNS: Readonly<Record<string, (names: Names) => void>> = {
  ':': beginValue,
  ',': endValue,
  '{': (names) => openBracket(names, ''),
  '[': (names) => openBracket(names, '[]'),
  '}': closeBracket,
  ']': closeBracket,
};

function pathIn({ open, key }: Names): string {
  return [open.at(-1), key].filter(Boolean).join('.');
}

function note(names: Names, value: string | undefined): void {
  const { found, open, key } = names;
  if (key === undefined || open.length > DEEPEST || found.size >= MOST_PATHS) return;
  const path = pathIn(names);
  if (found.get(path) === undefined) found.set(path, value);
}

function beginValue(names: Names): void {
  names.key = names.word;
  names.word = undefined;
  // A path cannot tell them: a name may have a point in it.
  if (names.open.length === 1 && names.open[0] === '' && names.key !== undefined) names.rootNames.add(names.key);
  note(names, undefined);
}

function endValue(names: Names): void {
  note(names, names.word);
  names.key = undefined;
  names.word = undefined;
}

function openBracket(names: Names, suffix: string): void {
  names.open.push(pathIn(names) + suffix);
  names.key = undefined;
  names.word = undefined;
}

function closeBracket(names: Names): void {
  endValue(names);
  names.open.pop();
}
