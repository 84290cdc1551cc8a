// The first of many events, and more when they are asked for.
import { useMemo, useState } from 'react';
import { cell } from '../../layout/cell.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { useEvents } from '../app/use-events.ts';

export interface GrowingEvents {
  readonly events: readonly TimelineEvent[];
  /** How many are left. */
  readonly left: number;
  readonly showMore: () => void;
}

/** The events of these places in the document, so many at a time. `indices` must keep its identity while it is the same. */
export function useGrowingEvents(indices: ArrayLike<number>, step = 100): GrowingEvents {
  const [count, setCount] = useState(step);
  const shown = useMemo(
    () => Array.from({ length: Math.min(count, indices.length) }, (_, i) => cell(indices, i)),
    [indices, count],
  );
  return {
    events: useEvents(shown),
    left: Math.max(0, indices.length - count),
    showMore: () => setCount(count + step),
  };
}
