// What was found, parted by whether the filter leaves it.
import { useMemo } from 'react';
import { type Arrangement, orderOf } from '../../layout/arrangement.ts';
import type { Found, Hit } from '../../state/found.ts';
import { useAppState, useArrangement } from '../app/app-context.ts';

export interface Hits {
  /** What was looked for. */
  readonly query: string;
  /** The hits that the filter leaves, the best first. */
  readonly within: readonly Hit[];
  /** How many more there are that it leaves out. */
  readonly leftOut: number;
  /** Where nothing was found: searches that would find something. */
  readonly closest: readonly string[];
  /** No event has all that was asked for; these have some of it. */
  readonly isPartial: boolean;
  /** There may be more. */
  readonly isCut: boolean;
}

/** What was found for the present search or, until that is answered, for the one before; undefined for neither. */
export function useHits(): Hits | undefined {
  const found = useAppState((state) => state.found);
  const arrangement = useArrangement();
  return useMemo(() => found && hitsIn(found, arrangement), [found, arrangement]);
}

function hitsIn(found: Found, arrangement: Arrangement): Hits {
  const { query, hits, closest, isPartial = false, isCut = false } = found;
  const within = hits.filter(({ index }) => orderOf(arrangement, index) !== undefined);
  return { query, within, leftOut: hits.length - within.length, closest, isPartial, isCut };
}
