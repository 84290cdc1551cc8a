// What a file is that holds no list of events, in a sentence for whoever chose it. Judged by its beginning.
import { FILE_KINDS } from './file-kinds.ts';

/** What is read instead, for whoever brought something else. */
export const WHAT_WE_READ =
  'Sourceline reads lists of events: its own JSON; tables as CSV or TSV with a column for the date and one for the title; TimelineJS, as JSON or as its spreadsheet; Markwhen; vis-timeline; SIMILE, as JSON or XML; Timeline Storyteller; timeline-setter.';

/** What kind of file begins with these bytes, where it is no text; undefined where it may be one. */
export function explainBytes(head: Uint8Array): string | undefined {
  const kind = FILE_KINDS.find(({ fits }) => fits(head));
  if (!kind) return isText(head) ? undefined : `This is not a text, so it is no list of events. ${WHAT_WE_READ}`;
  return sentence(kind.words, kind.advice);
}

function sentence(words: string, advice?: string): string {
  return [`This looks like ${words}, not a list of events.`, advice, WHAT_WE_READ].filter(Boolean).join(' ');
}

/** A few control characters may be damage; more of them mean that the bytes are no letters. */
const MOST_CONTROLS = 0.05;
/** Fewer bytes tell nothing. */
const LEAST = 64;

/** Texts in UTF-16 are asked about before, as half of their bytes may be zero. */
function isText(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) controls++;
  return head.length < LEAST || controls <= MOST_CONTROLS * head.length;
}

interface Look {
  readonly words: string;
  readonly advice?: string;
  readonly pattern: RegExp;
}

/** The first that fits is said. */
const LOOKS: readonly Look[] = [
  { words: 'a picture (SVG)', pattern: /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<svg\b/i },
  { words: 'a news feed', pattern: /^\s*(?:<\?xml[^>]*>\s*)?<(?:rss|feed)\b/i },
  { words: 'a map (KML or GPX)', pattern: /^\s*(?:<\?xml[^>]*>\s*)?<(?:kml|gpx)\b/i },
  {
    words: 'a web page',
    advice: 'If you saved a page that shows a timeline, look on it for a way to download its data.',
    pattern: /^\s*(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype html|html|head|body|script|div|p)\b/i,
  },
  { words: 'XML of another kind', pattern: /^\s*</ },
  {
    words: 'a calendar (iCalendar)',
    advice: 'A spreadsheet’s program may turn it into a CSV table.',
    pattern: /^\s*BEGIN:VCALENDAR/i,
  },
];

/** What a text looks like that is no list, and what we read instead. */
export function explainText(text: string): string {
  if (text.trim() === '') return EMPTY_FILE;
  const look = LOOKS.find(({ pattern }) => pattern.test(text));
  return look
    ? sentence(look.words, look.advice)
    : `This looks like plain text: no line begins with a date and a colon, and no line names the columns of a table. ${WHAT_WE_READ}`;
}

export const EMPTY_FILE = 'The file is empty.';

/** What is said of a table whose columns say neither what happened nor when. */
export function explainColumns(columns: readonly string[]): string {
  return `This looks like a table, but its first line does not say which column is the date and which the title: it has ${namesOf(columns.slice(0, 8))}. Put a line on top that names the columns, such as “when” and “title”. ${WHAT_WE_READ}`;
}

const LONGEST_NAME = 30;

/** “a”, “b”, “a very long name of a col…” */
export function namesOf(names: readonly string[]): string {
  const shortened = names.map((name) =>
    name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).toWellFormed()}…` : name,
  );
  return shortened.map((name) => `“${name}”`).join(', ');
}
