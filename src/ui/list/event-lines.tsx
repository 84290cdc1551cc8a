// Events on a page of somebody or something, in order of time, the first hundred and more on request.
import type { JSX } from 'react';
import { useApp } from '../app/app-context.ts';
import { laneStyle } from '../marks/lane-style.ts';
import { EventLine } from './event-line.tsx';
import { ShowMore } from './show-more.tsx';
import { useGrowingEvents } from './use-growing-events.ts';
import './event-lines.css';

/** `indices`: the events' places in the document, ascending; they must keep their identity while they are the same. */
export function EventLines({ indices }: { readonly indices: readonly number[] }): JSX.Element {
  const { outline } = useApp();
  const { events, ...more } = useGrowingEvents(indices);
  return (
    <div className="event-lines">
      <ol>
        {events.map((event) => (
          <li key={event.id} style={laneStyle(outline, event.lane)}>
            <EventLine event={event} itemId={event.id} />
          </li>
        ))}
      </ol>
      <ShowMore {...more} />
    </div>
  );
}
