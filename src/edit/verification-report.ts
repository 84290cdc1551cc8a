// The fingerprint check: which excerpts stand in a text that the author supplied, which do not, and which nobody has held against any.
import type { ArticleText } from '../model/article-text.ts';
import { excerptText, findExcerpt } from '../model/excerpt.ts';
import type { Citation } from '../model/source.ts';
import type { Timeline } from '../model/timeline.ts';
import { type Verification, verificationOf } from '../model/verified.ts';
import { sourceTitle } from './value-words.ts';

/**
 * Found: it stands in the supplied text, once. Missing: it does not, or more than once. Without a supplied text, by its fingerprint:
 * verified before, changed since then, or never checked.
 */
export type CheckResult = 'found' | 'missing' | 'verified before' | 'changed since' | 'unchecked';

/** What each result means, in a few words. */
export const RESULT_WORDS: Readonly<Record<CheckResult, string>> = {
  found: 'word for word in the text that you supplied',
  missing: 'not found in the text that you supplied, or found there more than once',
  'verified before': 'verified before; the text is not on this computer',
  'changed since': 'changed after being verified; the text is not on this computer',
  unchecked: 'not verified: no text of the source was supplied',
};

/** What needs a look comes first. */
export const RESULTS: readonly CheckResult[] = ['missing', 'changed since', 'unchecked', 'verified before', 'found'];

/** One excerpt and what the check found. */
export interface CheckRow {
  readonly event: string;
  readonly title: string;
  /** Which of the event's citations, counted from 0. */
  readonly quote: number;
  readonly source: string;
  readonly headline: string;
  readonly excerpt: string;
  readonly result: CheckResult;
}

export interface VerificationReport {
  /** In the order of the events. */
  readonly rows: readonly CheckRow[];
  readonly counts: Readonly<Record<CheckResult, number>>;
}

/** Holds every excerpt against the texts of the sources, by source id. */
export function verificationReport(
  { events, sources }: Pick<Timeline, 'events' | 'sources'>,
  texts: Readonly<Record<string, ArticleText>>,
): VerificationReport {
  const headlines = new Map(sources.map(({ id }) => [id, sourceTitle(id, sources)]));
  const rows = events.flatMap(({ id, title, citations }) =>
    citations.map((citation, quote) => ({
      event: id,
      title,
      quote,
      source: citation.source,
      headline: headlines.get(citation.source) ?? citation.source,
      excerpt: excerptText(citation.excerpt),
      result: resultOf(citation, texts),
    })),
  );
  const countOf = (result: CheckResult): number => rows.filter((row) => row.result === result).length;
  const counts = Object.fromEntries(RESULTS.map((result) => [result, countOf(result)]));
  return { rows, counts: counts as Record<CheckResult, number> };
}

const WITHOUT_TEXT: Readonly<Record<Verification, CheckResult>> = {
  verified: 'verified before',
  changed: 'changed since',
  unchecked: 'unchecked',
};

function resultOf(citation: Citation, texts: Readonly<Record<string, ArticleText>>): CheckResult {
  const supplied = Object.hasOwn(texts, citation.source) ? texts[citation.source] : undefined;
  if (!supplied) return WITHOUT_TEXT[verificationOf(citation)];
  return findExcerpt(supplied.text, citation.excerpt) ? 'found' : 'missing';
}
