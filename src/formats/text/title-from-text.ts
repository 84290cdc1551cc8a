// A title for an event that has only a text: its first sentence, or as much of it as makes a title.

/** Longer titles are read by nobody at a glance. */
const LONGEST_TITLE = 80;
const SHORTEST_SENTENCE = 12;

/** A full stop ends a sentence behind a word or a number, but not behind “Dr.”, “No.”, “U.S.” or “J.”; other marks always do. */
const SENTENCE_END = /(?:(?<=\p{L}{4}|\d{2}|[)\]”’"'])\.|[!?។៕။。！？])[”’"')\]»]*(?=\s|$)|[។៕။。！？]/gu;

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('en', { granularity: 'word' }) : undefined;

export interface TitleFromText {
  /** At most 80 characters. */
  readonly title: string;
  /** Whether the title is all of the text, so that no summary need repeat it. */
  readonly isWhole: boolean;
}

/** The first sentence, where it is neither a scrap nor too long. */
function firstSentence(text: string): string | undefined {
  const head = text.slice(0, LONGEST_TITLE + 1);
  for (const { index, 0: mark } of head.matchAll(SENTENCE_END)) {
    const length = index + mark.length;
    if (length >= SHORTEST_SENTENCE && length <= LONGEST_TITLE) return head.slice(0, length).trim();
  }
  return undefined;
}

/** Where the last whole word of a text that goes on ends: at a space, and in scripts without spaces where a word does. */
function lastWordEnd(head: string): number {
  const space = head.search(/\s\S*$/u);
  if (space > LONGEST_TITLE / 2 || !segmenter) return space > 0 ? space : head.length - 1;
  const starts = [...segmenter.segment(head)].map(({ index }) => index);
  return starts.findLast((start) => start < head.length && start > 0) ?? head.length - 1;
}

/** The title that a text gives; '' where the text is empty. */
export function titleFrom(text: string): TitleFromText {
  const whole = text.trim();
  if (whole.length <= LONGEST_TITLE) return { title: whole, isWhole: true };
  const sentence = firstSentence(whole);
  if (sentence !== undefined) return { title: sentence, isWhole: false };
  const head = whole.slice(0, LONGEST_TITLE);
  const cut = head.slice(0, lastWordEnd(head)).toWellFormed();
  return { title: `${cut.replace(/[\s,;:–—-]+$/u, '')}…`, isWhole: false };
}
