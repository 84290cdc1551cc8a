// What a search names that is no event: people and organisations, words that are explained, publishers and articles.
// By the names of a timeline alone, which are few beside its events.
import { oneMistake } from './one-mistake.ts';
import { fold, tokensOf } from './search-text.ts';
import type { Publisher, Source } from './source.ts';
import { SPACELESS } from './spaceless.ts';
import type { Actor, Term, Timeline } from './timeline.ts';

export type NamedEntry =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'term'; readonly term: Term }
  /** `sources`: what it published. */
  | { readonly kind: 'publisher'; readonly publisher: Publisher; readonly sources: readonly Source[] }
  | { readonly kind: 'source'; readonly source: Source };

/** Gives the few entries that a search names, the nearest first; none where it asks for more than a name. */
export type NameFinder = (search: string) => readonly NamedEntry[];

/** How a name is to be met: by any of its words; from its beginning on; or, being long, by some of its words at least. */
type Way = 'any part' | 'beginning' | 'several words';

interface Name {
  readonly entry: NamedEntry;
  readonly way: Way;
  readonly words: readonly string[];
  /** Without what parts words. */
  readonly whole: string;
}

/** How near a search is to a name; more is nearer. */
const NEARNESS = { none: 0, mistaken: 1, begun: 2, words: 3, whole: 4 } as const;
type Nearness = (typeof NEARNESS)[keyof typeof NEARNESS];

const MOST_ENTRIES = 3;
/** Of very many names the first are looked at. */
const MOST_NAMES = 5000;
const LONGEST_SEARCH = 80;
/** Fewer letters begin too much. */
const SHORTEST_BEGINNING = 2;
/** A name of few letters is another one if one of them is. */
const SHORTEST_FORGIVEN = 4;
/** Of a headline; fewer words stand in too many. */
const SEVERAL = 3;
/** They name nobody. */
const SMALL = new Set('a an and at by for in is of on or the to was with'.split(' '));

/** Prepares the names of a timeline. */
export function nameFinder(names: Pick<Timeline, 'actors' | 'terms' | 'publishers' | 'sources'>): NameFinder {
  const known = namesOf(names).slice(0, MOST_NAMES);
  return (search) => {
    const text = search.slice(0, LONGEST_SEARCH);
    const words = tokensOf(text).map(({ term }) => term);
    const asked = { words, whole: squeeze(text) };
    if (asked.whole.length < SHORTEST_BEGINNING || words.every((word) => SMALL.has(word))) return [];
    const near = new Map<NamedEntry, Nearness>();
    for (const name of known) {
      const nearness = nearnessOf(asked, name);
      if (nearness > (near.get(name.entry) ?? NEARNESS.none)) near.set(name.entry, nearness);
    }
    // A mistake is only supposed where nothing is met as it was typed.
    const nearest = Math.max(...near.values());
    return [...near]
      .filter(([, nearness]) => nearness > NEARNESS.mistaken || nearest === NEARNESS.mistaken)
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_ENTRIES)
      .map(([entry]) => entry);
  };
}

function namesOf({ actors, terms, publishers, sources }: Parameters<typeof nameFinder>[0]): readonly Name[] {
  return [
    ...actors.flatMap((actor) => named({ kind: 'actor', actor }, [actor.name, actor.nativeName], 'any part')),
    ...terms.flatMap((term) =>
      named({ kind: 'term', term }, [term.short, term.long, ...(term.forms ?? [])], 'beginning'),
    ),
    ...publishers.flatMap((publisher) => {
      const own = sources.filter((source) => source.publisher === publisher.id);
      return named({ kind: 'publisher', publisher, sources: own }, [publisher.name, publisher.shortName], 'any part');
    }),
    ...sources.flatMap((source) => named({ kind: 'source', source }, [source.headline], 'several words')),
  ];
}

function named(entry: NamedEntry, texts: readonly (string | undefined)[], way: Way): readonly Name[] {
  return texts
    .filter((text) => text !== undefined)
    .map((text) => ({ entry, way, words: tokensOf(text).map(({ term }) => term), whole: squeeze(text) }));
}

function squeeze(text: string): string {
  return fold(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

function nearnessOf(asked: Pick<Name, 'words' | 'whole'>, name: Name): Nearness {
  if (asked.whole === name.whole) return NEARNESS.whole;
  if (name.way === 'several words' && asked.words.length < SEVERAL) return NEARNESS.none;
  // “hunsen”; and scripts without spaces have no words whose beginnings could be told.
  const isBegun =
    name.whole.startsWith(asked.whole) || (SPACELESS.test(asked.whole) && name.whole.includes(asked.whole));
  const met = asked.words.map((word, i) => {
    const others = name.way === 'beginning' ? name.words.slice(i, i + 1) : name.words;
    return wordNearness(word, others, i === asked.words.length - 1);
  });
  const byWords = met.length === 0 ? NEARNESS.none : (Math.min(...met) as Nearness);
  return isBegun && byWords < NEARNESS.begun ? NEARNESS.begun : byWords;
}

/** The last word may still be being typed. */
function wordNearness(word: string, others: readonly string[], isLast: boolean): Nearness {
  if (others.includes(word)) return NEARNESS.words;
  const isLong = word.length >= SHORTEST_BEGINNING;
  if (isLast && isLong && others.some((other) => other.startsWith(word))) return NEARNESS.begun;
  const isForgiven = word.length >= SHORTEST_FORGIVEN && others.some((other) => oneMistake(word, other));
  return isForgiven ? NEARNESS.mistaken : NEARNESS.none;
}
