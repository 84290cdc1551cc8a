// What became of the check against the sources' texts: the record that `npm run verify` writes, and what it says of one citation.
import { fingerprint } from './excerpt.ts';
import type { Citation, Source, TextRange } from './source.ts';
import type { Timeline } from './timeline.ts';

/** Verified: these very words were held against the text. Changed: other words were. Unchecked: nobody says that any were. */
export type Verification = 'verified' | 'changed' | 'unchecked';

/** What was found when the excerpts of a timeline were last held against the texts. */
export interface VerifiedRecord {
  /** By event id and index of the citation (“phone-call/0”): the fingerprint, then where each fragment stands: “a64f8d37bf495ebc 12-90 95-120”. */
  readonly excerpts: Readonly<Record<string, string>>;
  /** By source id: how many words the article has, and how many of them are quoted, each word counted once. */
  readonly articles: Readonly<Record<string, { readonly words: number; readonly quoted: number }>>;
}

/** Whether a citation's words are those that were last held against the source's text. */
export function verificationOf({ source, excerpt, verified }: Citation): Verification {
  if (verified === undefined) return 'unchecked';
  return fingerprint(source, excerpt) === verified ? 'verified' : 'changed';
}

/** A citation's entry in the record; without ranges where its words stand outside of the article's own text. */
export function writeVerified(hash: string, at: readonly TextRange[]): string {
  return [hash, ...at.map(({ from, to }) => `${from}-${to}`)].join(' ');
}

/** What an entry of the record says of its citation. */
export function readVerified(entry: string): Pick<Citation, 'verified' | 'at'> {
  const [verified = '', ...ranges] = entry.split(' ');
  const at = ranges.map((range) => {
    const [from = 0, to = 0] = range.split('-').map(Number);
    return { from, to };
  });
  return at.length > 0 ? { verified, at } : { verified };
}

/** The timeline with what the record says of its citations and sources. */
export function withRecord(timeline: Timeline, { excerpts, articles }: VerifiedRecord): Timeline {
  const withExtent = (source: Source): Source => {
    const extent = articles[source.id];
    return extent ? { ...source, extent } : source;
  };
  return {
    ...timeline,
    sources: timeline.sources.map(withExtent),
    events: timeline.events.map((event) => ({
      ...event,
      citations: event.citations.map((citation, i) => {
        const entry = excerpts[`${event.id}/${i}`];
        return entry === undefined ? citation : { ...citation, ...readVerified(entry) };
      }),
    })),
  };
}
