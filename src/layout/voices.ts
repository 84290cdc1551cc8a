// Through whose eyes a timeline can be seen: its sources as they are listed, its speakers by how many events cite their words.
import type { Lens } from '../model/lens.ts';
import type { Timeline } from '../model/timeline.ts';
import { cell } from './cell.ts';
import type { Facets } from './facets.ts';
import { countsOf } from './number-lists.ts';

export interface Voice {
  readonly lens: Lens;
  /** Its place among the outline's sources or actors. */
  readonly number: number;
  /** How many events it tells. */
  readonly count: number;
}

/** The sources that tell anything, in the outline's order. */
export function sourceVoices(
  facets: Pick<Facets, 'sources'>,
  { sources }: Pick<Timeline, 'sources'>,
): readonly Voice[] {
  const counts = countsOf(facets.sources, sources.length);
  return sources.flatMap(({ id }, number) => voiceOf({ kind: 'source', id }, number, cell(counts, number)));
}

/** The actors whose words are cited, most events first. */
export function speakerVoices(
  facets: Pick<Facets, 'speakers'>,
  { actors }: Pick<Timeline, 'actors'>,
): readonly Voice[] {
  const counts = countsOf(facets.speakers, actors.length);
  const voices = actors.flatMap(({ id }, number) => voiceOf({ kind: 'speaker', id }, number, cell(counts, number)));
  return voices.toSorted((a, b) => b.count - a.count);
}

function voiceOf(lens: Lens, number: number, count: number): readonly Voice[] {
  return count > 0 ? [{ lens, number, count }] : [];
}
