// Addresses that make a browser scroll to a quotation and mark it (WICG: URL Fragment Text Directives).
import type { Fragment } from './source.ts';

/** Browsers find a text of this many characters as a whole; a longer one is named by its two ends. */
const LONGEST_WHOLE = 300;
const WORDS_AT_AN_END = 5;

/** The address of a page, opened at these fragments: `…#:~:text=one&text=two`. */
export function addressAtQuote(url: string, excerpt: readonly Fragment[]): string {
  const directives = excerpt.map((fragment) => `text=${directiveOf(fragment)}`);
  return `${url}${url.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}

/** `prefix-,start,end,-suffix`, of which only the start is always there. */
function directiveOf({ exact, prefix, suffix }: Fragment): string {
  const parts = endsOf(exact).map(encode);
  if (prefix?.trim()) parts.unshift(`${encode(prefix)}-`);
  if (suffix?.trim()) parts.push(`-${encode(suffix)}`);
  return parts.join(',');
}

/** A text over several paragraphs is only found as a range. */
function endsOf(exact: string): readonly string[] {
  const text = exact.trim();
  const words = text.split(/\s+/u);
  const isWhole = (text.length <= LONGEST_WHOLE && !text.includes('\n')) || words.length <= 2 * WORDS_AT_AN_END;
  return isWhole ? [text] : [words.slice(0, WORDS_AT_AN_END).join(' '), words.slice(-WORDS_AT_AN_END).join(' ')];
}

/** Hyphen, comma and ampersand are the directive's own signs; encodeURIComponent leaves the hyphen as it is. */
function encode(text: string): string {
  return encodeURIComponent(text.trim()).replaceAll('-', '%2D');
}
