// The first of many events, and more when they are asked for.
import { useMemo, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { useEvents } from '../app/use-events.ts';

const STEP = 100;

export interface GrowingEvents {
  readonly events: readonly TimelineEvent[];
  /** How many are left. */
  readonly left: number;
  readonly showMore: () => void;
}

/** The events of these places in the document, a hundred at a time. `indices` must keep its identity while it is the same. */
export function useGrowingEvents(indices: readonly number[]): GrowingEvents {
  const [count, setCount] = useState(STEP);
  const shown = useMemo(() => indices.slice(0, count), [indices, count]);
  return {
    events: useEvents(shown),
    left: Math.max(0, indices.length - count),
    showMore: () => setCount(count + STEP),
  };
}
