// What the arcs of the timeline are made of, while they are asked for.
import { useMemo } from 'react';
import { type ArcEnds, arcEndsOf } from '../../layout/arc-ends.ts';
import type { Arrangement } from '../../layout/arrangement.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { useEvent } from '../app/use-events.ts';
import { distanceToPublic } from '../panel/known-sentence.ts';

export interface StageArcs {
  readonly ends: ArcEnds;
  /** How much later the chosen event became public; empty for nothing. */
  readonly words: string;
}

/** The arcs of what is laid out; undefined where nobody asks for them. */
export function useArcs(arrangement: Arrangement | undefined): StageArcs | undefined {
  const { columns, facets } = useApp();
  const hasArcs = useAppState((state) => state.hasArcs);
  const selected = useAppState((state) => state.selected);
  const event = useEvent(hasArcs ? selected : undefined);
  // The one before stays until the next is there, whose arc is not this one's.
  const words = event?.id === selected && event ? distanceToPublic(event) : '';
  const ends = useMemo(
    () => (hasArcs && arrangement ? arcEndsOf(arrangement, columns, facets) : undefined),
    [hasArcs, arrangement, columns, facets],
  );
  return useMemo(() => ends && { ends, words }, [ends, words]);
}
