// Texts as terms: words folded so that case, accents, apostrophes and a plural’s s make no difference, in any script.
import { SPACELESS } from './spaceless.ts';

/** A word as it is compared, and as it stands in the text (lower case), so that it can be marked there. */
export interface Token {
  readonly term: string;
  readonly word: string;
}

/** Parts a run of letters of a script that writes no spaces into its words. */
export type SplitRun = (run: string) => Iterable<string>;

/** A number with its thousands and decimals, or letters with what stands on them; an apostrophe joins. */
const WORD = /\p{N}{1,3}(?:,\p{N}{3})+(?!\p{N})|\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’‘ʼ＇][\p{L}\p{M}]+)*/gu;
/** Signs within a word that nobody sees. */
const UNSEEN = /[\u00ad\u200c-\u200d\u2060\ufeff]/g;
const ASCII = /^[\0-\u007f]*$/;
/** Accents, and the points of Hebrew and Arabic. Marks that are letters of their own, as in Khmer, stay. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
/** Letters that no decomposition brings back to plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};
const UNPLAIN = /[ßæœøđðþłı]/g;
/** Longer words are cut: nobody types them. */
const LONGEST_TERM = 40;
const LONGEST_RUN = 400;

/** A text without case, accents and unseen signs. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .replace(UNSEEN, '')
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(UNPLAIN, (letter) => PLAIN[letter] ?? letter);
}

/** The words of a text in their order. */
export function tokensOf(text: string, splitRun: SplitRun = segmentsOf): Token[] {
  const tokens: Token[] = [];
  for (const [run] of text.replace(UNSEEN, '').matchAll(WORD)) {
    if (SPACELESS.test(run)) addRun(tokens, run, splitRun);
    else addWord(tokens, run);
  }
  return tokens;
}

function addWord(tokens: Token[], run: string): void {
  // “Sokha’s” is Sokha; “don’t” is typed dont.
  const word = run.replace(/['’‘ʼ＇]s$/i, '').toLowerCase();
  const term = withoutPlural(fold(word).replace(/['’‘ʼ＇,]/g, ''));
  if (term) tokens.push({ term: term.slice(0, LONGEST_TERM), word });
}

/** Both “election” and “elections” are found by either. */
function withoutPlural(term: string): string {
  return term.length > 4 && /[a-z]s$/.test(term) && !/(?:ss|us|is)$/.test(term) ? term.slice(0, -1) : term;
}

function addRun(tokens: Token[], run: string, splitRun: SplitRun): void {
  for (const part of splitRun(run.slice(0, LONGEST_RUN))) {
    const term = fold(part);
    if (term) tokens.push({ term: term.slice(0, LONGEST_TERM), word: part.toLowerCase() });
  }
}

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'word' }) : undefined;

function segmentsOf(run: string): Iterable<string> {
  return segmenter ? Array.from(segmenter.segment(run), ({ segment }) => segment) : endingsOf(run);
}

/** Where nobody tells words apart: what stands from each letter on, so that the beginning of any of them is found. */
export function endingsOf(run: string): readonly string[] {
  const letters = [...run];
  return letters.flatMap((letter, i) => (/\p{M}/u.test(letter) ? [] : [letters.slice(i).join('')]));
}
