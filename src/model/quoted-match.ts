// Where the words that met a search stand in a text, and the passage around them that is worth showing.
import { fold } from './search-text.ts';
import type { TextRange } from './source.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const IS_WORD = /^[\p{L}\p{N}\p{M}]+$/u;
/** Scripts that put no spaces between words. */
const WITHOUT_SPACES =
  /[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Makes the next Khmer consonant a part of the letter before it. */
const COENG = '\u17d2';

/** Where a text has the words, ascending and apart from each other; a range never begins or ends within a word or a letter. */
export function matchesIn(text: string, words: readonly string[]): readonly TextRange[] {
  const wanted = words.map(fold).filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const { text: folded, at } = foldWithPlaces(text);
  const found = [...wholeWords(folded, wanted), ...wanted.filter(isAnywhere).flatMap((word) => placesOf(word, folded))];
  const ranges = found.map(({ from, to }) => ({ from: at[from] ?? 0, to: afterMarks(text, at[to] ?? text.length) }));
  return apart(ranges.toSorted((a, b) => a.from - b.from || b.to - a.to));
}

/** How many different words of those a text has. */
export function matchCount(text: string, words: readonly string[]): number {
  return new Set(matchesIn(text, words).map(({ from, to }) => fold(text.slice(from, to)))).size;
}

/** A folded text, and for each of its letters, and one past its end, the place in the original. */
interface FoldedText {
  readonly text: string;
  readonly at: readonly number[];
}

function foldWithPlaces(text: string): FoldedText {
  let folded = '';
  const at: number[] = [];
  let place = 0;
  for (const letter of text) {
    const own = fold(letter);
    for (let i = 0; i < own.length; i += 1) at.push(place);
    folded += own;
    place += letter.length;
  }
  return { text: folded, at: [...at, place] };
}

/** Words with other characters in them, or of a script without spaces, are looked for wherever they stand. */
function isAnywhere(word: string): boolean {
  return !IS_WORD.test(word) || WITHOUT_SPACES.test(word);
}

function wholeWords(folded: string, wanted: readonly string[]): readonly TextRange[] {
  const set = new Set(wanted);
  return [...folded.matchAll(WORD)]
    .filter(([word]) => set.has(word))
    .map(({ index, 0: word }) => ({ from: index, to: index + word.length }));
}

function placesOf(word: string, folded: string): readonly TextRange[] {
  const found: TextRange[] = [];
  for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.length)) {
    const to = from + word.length;
    const isWhole = WITHOUT_SPACES.test(word) || (!isInWord(folded, from) && !isInWord(folded, to));
    if (isWhole) found.push({ from, to });
  }
  return found;
}

function isInWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** The end of the letter that a place stands in: accents, vowel signs and subscripts belong to what is before them. */
function afterMarks(text: string, place: number): number {
  let end = place;
  while (end < text.length) {
    const next = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (!/\p{M}/u.test(next) && text[end - 1] !== COENG) break;
    end += next.length;
  }
  return end;
}

function apart(ranges: readonly TextRange[]): readonly TextRange[] {
  const kept: TextRange[] = [];
  for (const range of ranges) {
    const last = kept.at(-1);
    if (last && range.from < last.to) kept[kept.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else kept.push(range);
  }
  return kept;
}
