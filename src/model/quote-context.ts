// The words around an excerpt, as far as the timeline quotes them anyway: no word more of an article is shown than its citations hold.
import type { TimelineEvent } from './event.ts';
import { wordCount } from './excerpt.ts';
import {
  agree,
  mergedStretches,
  type PrintedStretch,
  placedFragments,
  textIn,
  trimmedAfter,
  trimmedBefore,
} from './printed-stretch.ts';
import type { Citation, Fragment, TextRange } from './source.ts';

/** A piece of the passage: words as they were printed, or a place where words are left out. */
export type ContextPiece =
  | { readonly kind: 'words'; readonly text: string; readonly isExcerpt: boolean }
  /** `words`: about how many; 0 where that is not known. */
  | { readonly kind: 'gap'; readonly words: number };

interface QuoteContext {
  /** In the article's order; empty where the timeline has no more of that text than the excerpt itself. */
  readonly pieces: readonly ContextPiece[];
  /** The events whose excerpts stand in it, for what must be said wherever their words are shown. */
  readonly events: readonly TimelineEvent[];
}

const NOTHING: QuoteContext = { pieces: [], events: [] };

/** What is shown on each side of what is nearest to the excerpt: characters. */
const MOST = 400;

/** What stands around a citation in its article, from the excerpts of the events at hand. */
export function quoteContext(citation: Citation, events: readonly TimelineEvent[]): QuoteContext {
  const own = placedFragments(citation);
  const context = own.length === 0 ? fromSelectors(citation.excerpt) : fromNeighbours(own, citation.source, events);
  return context.pieces.some((piece) => piece.kind === 'words' && !piece.isExcerpt) ? context : NOTHING;
}

function fromNeighbours(
  own: readonly PrintedStretch[],
  source: string,
  events: readonly TimelineEvent[],
): QuoteContext {
  const placed = events.map((event) => ({
    event,
    stretches: event.citations
      .filter((other) => other.source === source)
      .flatMap(placedFragments)
      .filter((one) => own.every((mine) => agree(mine, one))),
  }));
  const from = Math.min(...own.map((one) => one.from));
  const to = Math.max(...own.map((one) => one.to));
  const shown = nearest(mergedStretches([...own, ...placed.flatMap(({ stretches }) => stretches)]), { from, to });
  const isShown = (one: TextRange): boolean => shown.some((part) => one.from < part.to && part.from < one.to);
  return {
    pieces: piecesOf(shown, own),
    events: placed.filter(({ stretches }) => stretches.some(isShown)).map(({ event }) => event),
  };
}

/** The stretches in a range with the one before and the one after; these not where the words next to the range are already too many. */
function nearest(stretches: readonly PrintedStretch[], { from, to }: TextRange): readonly PrintedStretch[] {
  const first = stretches.findIndex((one) => from < one.to);
  const last = stretches.findIndex((one) => to <= one.to);
  const within = stretches.slice(first, last + 1).map((one, i, { length }) => {
    const begun = i === 0 ? trimmedBefore(one, from, MOST) : one;
    return i === length - 1 ? trimmedAfter(begun, to, MOST) : begun;
  });
  const [before, after] = [stretches[first - 1], stretches[last + 1]];
  const hasBefore = before && within[0]?.from === stretches[first]?.from;
  const hasAfter = after && within.at(-1)?.to === stretches[last]?.to;
  return [
    ...(hasBefore ? [trimmedBefore(before, before.to, MOST)] : []),
    ...within,
    ...(hasAfter ? [trimmedAfter(after, after.from, MOST)] : []),
  ];
}

function piecesOf(stretches: readonly PrintedStretch[], own: readonly TextRange[]): readonly ContextPiece[] {
  const text = stretches.map(({ letters }) => letters.join('')).join(' ');
  const lettersPerWord = text.length / Math.max(1, wordCount(text));
  return stretches.flatMap((stretch, i) => {
    const before = stretches[i - 1];
    const words = before ? Math.round((stretch.from - before.to) / lettersPerWord) : 0;
    return [...(before ? [{ kind: 'gap', words } as const] : []), ...wordsOf(stretch, own)];
  });
}

/** A stretch cut where the excerpt begins and ends. */
function wordsOf(stretch: PrintedStretch, own: readonly TextRange[]): readonly ContextPiece[] {
  const { from, to } = stretch;
  const edges = own.flatMap((range) => [range.from, range.to]).filter((edge) => edge > from && edge < to);
  const cuts = [...new Set([from, ...edges, to])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((cut, i) => ({
    kind: 'words',
    text: textIn(stretch, { from: cut, to: cuts[i + 1] ?? to }),
    isExcerpt: own.some((range) => range.from <= cut && cut < range.to),
  }));
}

/** What a list gives around its fragments so that they can be found. */
function fromSelectors(excerpt: readonly Fragment[]): QuoteContext {
  const pieces = excerpt.flatMap(({ exact, prefix = '', suffix = '' }, i): readonly ContextPiece[] => [
    ...(i > 0 ? [{ kind: 'gap', words: 0 } as const] : []),
    ...around(prefix.trim(), (text) => (/[\p{Ps}\p{Pi}\p{Pd}]$/u.test(text) ? text : `${text} `)),
    { kind: 'words', text: exact, isExcerpt: true },
    ...around(suffix.trim(), (text) => (/^[\p{Pe}\p{Pf}\p{Pd}.,;:!?…]/u.test(text) ? text : ` ${text}`)),
  ]);
  return { pieces, events: [] };
}

function around(text: string, spaced: (text: string) => string): readonly ContextPiece[] {
  return text === '' ? [] : [{ kind: 'words', text: spaced(text), isExcerpt: false }];
}
