// In which events somebody has a part, in order of time.
import type { JSX } from 'react';
import { useApp } from '../app/app-context.ts';
import { ShowMore } from '../list/show-more.tsx';
import { useGrowingEvents } from '../list/use-growing-events.ts';
import { laneStyle } from '../marks/lane-style.ts';
import { ActorEvent } from './actor-event.tsx';
import './actor-events.css';

/** `indices`: the events' places in the document, ascending. */
export function ActorEvents({ indices }: { readonly indices: readonly number[] }): JSX.Element {
  const { outline } = useApp();
  const { events, ...more } = useGrowingEvents(indices);
  return (
    <section className="actor-events">
      <h3 className="people-heading">In these events</h3>
      {indices.length === 0 && <p className="people-note">No event of this list names it.</p>}
      <ol className="actor-events-list">
        {events.map((event) => (
          <li key={event.id} style={laneStyle(outline, event.lane)}>
            <ActorEvent event={event} itemId={event.id} />
          </li>
        ))}
      </ol>
      <ShowMore {...more} />
    </section>
  );
}
