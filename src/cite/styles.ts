// The styles in which works can be cited, and a list of references in one of them.
import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import { harvard } from './harvard.ts';
import { mla } from './mla.ts';
import { plainText, type Runs } from './runs.ts';
import type { Style } from './style.ts';
import { sortKey } from './title.ts';
import type { Work } from './work.ts';
import { withYearLetters } from './year-letters.ts';

export const STYLES: readonly [Style, ...Style[]] = [apa, mla, chicago, harvard];

/** A work with its entry in a list of references. */
export interface Reference {
  /** With the letter that tells it apart, where the style wants one. */
  readonly work: Work;
  readonly runs: Runs;
}

/** The entries of a list of references, in the order of the alphabet; `accessed` is an ISO day. */
export function referenceList(works: readonly Work[], style: Style, accessed: string): readonly Reference[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const named = style.hasYears
    ? withYearLetters(works, (work) => plainText(style.shortForms(work, accessed)[0].runs))
    : works;
  const entries = named.map((work) => {
    const runs = style.reference(work, accessed);
    return { work, runs, key: sortKey(plainText(runs)) };
  });
  return entries.toSorted((a, b) => compare(a.key, b.key)).map(({ work, runs }) => ({ work, runs }));
}
