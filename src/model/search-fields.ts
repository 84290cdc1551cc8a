// The texts of an event in which a search looks, with the names of the people, words and publishers that it names by id.
// Not of its chapter and its theme: those are chosen in the filter, and would find what has nothing to do with their words.
import type { TimelineEvent } from './event.ts';
import { excerptText } from './excerpt.ts';
import type { Token } from './search-text.ts';
import { tokensOf } from './search-text.ts';
import type { Timeline } from './timeline.ts';

/** In the order of how much they tell. */
export const SEARCH_FIELDS = ['title', 'people', 'excerpt', 'rest'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** A timeline without its events, or any other that names what they name. */
export type SearchNames = Pick<Timeline, 'actors' | 'terms' | 'publishers' | 'sources'>;

/** The words of an event, field by field. */
export type FieldsOf = (event: TimelineEvent) => Readonly<Record<SearchField, readonly Token[]>>;

/** Letters; a longer text is looked at up to here. */
const LONGEST_TEXT = 20_000;

/** Makes events’ words ready to be indexed; names and terms are parted into words once. */
export function fieldsWith(names: SearchNames): FieldsOf {
  const actors = new Map(names.actors.map(({ id, name, nativeName }) => [id, tokensIn([name, nativeName])]));
  const sources = sourceTokens(names);
  const termsIn = termFinder(names);
  return (event) => {
    const people = [...event.actors, ...event.citations.flatMap(({ speaker }) => speaker ?? [])];
    const cited = new Set(event.citations.map(({ source }) => source));
    const title = tokensIn([event.title]);
    const excerpt = tokensIn(event.citations.map(({ excerpt: fragments }) => excerptText(fragments)));
    const told = tokensIn([event.summary, event.plain, event.legalStatus, event.disagreement]);
    const rest = [
      ...told,
      ...termsIn([...title, ...excerpt, ...told]),
      ...[...cited].flatMap((id) => sources.get(id) ?? []),
    ];
    return { title, people: [...new Set(people)].flatMap((id) => actors.get(id) ?? tokensOf(id)), excerpt, rest };
  };
}

/** The words of several texts, as many as are not too many. */
function tokensIn(texts: readonly (string | undefined)[]): readonly Token[] {
  return tokensOf(
    texts
      .filter((text) => text !== undefined)
      .join('\n')
      .slice(0, LONGEST_TEXT),
  );
}

/** The headline and the publisher of each source. */
function sourceTokens({ sources, publishers }: SearchNames): ReadonlyMap<string, readonly Token[]> {
  const houses = new Map(publishers.map((publisher) => [publisher.id, publisher]));
  return new Map(
    sources.map(({ id, headline, publisher }) => {
      const house = houses.get(publisher);
      return [id, tokensIn([headline, house?.name ?? publisher, house?.shortName])];
    }),
  );
}

/** A term under one of its forms: where all words of one stand, the words of all. */
interface TermForm {
  readonly terms: readonly string[];
  readonly all: readonly Token[];
}

/**
 * Finds the other forms of the terms that a text has: “Everything But Arms” where it says EBA.
 * By its words, which are parted here already: a list may have thousands of terms, and each event is asked.
 */
function termFinder({ terms }: SearchNames): (tokens: readonly Token[]) => readonly Token[] {
  const formsOf = new Map<string, TermForm[]>();
  for (const { short, long, forms = [] } of terms) {
    const all = tokensIn([short, long, ...forms]);
    for (const form of [short, long ?? '', ...forms]) {
      const words = tokensOf(form).map(({ term }) => term);
      const [first] = words;
      if (first !== undefined) formsOf.set(first, [...(formsOf.get(first) ?? []), { terms: words, all }]);
    }
  }
  return (tokens) => {
    const there = new Set(tokens.map(({ term }) => term));
    const met = [...there].flatMap((term) => formsOf.get(term) ?? []);
    return [...new Set(met.filter((form) => form.terms.every((term) => there.has(term))).flatMap(({ all }) => all))];
  };
}
