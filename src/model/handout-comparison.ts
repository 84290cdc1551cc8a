// The longer task of a handout, as data: two accounts of one event, or two articles that tell the same.
import type { Handout, HandoutEntry, HandoutExcerpt } from './handout.ts';
import { askable, deniersOf, heaviestFirst, tellersOf } from './handout-questions.ts';
import type { Source } from './source.ts';

export interface Comparison {
  /** One side says what the other denies; or two publishers tell it. */
  readonly kind: 'accounts' | 'articles';
  readonly entry: HandoutEntry;
  readonly one: readonly HandoutExcerpt[];
  readonly other: readonly HandoutExcerpt[];
}

/** The best pair to compare: a dispute in which most is said, else an event that two publishers tell; undefined where there is neither. */
export function comparisonOn({ entries, sources }: Handout): Comparison | undefined {
  const heavy = heaviestFirst(askable(entries));
  return accounts(heavy) ?? articles(heavy, sources);
}

function accounts(heavy: readonly HandoutEntry[]): Comparison | undefined {
  const disputed = heavy
    .map((entry): Comparison => ({ kind: 'accounts', entry, one: tellersOf(entry), other: deniersOf(entry) }))
    .filter(({ one, other }) => one.length > 0 && other.length > 0);
  return disputed.toSorted((a, b) => b.one.length + b.other.length - (a.one.length + a.other.length))[0];
}

function articles(heavy: readonly HandoutEntry[], sources: readonly Source[]): Comparison | undefined {
  for (const entry of heavy) {
    const tellers = tellersOf(entry);
    const [first, second] = [...new Set(tellers.map((excerpt) => publisherOf(excerpt, sources)))];
    if (first === undefined || second === undefined) continue;
    const by = (publisher: string): readonly HandoutExcerpt[] =>
      tellers.filter((excerpt) => publisherOf(excerpt, sources) === publisher);
    return { kind: 'articles', entry, one: by(first), other: by(second) };
  }
  return undefined;
}

function publisherOf({ citation }: HandoutExcerpt, sources: readonly Source[]): string {
  return sources.find(({ id }) => id === citation.source)?.publisher ?? citation.source;
}
