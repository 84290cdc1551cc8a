// What every style of citation gives.
import type { Runs } from './runs.ts';
import type { Work } from './work.ts';

export type StyleId = 'apa' | 'mla' | 'chicago' | 'harvard';

/** How a work is named where it is used: “In the text”, “First note”. */
export interface ShortForm {
  readonly label: string;
  readonly runs: Runs;
}

export interface Style {
  readonly id: StyleId;
  readonly name: string;
  /** What the style calls its list of references. */
  readonly listTitle: string;
  /** Whether a quotation leads to a numbered note instead of a reference in parentheses. */
  readonly hasNotes: boolean;
  /** Whether works are named by their year, so that two of one author and year must be told apart by a letter. */
  readonly hasYears: boolean;
  /** The entry in that list; `accessed` is the ISO day on which the work was looked at. */
  readonly reference: (work: Work, accessed: string) => Runs;
  /** The forms in text or notes; the first of them is what a quotation leads to. */
  readonly shortForms: (work: Work, accessed: string) => readonly [ShortForm, ...ShortForm[]];
}
