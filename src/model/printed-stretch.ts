// Stretches of an article whose words a timeline quotes: placed as the record counts characters, spelled as they were printed.
import { normaliseForCheck } from './excerpt.ts';
import type { Citation, TextRange } from './source.ts';
import { verificationOf } from './verified.ts';

/** A part of an article's normalised text, with each of its characters as it was printed. */
export interface PrintedStretch extends TextRange {
  readonly letters: readonly string[];
}

/** The fragments of a citation in the article; none where their places are not known, or were recorded for other words. */
export function placedFragments(citation: Citation): readonly PrintedStretch[] {
  const { at = [], excerpt } = citation;
  if (at.length !== excerpt.length || verificationOf(citation) !== 'verified') return [];
  const placed = excerpt.flatMap(({ exact }, i): readonly PrintedStretch[] => {
    const range = at[i];
    const letters = asPrinted(exact);
    return range && letters.length === range.to - range.from ? [{ ...range, letters }] : [];
  });
  return placed.length === excerpt.length ? placed : [];
}

const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/u;

/** A text letter by letter as `normaliseForCheck` counts them: a run of white space is one, and what is not seen belongs to the letter before it. */
function asPrinted(exact: string): readonly string[] {
  const letters: string[] = [];
  for (const unit of exact.normalize('NFC').trim().split('')) {
    const last = letters.at(-1);
    const joins = UNSEEN.test(unit) || (isSpace(unit) && last !== undefined && isSpace(last));
    if (!joins) letters.push(unit);
    else if (last !== undefined) letters[letters.length - 1] = last + unit;
  }
  return letters;
}

function isSpace(letter: string): boolean {
  return /^\s/u.test(letter);
}

/** What a stretch holds of a range, as it was printed. */
export function textIn({ from, letters }: PrintedStretch, range: TextRange): string {
  return letters.slice(Math.max(0, range.from - from), Math.max(0, range.to - from)).join('');
}

/** Whether two stretches have the same letters where they overlap. */
export function agree(a: PrintedStretch, b: PrintedStretch): boolean {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from >= both.to || normaliseForCheck(textIn(a, both)) === normaliseForCheck(textIn(b, both));
}

/** The stretches in the article's order, overlapping ones as one; of two that contradict each other there, the earlier stays. */
export function mergedStretches(stretches: readonly PrintedStretch[]): readonly PrintedStretch[] {
  const result: PrintedStretch[] = [];
  for (const next of stretches.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1);
    if (!last || !isOneWith(last, next)) result.push(next);
    else if (next.to > last.to && agree(last, next)) result[result.length - 1] = extended(last, next);
  }
  return result;
}

/** One character after the end of a clause is the space before the next: nothing is left out. */
function isOneWith(last: PrintedStretch, next: PrintedStretch): boolean {
  return (
    next.from <= last.to || (next.from === last.to + 1 && /^[\p{Po}\p{Pf}\p{Pe}]/u.test(last.letters.at(-1) ?? ''))
  );
}

function extended(last: PrintedStretch, next: PrintedStretch): PrintedStretch {
  const space = next.from > last.to ? [' '] : [];
  const rest = next.letters.slice(Math.max(0, last.to - next.from));
  return { from: last.from, to: next.to, letters: [...last.letters, ...space, ...rest] };
}

/** A stretch without what stands more than `most` characters before a place, cut between words where it has spaces. */
export function trimmedBefore(stretch: PrintedStretch, place: number, most: number): PrintedStretch {
  const { from, to, letters } = stretch;
  const earliest = place - most - from;
  if (earliest <= 0) return stretch;
  const space = letters.findIndex((letter, i) => i >= earliest && i < place - from && isSpace(letter));
  const begin = space < 0 ? earliest : space + 1;
  return { from: from + begin, to, letters: letters.slice(begin) };
}

/** The same for what stands after a place. */
export function trimmedAfter(stretch: PrintedStretch, place: number, most: number): PrintedStretch {
  const { from, letters } = stretch;
  const latest = place + most - from;
  if (latest >= letters.length) return stretch;
  const space = letters.findLastIndex((letter, i) => i <= latest && i >= place - from && isSpace(letter));
  const end = space < 0 ? latest : space;
  return { from, to: from + end, letters: letters.slice(0, end) };
}
