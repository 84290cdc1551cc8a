// A long list of events by its beginning, and more of it on request.
import { useMemo, useState } from 'react';
import type { FirstPlaces } from '../../layout/comparable.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { useEvents } from '../app/use-events.ts';

const STEP = 50;

export interface FirstEvents {
  readonly events: readonly TimelineEvent[];
  /** How many there are in all. */
  readonly count: number;
  /** Shows more; undefined where all are shown. */
  readonly showMore: (() => void) | undefined;
}

/** The first 50 of the events that a search through the columns finds, and on request 50 more. `find` must keep its identity. */
export function useFirstEvents(find: (most: number) => FirstPlaces): FirstEvents {
  const [most, setMost] = useState(STEP);
  const { first, count } = useMemo(() => find(most), [find, most]);
  const events = useEvents(first);
  return { events, count, showMore: count > most ? () => setMost(most + STEP) : undefined };
}
