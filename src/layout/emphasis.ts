// What glows and what steps back: of each event of a document some flags, applied while drawing, so that nothing moves.
import type { Lens } from '../model/lens.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Instant } from '../time/span.ts';
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import type { Facets } from './facets.ts';
import { publicityOn } from './knowledge.ts';
import { type LensView, lensNumberOf, lensView } from './lens-view.ts';

/** It was found. */
export const HIT = 1;
/** It was not found, or lies outside of the time of the one that tells. */
export const BACK = 2;
/** Whether it was public by the day of knowledge nobody can tell. */
export const UNSURE = 4;
/** It was not public by then. */
export const UNKNOWN = 8;
/** It lies within the time of the one that tells, who does not mention it. */
export const SILENT = 16;

export interface EmphasisInput {
  readonly columns: Columns;
  readonly facets: Facets;
  readonly outline: Pick<Timeline, 'sources' | 'actors'>;
}

export interface Asked {
  /** The places of the events that were found; undefined where nothing is looked for. */
  readonly hits: readonly number[] | undefined;
  /** The instant at which the day of knowledge begins; undefined for today. */
  readonly knowledgeDay: Instant | undefined;
  readonly lens: Lens | undefined;
}

/** The flags of each event of the document; undefined where nothing is asked, so that nothing glows or steps back. */
export function emphasisOf(
  { columns, facets, outline }: EmphasisInput,
  { hits, knowledgeDay, lens }: Asked,
): Uint8Array<ArrayBuffer> | undefined {
  const lensNumber = lens && lensNumberOf(lens, outline);
  const isKnowing = knowledgeDay !== undefined && facets.knownFrom.length > 0;
  if (!hits && !isKnowing && !lensNumber) return undefined;
  const flags = new Uint8Array(columns.count);
  if (hits) flagHits(flags, hits);
  if (isKnowing) flagKnowledge(flags, facets, knowledgeDay);
  if (lensNumber) flagUntold(flags, lensView(columns, facets, lensNumber));
  return flags;
}

function flagUntold(flags: Uint8Array, { told, silent }: LensView): void {
  for (let index = 0; index < flags.length; index += 1) {
    if (cell(told, index) === 0) flags[index] = cell(flags, index) | (cell(silent, index) === 1 ? SILENT : BACK);
  }
}

function flagHits(flags: Uint8Array, hits: readonly number[]): void {
  flags.fill(BACK);
  for (const index of hits) flags[index] = HIT;
}

function flagKnowledge(flags: Uint8Array, facets: Facets, day: Instant): void {
  for (let index = 0; index < flags.length; index += 1) {
    const publicity = publicityOn(facets, index, day);
    if (publicity !== 'public') flags[index] = cell(flags, index) | (publicity === 'later' ? UNKNOWN : UNSURE);
  }
}
