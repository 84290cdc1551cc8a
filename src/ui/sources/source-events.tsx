// The events that an article supports, in order of time, under what its excerpts do to them.
import type { JSX } from 'react';
import type { Source } from '../../model/source.ts';
import { useApp } from '../app/app-context.ts';
import { ShowMore } from '../list/show-more.tsx';
import { useGrowingEvents } from '../list/use-growing-events.ts';
import { laneStyle } from '../marks/lane-style.ts';
import { ActorEvent } from '../people/actor-event.tsx';
import { SourceSplit } from './source-split.tsx';
import './source-events.css';

interface SourceEventsProps {
  readonly source: Source;
  /** The events' places in the document, ascending. */
  readonly indices: readonly number[];
}

export function SourceEvents({ source, indices }: SourceEventsProps): JSX.Element {
  const { outline } = useApp();
  const { events, ...more } = useGrowingEvents(indices);
  return (
    <section className="source-events">
      <h3 className="sources-heading">What it tells</h3>
      {indices.length === 0 && <p className="sources-note">No event of this list cites it.</p>}
      <SourceSplit source={source} indices={indices} />
      <ol className="source-events-list">
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
