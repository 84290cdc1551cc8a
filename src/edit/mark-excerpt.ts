// From a stretch that an author marks in an article's text to an excerpt that is found there again, after W3C's TextQuoteSelector.
import { ABBREVIATION } from '../model/abbreviations.ts';
import { findExcerpt, fingerprint, normaliseForCheck, placesOf } from '../model/excerpt.ts';
import { isSame } from '../model/is-same.ts';
import type { Citation, Fragment, TextRange } from '../model/source.ts';
import { SPACELESS } from '../model/spaceless.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Edit, MemberChange } from './change.ts';
import type { Making } from './edit-event.ts';

const segments = {
  word: new Intl.Segmenter('en', { granularity: 'word' }),
  sentence: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** So many characters around a place are looked at for where its word or sentence begins and ends. */
const AROUND = 4000;

/** The fragment of a marked stretch: whole words, and the shortest words before or after it that make it unique; undefined where nothing is marked. */
export function fragmentAt(text: string, range: TextRange): Fragment | undefined {
  const { from, to } = wholeWords(text, range);
  const exact = text.slice(from, to);
  if (!normaliseForCheck(exact)) return undefined;
  const isUnique = (context: Omit<Fragment, 'exact'>): boolean =>
    findExcerpt(text, [{ exact, ...context }]) !== undefined;
  if (isUnique({})) return { exact };
  const before = shortest(startsBefore(text, from), (at) => isUnique({ prefix: text.slice(at, from).trim() }));
  const after = shortest(endsAfter(text, to), (at) => isUnique({ suffix: text.slice(to, at).trim() }));
  const prefix = before === undefined ? undefined : text.slice(before, from).trim();
  const suffix = after === undefined ? undefined : text.slice(to, after).trim();
  if (prefix !== undefined && (suffix === undefined || prefix.length <= suffix.length)) return { exact, prefix };
  if (suffix !== undefined) return { exact, suffix };
  return { exact, prefix: text.slice(0, from).trim(), suffix: text.slice(to).trim() };
}

/** The first place of a list, which leads ever further away, that is far enough; undefined where none is. */
function shortest(places: readonly number[], isEnough: (place: number) => boolean): number | undefined {
  let [near, far] = [0, places.length];
  // What is unique with few words around it is so with more.
  while (near < far) {
    const middle = Math.floor((near + far) / 2);
    const place = places[middle];
    if (place !== undefined && isEnough(place)) far = middle;
    else near = middle + 1;
  }
  return places[near];
}

/** Where the words before a place begin, the nearest first. */
function startsBefore(text: string, from: number): readonly number[] {
  return wordsOf(text.slice(0, from))
    .map((word) => word.from)
    .reverse();
}

/** Where the words after a place end, the nearest first. */
function endsAfter(text: string, to: number): readonly number[] {
  return wordsOf(text.slice(to)).map((word) => to + word.to);
}

function wordsOf(text: string): readonly TextRange[] {
  return [...segments.word.segment(text)]
    .filter((one) => one.isWordLike)
    .map(({ index, segment }) => ({ from: index, to: index + segment.length }));
}

/** A range without white space at its ends, and with the whole of the words in which it begins and ends. */
export function wholeWords(text: string, { from, to }: TextRange): TextRange {
  const range = trimmed(text, { from: Math.max(0, from), to: Math.min(text.length, to) });
  let [start, end] = [range.from, range.to];
  if (start === end) return range;
  while (isWithinWord(text, start)) start -= 1;
  while (isWithinWord(text, end)) end += 1;
  return { from: start, to: end };
}

/** A range without white space at its ends; empty where there is nothing else. */
function trimmed(text: string, { from, to }: TextRange): TextRange {
  const marked = text.slice(from, to);
  const start = from + marked.length - marked.trimStart().length;
  return { from: start, to: Math.max(start, from + marked.trimEnd().length) };
}

/** Without spaces between words, the author alone knows where one ends; but no letter is parted from its signs. */
function isWithinWord(text: string, at: number): boolean {
  const pair = text.slice(at - 1, at + 1);
  if (at <= 0 || at >= text.length) return false;
  if (/\p{M}$/u.test(pair) || /[\ud800-\udbff]$/.test(text.charAt(at - 1))) return true;
  return !SPACELESS.test(pair) && /^[\p{L}\p{N}\p{M}]{2}$/u.test(pair);
}

/** The sentence at a place of a text, within its paragraph and without white space at its ends. */
export function sentenceAt(text: string, at: number): TextRange {
  const begin = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - AROUND);
  const lineEnd = text.indexOf('\n', at);
  const last = Math.min(lineEnd < 0 ? text.length : lineEnd, at + AROUND);
  const paragraph = text.slice(begin, last);
  const ends = sentenceEnds(paragraph);
  const end = ends.find((one) => at - begin < one) ?? paragraph.length;
  const start = ends.findLast((one) => one <= at - begin && one < end) ?? 0;
  return trimmed(text, { from: begin + start, to: begin + end });
}

/** What ends so ends no sentence. */
const ABBREVIATED = new RegExp(`${ABBREVIATION}\\s*$`, 'u');

function sentenceEnds(paragraph: string): readonly number[] {
  return [...segments.sentence.segment(paragraph)]
    .filter(({ segment }) => !ABBREVIATED.test(segment))
    .map(({ index, segment }) => index + segment.length);
}

/** How a fragment stands in a text: once; nowhere; several times; or its words do, but not with what is said to stand around them. */
export type Held = 'once' | 'nowhere' | 'several' | 'elsewhere';

/** How a fragment stands in an article's text: to the letter or not at all. */
export function holdAgainst(text: string, fragment: Fragment): Held {
  const normalised = normaliseForCheck(text);
  const { length } = placesOf(fragment, normalised);
  if (length === 1) return 'once';
  if (length > 1) return 'several';
  return placesOf({ exact: fragment.exact }, normalised).length > 0 ? 'elsewhere' : 'nowhere';
}

/** The citation as verified where its words stand in the text exactly once; else as it is, so that changed words are told from verified ones. */
export function heldCitation(citation: Citation, text: string | undefined): Citation {
  const at = text === undefined ? undefined : findExcerpt(text, citation.excerpt);
  return at ? { ...citation, verified: fingerprint(citation.source, citation.excerpt), at } : citation;
}

/** Holds every quotation from a source against its text: those that stand there once are verified from then on. */
export function holdSource(timeline: Timeline, source: string, text: string, making: Making): Edit {
  let count = 0;
  const changes = timeline.events.flatMap((before, at): readonly MemberChange[] => {
    const citations = before.citations.map((citation) => {
      const held = citation.source === source ? heldCitation(citation, text) : citation;
      if (isSame(held, citation)) return citation;
      count += 1;
      return held;
    });
    const isChanged = citations.some((citation, i) => citation !== before.citations[i]);
    return isChanged ? [{ kind: 'member', part: 'events', at, before, after: { ...before, citations } }] : [];
  });
  const words = count === 1 ? 'Verified a quotation' : `Verified ${count} quotations`;
  return { ...making, words: `${words} against the article’s text`, changes };
}
