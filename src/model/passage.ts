// The part of a long text that shows the words that met a search.
import { matchesIn } from './quoted-match.ts';
import type { TextRange } from './source.ts';

/** How far a cut moves to come to a space, in characters. */
const NEAR = 30;
/** What of the passage may stand before the words that are looked for. */
const BEFORE = 1 / 3;
/** Characters on each side of a cut by which the border of a word is found. */
const AROUND = 100;

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** About `most` characters of a text around as many matches as they can hold, cut between words, with an ellipsis for what is left out; undefined where it has none of the words. */
export function passageOf(text: string, wanted: readonly string[], most: number): string | undefined {
  const matches = matchesIn(text, wanted);
  const [first] = matches;
  if (!first) return undefined;
  return text.length <= most ? text : cutTo(text, frameOf(text, densest(matches, most) ?? first, most));
}

/** The beginning of a text, at most about `most` characters of it. */
export function beginningOf(text: string, most: number): string {
  return text.length <= most ? text : cutTo(text, { from: 0, to: endBefore(text, most, 1) });
}

/** From the first to the last of the most matches that fit. */
function densest(matches: readonly TextRange[], most: number): TextRange | undefined {
  let best: TextRange | undefined;
  let bestCount = 0;
  matches.forEach(({ from, to }, i) => {
    let end = to;
    let count = 0;
    for (let j = i; j < matches.length; j += 1) {
      const next = matches[j];
      if (!next || next.to - from > most * (1 - BEFORE)) break;
      end = next.to;
      count += 1;
    }
    if (count > bestCount) [best, bestCount] = [{ from, to: end }, count];
  });
  return best;
}

/** The range with as much around it as there is room for. */
function frameOf(text: string, { from, to }: TextRange, most: number): TextRange {
  // A word longer than all the room is cut itself.
  const end = Math.min(to, from + most);
  const slack = most - (end - from);
  const start = Math.max(0, Math.min(from - Math.floor(slack * BEFORE), text.length - most));
  return {
    from: start === 0 ? 0 : beginAfter(text, start, from),
    to: start + most >= text.length ? text.length : endBefore(text, start + most, end),
  };
}

/** The first beginning of a word at or after a place, no later than `limit`. */
function beginAfter(text: string, place: number, limit: number): number {
  const space = /\s+/.exec(text.slice(place, Math.min(limit, place + NEAR)));
  if (space) return place + space.index + space[0].length;
  const word = wordAt(text, place);
  return Math.min(limit, word.from === place ? place : word.to);
}

/** The last end of a word at or before a place, no earlier than `limit`. */
function endBefore(text: string, place: number, limit: number): number {
  const near = Math.max(limit, place - NEAR);
  const space = text.slice(near, place + 1).search(/\s\S*$/);
  if (space >= 0) return near + space;
  return Math.max(limit, wordAt(text, place).from);
}

function wordAt(text: string, place: number): TextRange {
  const offset = Math.max(0, place - AROUND);
  const word = words.segment(text.slice(offset, place + AROUND)).containing(place - offset);
  return word
    ? { from: offset + word.index, to: offset + word.index + word.segment.length }
    : { from: place, to: place };
}

function cutTo(text: string, { from, to }: TextRange): string {
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}
