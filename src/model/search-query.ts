// A search, read: the words and the dates that it asks for.
import { type DateInText, readDates } from './search-dates.ts';
import { fold, type Token, tokensOf } from './search-text.ts';

export interface SearchQuery {
  /** Each once, in the order in which they were typed. */
  readonly words: readonly AskedWord[];
  readonly dates: readonly AskedWhen[];
}

export interface AskedWord {
  readonly term: string;
  /** Whether it may still be being typed, so that its beginning is enough. */
  readonly isLast: boolean;
}

export interface AskedWhen extends Pick<DateInText, 'asked'> {
  /** What the texts may have in place of a day within it; empty where it can only be a date. */
  readonly words: readonly AskedWord[];
}

/** A search is cut to this many letters and words: nobody types more. */
const LONGEST = 200;
const MOST_WORDS = 12;

/** Words that say nothing where others stand beside them. */
const SMALL = new Set('a an and at by for in is of on or the to was with'.split(' '));

/** What a search asks for. */
export function readQuery(search: string): SearchQuery {
  // A letter beyond 16 bits must not be cut in two.
  const text = [...search.slice(0, 2 * LONGEST)].slice(0, LONGEST).join('');
  const { dates, rest } = readDates(text);
  const tokens = withoutSmall(tokensOf(rest), dates.length > 0);
  const words = [...new Set(tokens.map(({ term }) => term))].slice(0, MOST_WORDS);
  const last = tokens.at(-1)?.term;
  return {
    words: words.map((term) => ({ term, isLast: term === last })),
    dates: dates.map(({ asked, text: typed, isWord }) => ({
      asked,
      words: isWord ? wordsOf(typed, fold(text).endsWith(typed)) : [],
    })),
  };
}

function withoutSmall(tokens: readonly Token[], hasMore: boolean): readonly Token[] {
  const telling = tokens.filter(({ term }) => !SMALL.has(term));
  return telling.length > 0 || hasMore ? telling : tokens;
}

/** A year is a whole number; “dec” may become “declares”. */
function wordsOf(typed: string, isAtEnd: boolean): AskedWord[] {
  return tokensOf(typed).map(({ term }) => ({ term, isLast: isAtEnd && !/\p{N}/u.test(term) }));
}
