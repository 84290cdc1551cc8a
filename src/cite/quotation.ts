// An excerpt as it is quoted: who says it, the words as printed, where they stand, and whose translation they are.
import { type Runs, runsOf } from './runs.ts';

export interface Quotation {
  /** The id of the source that it stands in. */
  readonly source: string;
  /** “Kem Sokha says”. */
  readonly lead: string;
  readonly words: string;
  /** “RFA's translation”. */
  readonly translation: string | undefined;
}

/** “Kem Sokha says: “…” (Lipes, 2013) [RFA's translation]”, with what leads to the reference in its place. */
export function quotationRuns({ lead, words, translation }: Quotation, reference: Runs): Runs {
  // Words that bring their own marks get no others.
  const set = /^[“"]/.test(words) ? words : `“${words}”`;
  return runsOf(`${lead}: ${set}`, reference, translation === undefined ? '' : ` [${translation}]`);
}
