// A search without an index, for lists so long that one would cost too much memory: event after event, a few at a time.
// Words are found by their beginnings, as they are spelt; mistakes are not forgiven.
import type { TimelineEvent } from './event.ts';
import { excerptText } from './excerpt.ts';
import type { Hit, SearchAnswer } from './search-answer.ts';
import { type AskedWord, readQuery } from './search-query.ts';
import { fold, tokensOf } from './search-text.ts';
import { datesOf, fitTo } from './search-when.ts';

export interface PlainSearchOptions {
  readonly count: number;
  readonly eventAt: (index: number) => TimelineEvent;
}

export interface PlainSearch {
  /** Looks at the next event; false when there is no need to look at more. */
  readonly step: () => boolean;
  /** What has been found so far. */
  readonly answer: () => SearchAnswer;
}

interface Scored extends Hit {
  readonly score: number;
}

/** When so many have been found, the search ends. */
const MOST_HITS = 2000;
/** What has only some of the words is worth less work. */
const MOST_PARTIAL = 500;
const LONGEST_TEXT = 20_000;

/** A search of all events in the order of the columns. */
export function searchPlainly(search: string, { count, eventAt }: PlainSearchOptions): PlainSearch {
  const { words, dates } = readQuery(search);
  const terms = words.map(({ term }) => term);
  const moments = dates.map(({ asked: date, words: written }) => ({ fitOf: fitTo(date), written }));
  const asked = terms.length + dates.length;
  const all: Scored[] = [];
  const some: Scored[] = [];
  let next = asked > 0 ? 0 : count;

  const step = (): boolean => {
    if (next >= count || all.length >= MOST_HITS) return false;
    const event = eventAt(next);
    const text = textOf(event);
    const met = terms.filter((term) => hasWord(text, term));
    const dated = moments.filter(({ fitOf, written }) => fitOf(datesOf(event.when)) > 0 || isWritten(text, written));
    const parts = met.length + dated.length;
    if (parts === asked) all.push(hitOf(next, event, { met, parts }));
    else if (parts > 0 && all.length === 0 && some.length < MOST_PARTIAL) some.push(hitOf(next, event, { met, parts }));
    next += 1;
    return next < count;
  };

  const answer = (): SearchAnswer => {
    const isPartial = all.length === 0 && some.length > 0;
    const isCut = next < count || (isPartial && some.length === MOST_PARTIAL);
    const hits = (isPartial ? some : all).toSorted((a, b) => b.score - a.score);
    return {
      hits: hits.map(({ index, words: there }) => ({ index, words: there })),
      closest: [],
      ...(isPartial ? { isPartial } : {}),
      ...(isCut ? { isCut } : {}),
    };
  };

  return { step, answer };
}

function textOf({ title, summary, citations }: TimelineEvent): string {
  const excerpts = citations.map(({ excerpt }) => excerptText(excerpt));
  return fold([title, summary, ...excerpts].join('\n').slice(0, LONGEST_TEXT)).replace(/(\d),(?=\d{3})/g, '$1');
}

function hasWord(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    // Scripts without spaces have no beginnings of words that could be told.
    if (!/[a-z0-9]$/.test(text.slice(0, at)) || !/^[a-z0-9]/.test(term)) return true;
  }
  return false;
}

function isWritten(text: string, words: readonly AskedWord[]): boolean {
  return words.length > 0 && words.every(({ term }) => hasWord(text, term));
}

interface Met {
  readonly met: readonly string[];
  /** How many parts of the search are met. */
  readonly parts: number;
}

/** More parts come first, then more words in the title, then more weight. */
function hitOf(index: number, event: TimelineEvent, { met, parts }: Met): Scored {
  const title = fold(event.title);
  const inTitle = met.filter((term) => hasWord(title, term)).length;
  const tokens = tokensOf(
    [event.title, event.summary, ...event.citations.map(({ excerpt }) => excerptText(excerpt))]
      .join('\n')
      .slice(0, LONGEST_TEXT),
  );
  const words = tokens.filter((token) => met.some((term) => token.term.startsWith(term))).map(({ word }) => word);
  return { index, words: [...new Set(words)], score: parts * 1000 + inTitle * 10 + event.weight };
}
