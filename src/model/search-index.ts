// An index of a list's texts and dates, and the search in it. Loaded only when somebody searches: MiniSearch is not small.
import { civilOf } from '../time/calendar.ts';
import type { Span } from '../time/span.ts';
import type { TimelineEvent } from './event.ts';
import type { SearchAnswer } from './search-answer.ts';
import { type Clause, type Match, meetingAll, meetingAny, type Ranking } from './search-clauses.ts';
import type { SearchNames } from './search-fields.ts';
import { type AskedWhen, readQuery, type SearchQuery } from './search-query.ts';
import { datesOf, fitTo } from './search-when.ts';
import { createTextIndex } from './search-words.ts';

export interface SearchIndex {
  /** Takes an event under its place in the columns; each place once. */
  readonly add: (index: number, event: TimelineEvent) => void;
  readonly search: (query: string) => SearchAnswer;
}

/** What a date adds where it is met wholly; words decide the order before it does. */
const DATE_SCORE = 1;
const MOST_CLOSEST = 5;

/** An index without events; the names are those that its events name by id. */
export function createSearchIndex(names: SearchNames): SearchIndex {
  const texts = createTextIndex(names);
  const dates: (readonly Span[])[] = [];
  const weights: number[] = [];
  const ranking: Ranking = { wordsOf: texts.wordsOf, weightOf: (index) => weights[index] ?? 0 };

  const datedClause = ({ asked, words }: AskedWhen): Clause => {
    const clause = new Map<number, Match>();
    const written = words.map((word) => texts.plainly(word));
    if (written.length > 0) {
      for (const { index } of meetingAll(written, ranking)) {
        clause.set(index, { score: 0, terms: words.map(({ term }) => term) });
      }
    }
    const fitOf = fitTo(asked);
    dates.forEach((spans, index) => {
      const fit = fitOf(spans);
      if (fit > 0) clause.set(index, { score: DATE_SCORE * fit, terms: clause.get(index)?.terms ?? [] });
    });
    return clause;
  };

  const answer = (query: SearchQuery): Omit<SearchAnswer, 'closest'> => {
    const dated = query.dates.map(datedClause);
    const clauses = [...dated, ...query.words.map((word) => texts.loosely(word))];
    const all = meetingAll(clauses, ranking);
    if (all.length > 0 || clauses.length < 2) return { hits: all };
    // A word that stands somewhere may all the same be mistyped.
    const forgiven = meetingAll([...dated, ...query.words.map((word) => texts.forgivingly(word))], ranking);
    if (forgiven.length > 0) return { hits: forgiven };
    const hits = meetingAny(clauses, ranking);
    return hits.length > 0 ? { hits, isPartial: true } : { hits };
  };

  const hasHits = (search: string): boolean => answer(readQuery(search)).hits.length > 0;

  return {
    add: (index, event) => {
      texts.add(index, event);
      dates[index] = datesOf(event.when);
      weights[index] = event.weight;
    },
    search: (search) => {
      const query = readQuery(search);
      const found = answer(query);
      if (found.hits.length > 0 || search.trim() === '') return { ...found, closest: [] };
      const close = [...texts.closest(search, query.words), ...nearestYears(dates, query)];
      const closest = [...new Set(close)].filter(hasHits).slice(0, MOST_CLOSEST);
      return { ...found, closest };
    },
  };
}

/** The years of the events that are nearest to the dates of a search. */
function nearestYears(dates: readonly (readonly Span[])[], { dates: asked }: SearchQuery): readonly string[] {
  return asked.flatMap(({ asked: when }) => {
    if (when.kind === 'yearly') return [];
    let nearest: Span | undefined;
    let least = Infinity;
    for (const date of dates.flat()) {
      const distance = Math.max(date.from - when.span.to, when.span.from - date.to);
      if (distance < least) [nearest, least] = [date, distance];
    }
    return nearest ? [String(civilOf(nearest.from).year)] : [];
  });
}
