// The words of a list's texts in an index of MiniSearch, and how a typed word is met there: wholly, begun, or with a mistake.
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { TimelineEvent } from './event.ts';
import type { Clause, Ranking } from './search-clauses.ts';
import { closestTo } from './search-closest.ts';
import { fieldsWith, SEARCH_FIELDS, type SearchField, type SearchNames } from './search-fields.ts';
import type { AskedWord } from './search-query.ts';
import type { Token } from './search-text.ts';

type IndexedTexts = Readonly<Record<SearchField, string>> & { readonly index: number };

/** Between terms that are handed over already parted. */
const BREAK = '\n';
/** So far apart that a word in a title comes before one in an excerpt, however often it stands there. */
const BOOST: Readonly<Record<SearchField, number>> = { title: 27, people: 9, excerpt: 3, rest: 1 };
/** Of a word’s letters, how many may be mistaken. */
const FORGIVEN = 0.2;
const FORGIVEN_FAR = 0.4;
/** A name or a number of few letters is another one if one of them is. */
const SHORTEST_FORGIVEN = 4;
const ENDINGS = ['', 'd', 'ed', 'es', 'ing'];
const MOST_NAMES = 2000;
const MOST_BEGUN = 5;
const MOST_MEANT = 20;

const COMMON: SearchOptions = {
  boost: BOOST,
  weights: { prefix: 0.6, fuzzy: 0.1 },
  maxFuzzy: 4,
};

export interface TextIndex {
  readonly add: (index: number, event: TimelineEvent) => void;
  readonly wordsOf: Ranking['wordsOf'];
  /** What has the word: with an ending more, or, while it may still be being typed, as a beginning. */
  readonly plainly: (word: AskedWord) => Clause;
  /** The same; where nothing has it, what has it with a mistake. */
  readonly loosely: (word: AskedWord) => Clause;
  readonly forgivingly: (word: AskedWord) => Clause;
  /** Words and names that are close to a search. */
  readonly closest: (search: string, words: readonly AskedWord[]) => readonly string[];
}

/** An index without texts. */
export function createTextIndex(names: SearchNames): TextIndex {
  const mini = new MiniSearch<IndexedTexts>({
    idField: 'index',
    fields: [...SEARCH_FIELDS],
    tokenize: (text) => text.split(BREAK),
    processTerm: (term) => term,
  });
  const fieldsOf = fieldsWith(names);
  const spellings = createSpellings();
  const named = namesIn(names);

  const find = (terms: readonly string[], options: SearchOptions = {}): Clause => {
    const results = mini.search(terms.join(BREAK), { ...COMMON, ...options });
    return new Map(results.map((result) => [result['id'] as number, { score: result.score, terms: result.terms }]));
  };
  const plainly = ({ term, isLast }: AskedWord): Clause => {
    if (!isLast) return find(withEndings(term));
    // One letter begins too many words to look for it everywhere.
    return find([term], { prefix: true, ...(/^[a-z]$/.test(term) ? { fields: ['title', 'people'] } : {}) });
  };
  const forgivingly = (word: AskedWord): Clause => {
    const { term, isLast } = word;
    if (!isForgivable(term)) return plainly(word);
    const meant = find([term, ...exchanged(term)], { prefix: isLast, fuzzy: (_, i) => (i === 0 ? FORGIVEN : false) });
    // Whoever means a word means it with its endings, too.
    const terms = new Set([...meant.values()].flatMap((match) => match.terms).slice(0, MOST_MEANT));
    const others = find([...terms].flatMap(withEndings), { prefix: isLast });
    return new Map([...meant, ...others]);
  };

  return {
    add: (index, event) => {
      const fields = fieldsOf(event);
      for (const field of SEARCH_FIELDS) fields[field].forEach(spellings.note);
      const { title, people, excerpt, rest } = fields;
      mini.add({ index, title: joined(title), people: joined(people), excerpt: joined(excerpt), rest: joined(rest) });
    },
    wordsOf: spellings.wordsOf,
    plainly,
    loosely: (word) => {
      const clause = plainly(word);
      return clause.size > 0 ? clause : forgivingly(word);
    },
    forgivingly,
    closest: (search, words) => {
      const terms = words.flatMap(({ term }) => [...find([term], { fuzzy: FORGIVEN_FAR }).values()]);
      const known = new Set(terms.flatMap((match) => match.terms).flatMap(spellings.wordsOf));
      const begun = words.flatMap(({ term }) => beginningAs(term, find)).flatMap(spellings.wordsOf);
      return [...closestTo(search, [...named, ...known]), ...begun];
    },
  };
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({ term }) => term).join(BREAK);
}

/** The names that a reader may mean; of very many the first. */
function namesIn({ actors, terms, publishers }: SearchNames): readonly string[] {
  const all = [
    ...actors.map(({ name }) => name),
    ...terms.flatMap(({ short, long }) => [short, long ?? short]),
    ...publishers.flatMap(({ name, shortName }) => [name, shortName]),
  ];
  return all.slice(0, MOST_NAMES);
}

interface Spellings {
  readonly note: (token: Token) => void;
  readonly wordsOf: (term: string) => readonly string[];
}

/** How the words of each term stand in the texts. */
function createSpellings(): Spellings {
  const known = new Map<string, readonly string[]>();
  return {
    note: ({ term, word }) => {
      const words = known.get(term);
      if (!words) known.set(term, [word]);
      else if (!words.includes(word)) known.set(term, [...words, word]);
    },
    wordsOf: (term) => known.get(term) ?? [],
  };
}

function withEndings(term: string): readonly string[] {
  return /^[a-z]{3,}$/.test(term) ? ENDINGS.map((ending) => term + ending) : [term];
}

function isForgivable(term: string): boolean {
  return term.length >= SHORTEST_FORGIVEN && !/\p{N}/u.test(term);
}

/** The word with two neighbours exchanged, which is the commonest mistake. */
function exchanged(term: string): readonly string[] {
  return Array.from(
    { length: term.length - 1 },
    (_, i) => term.slice(0, i) + term.charAt(i + 1) + term.charAt(i) + term.slice(i + 2),
  ).filter((other) => other !== term);
}

/** The known terms that begin as a word does, as far as any does, three letters at least. */
function beginningAs(term: string, find: (terms: readonly string[], options: SearchOptions) => Clause): string[] {
  for (let length = term.length - 1; length >= 3; length--) {
    const found = [...find([term.slice(0, length)], { prefix: true }).values()].flatMap(({ terms }) => terms);
    if (found.length > 0) return [...new Set(found)].slice(0, MOST_BEGUN);
  }
  return [];
}
