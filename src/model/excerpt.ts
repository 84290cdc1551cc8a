// Excerpts: how they are shown, counted, found again in the article they come from, and recognised by a hash.
import type { Fragment, TextRange } from './source.ts';
import { SPACELESS } from './spaceless.ts';

/** The fragments as they are shown, joined by […]. */
export function excerptText(fragments: readonly Fragment[]): string {
  return fragments.map((fragment) => fragment.exact).join(' […] ');
}

/** One spelling for typographic spaces, apostrophes and quotation marks; for checking only, never for showing. */
export function normaliseForCheck(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/[‘’‛′]/gu, "'")
    .replace(/[“”‟″]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A dash without spaces parts two words (“family—two outcomes”); a mark without letter or digit is none. */
const WORD = /[\p{L}\p{N}$][^\s—]*/gu;

/** The number of words of a text. */
export function wordCount(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Where an article holds the fragments: ranges in the article's normalised text; undefined unless each stands there exactly once. */
export function findExcerpt(articleText: string, excerpt: readonly Fragment[]): readonly TextRange[] | undefined {
  const text = normaliseForCheck(articleText);
  const ranges: TextRange[] = [];
  for (const fragment of excerpt) {
    const [only, ...more] = placesOf(fragment, text);
    if (!only || more.length > 0) return undefined;
    ranges.push(only);
  }
  return ranges;
}

/** All places where a normalised text holds a fragment, with what stands before and after it. */
export function placesOf({ exact, prefix = '', suffix = '' }: Fragment, text: string): readonly TextRange[] {
  const words = normaliseForCheck(exact);
  const [before, after] = [normaliseForCheck(prefix), normaliseForCheck(suffix)];
  const found: TextRange[] = [];
  for (let from = text.indexOf(words); words && from >= 0; from = text.indexOf(words, from + 1)) {
    const to = from + words.length;
    const isMeant = text.slice(0, from).trimEnd().endsWith(before) && text.slice(to).trimStart().startsWith(after);
    if (isMeant && isWhole(text, { from, to })) found.push({ from, to });
  }
  return found;
}

/** Whether a range neither begins nor ends within a word, as far as spaces tell. */
function isWhole(text: string, { from, to }: TextRange): boolean {
  const isInside = (at: number): boolean => {
    const pair = text.slice(at - 1, at + 1);
    return /^[\p{L}\p{N}]{2}$/u.test(pair) && !SPACELESS.test(pair);
  };
  return !isInside(from) && !isInside(to);
}

/** How many words of an article's normalised text the ranges touch; a word touched twice counts once. */
export function coveredWords(articleText: string, ranges: readonly TextRange[]): number {
  const words = [...normaliseForCheck(articleText).matchAll(WORD)];
  return words.filter(({ index, 0: word }) =>
    ranges.some((range) => range.from < index + word.length && index < range.to),
  ).length;
}

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/** The hash of a source's id and an excerpt's words, 16 hexadecimal digits: FNV-1a, 64 bits (Fowler, Noll, Vo; RFC 9923), over UTF-8. */
export function fingerprint(sourceId: string, excerpt: readonly Fragment[]): string {
  let hash = FNV_OFFSET;
  for (const byte of utf8Of(`${sourceId}\n${excerptText(excerpt)}`)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * FNV_PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}

/** The UTF-8 bytes of a text, without the browser's encoder. */
function utf8Of(text: string): readonly number[] {
  const signs = encodeURIComponent(text).match(/%[0-9A-F]{2}|[^%]/g) ?? [];
  return signs.map((sign) => (sign.length === 3 ? Number.parseInt(sign.slice(1), 16) : (sign.codePointAt(0) ?? 0)));
}
