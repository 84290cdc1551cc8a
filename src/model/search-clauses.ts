// What meets each part of a search, put together: all parts must be met, or, where nothing meets all, any.
import type { Hit } from './search-answer.ts';

/** How well an event meets a part of a search, and by which terms. */
export interface Match {
  readonly score: number;
  readonly terms: readonly string[];
}

/** The events that meet one part of a search, by their index. */
export type Clause = ReadonlyMap<number, Match>;

export interface Ranking {
  /** The words of the texts for which a term stands. */
  readonly wordsOf: (term: string) => readonly string[];
  /** Decides between equals. */
  readonly weightOf: (index: number) => number;
}

interface Ranked {
  readonly index: number;
  readonly matches: readonly Match[];
  readonly score: number;
}

/** The events that meet all clauses, the best first. */
export function meetingAll(clauses: readonly Clause[], ranking: Ranking): readonly Hit[] {
  const [smallest, ...others] = clauses.toSorted((a, b) => a.size - b.size);
  const ranked: Ranked[] = [];
  for (const [index, match] of smallest ?? []) {
    const matches = [match, ...others.flatMap((clause) => clause.get(index) ?? [])];
    if (matches.length === clauses.length) ranked.push({ index, matches, score: sumOf(matches) });
  }
  return sorted(ranked, ranking);
}

/** The events that meet any clause, those that meet most of them first. */
export function meetingAny(clauses: readonly Clause[], ranking: Ranking): readonly Hit[] {
  const indices = new Set(clauses.flatMap((clause) => [...clause.keys()]));
  const ranked = Array.from(indices, (index): Ranked => {
    const matches = clauses.flatMap((clause) => clause.get(index) ?? []);
    return { index, matches, score: sumOf(matches) };
  });
  return sorted(ranked, ranking);
}

function sumOf(matches: readonly Match[]): number {
  return matches.reduce((sum, { score }) => sum + score, 0);
}

function sorted(ranked: Ranked[], { wordsOf, weightOf }: Ranking): readonly Hit[] {
  ranked.sort(
    (a, b) =>
      b.matches.length - a.matches.length ||
      b.score - a.score ||
      weightOf(b.index) - weightOf(a.index) ||
      a.index - b.index,
  );
  return ranked.map(({ index, matches }) => ({
    index,
    words: [...new Set(matches.flatMap(({ terms }) => terms.flatMap((term) => wordsOf(term))))],
  }));
}
