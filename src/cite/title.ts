// Headlines inside references: never rewritten, only set in marks, closed, and shortened.

/** A style's quotation marks: the outer, and those inside them. */
export interface Marks {
  readonly open: string;
  readonly close: string;
  /** The headline's own marks as they are set inside. */
  readonly inside: (title: string) => string;
}

/** “…”, with ‘…’ inside. */
export const DOUBLE: Marks = { open: '“', close: '”', inside: (title) => title.replace(/“([^“”]*)”/gu, '‘$1’') };

/** ‘…’, with “…” inside; an apostrophe is no closing mark. */
export const SINGLE: Marks = {
  open: '‘',
  close: '’',
  inside: (title) => title.replace(/(?<!\p{L})‘([^‘]*?)’(?!\p{L})/gu, '“$1”'),
};

/** The title with a full stop or comma at its end, before marks that close it; a title's own ? or ! needs no full stop. */
export function closed(title: string, stop: '.' | ','): string {
  const [, body = title, ends = ''] = /^(.*?)([’”]*)$/su.exec(title) ?? [];
  const hasMarks = /[‘“]/u.test(body);
  const [words, close] = hasMarks ? [body, ends] : [title, ''];
  const isClosed = stop === '.' ? /[.?!…]$/u.test(words) : words.endsWith(',');
  return `${words}${isClosed ? '' : stop}${close}`;
}

/** A text with a full stop at its end, which it may have already. */
export function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** The title in a style's marks, with a full stop or comma inside them where one is asked for. */
export function quoted(title: string, marks: Marks, stop?: '.' | ','): string {
  const words = marks.inside(title);
  return `${marks.open}${stop ? closed(words, stop) : words}${marks.close}`;
}

const SMALL_WORDS = /^(?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|over|the|to|with)$/i;
const LONGEST_PHRASE = 8;
const SHORT_ENOUGH = 4;
const FIRST_WORDS = 3;

/** The title as it is named in the text: all of a short one, what stands before a comma or colon, or the first three words. */
export function shortTitle(title: string): string {
  const text = title.trim();
  const words = text.split(/\s+/);
  if (words.length <= SHORT_ENOUGH) return text;
  const phrase = phrasesOf(text).find((one) => {
    const count = one.split(/\s+/).length;
    return count > 1 && count <= LONGEST_PHRASE;
  });
  if (phrase !== undefined) return whole(phrase);
  let kept = FIRST_WORDS;
  while (kept < words.length && SMALL_WORDS.test(words[kept - 1] ?? '')) kept += 1;
  return whole(
    words
      .slice(0, kept)
      .join(' ')
      .replace(/[,:;]$/u, ''),
  );
}

/** What stands before each of the marks that part a sentence. */
function phrasesOf(text: string): readonly string[] {
  return [...text.matchAll(/[,:;]\s|\s[–—]\s/gu)].map(({ index }) => text.slice(0, index).trim());
}

/** A mark that opens and no longer closes is left out. */
function whole(words: string): string {
  const open = /^[‘“]/u.exec(words)?.[0];
  if (open === undefined) return words;
  return words.includes(open === '‘' ? '’' : '”') ? words : words.slice(1);
}

/** By what a title or a name is sorted: without marks and without a first “the”, “a”, “an”. */
export function sortKey(text: string): string {
  return text
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:the|an?)\s+/i, '')
    .toLowerCase();
}
