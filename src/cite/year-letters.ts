// Letters after the year, where works of one author and one year would be named alike: 2013a, 2013b.
import type { Work } from './work.ts';

/** The same works, those with the same name lettered in the order of their days. */
export function withYearLetters(works: readonly Work[], nameOf: (work: Work) => string): readonly Work[] {
  const alike = new Map<string, Work[]>();
  for (const work of works) {
    const name = nameOf(work);
    alike.set(name, [...(alike.get(name) ?? []), work]);
  }
  const letters = new Map<Work, string>();
  for (const group of alike.values()) {
    if (group.length < 2) continue;
    const sorted = group.toSorted(
      (a, b) => compareTexts(a.publishedEdtf, b.publishedEdtf) || compareTexts(a.url, b.url),
    );
    for (const [at, work] of sorted.entries()) letters.set(work, letterAt(at));
  }
  return works.map((work) => ({ ...work, yearLetter: letters.get(work) ?? '' }));
}

/** By code units, so that the letters are the same in every country. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** a to z, then aa. */
function letterAt(at: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + (at % 26));
  return at < 26 ? letter : letterAt(Math.floor(at / 26) - 1) + letter;
}
