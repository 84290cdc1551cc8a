// The button below the first of many events.
import type { JSX } from 'react';
import { eventCount } from '../words/event-count.ts';
import type { GrowingEvents } from './use-growing-events.ts';

/** Nothing where all are shown. */
export function ShowMore({ left, showMore }: Omit<GrowingEvents, 'events'>): JSX.Element | undefined {
  if (left === 0) return undefined;
  return (
    <button type="button" className="control" onClick={showMore}>
      Show more; {eventCount(left)} left
    </button>
  );
}
