// What JSON is that holds no list of events: by the names in it, or by what its list is of.
import { namesOf, WHAT_WE_READ } from './explain-text.ts';
import { keyPathsOf } from './key-paths.ts';

const MOST_NAMES = 6;

/** What an object of other things is called by; '' where no name stands in it. */
export function explainJsonObject(text: string): string {
  const names = keyPathsOf(text).rootNames();
  if (names.length === 0) return '';
  const more = names.length > MOST_NAMES ? ' …' : '';
  return `This is JSON, but not a list of events: it has ${namesOf(names.slice(0, MOST_NAMES))}${more}. ${WHAT_WE_READ}`;
}

interface Kind {
  readonly words: string;
  readonly pattern: RegExp;
}

/** What a list may be of that are no events; it must go on as JSON does, as a note in brackets is no list. */
const KINDS: readonly Kind[] = [
  { words: 'numbers', pattern: /^\s*\[\s*-?\d[\d.eE+-]*\s*[,\]]/ },
  { words: 'texts', pattern: /^\s*\[\s*"(?:[^"\\]|\\.){0,2000}"\s*[,\]]/s },
  { words: 'lists', pattern: /^\s*\[\s*\[\s*[-\d"{[\]tfn]/ },
  { words: 'values that are no groups', pattern: /^\s*\[\s*(?:true|false|null)\s*[,\]]/ },
];

/** What a text is where it is a list of anything but groups, none of which its beginning shows; undefined where it may be one of events. */
export function explainJsonList(text: string): string | undefined {
  const kind = KINDS.find(({ pattern }) => pattern.test(text));
  if (!kind || keyPathsOf(text).hasNames()) return undefined;
  return `This is JSON, but not a list of events: it is a list of ${kind.words}. An event stands in { }, with a “title” and a “when”. ${WHAT_WE_READ}`;
}
