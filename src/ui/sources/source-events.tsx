// The events that an article supports, in order of time, under what its excerpts do to them.
import type { JSX } from 'react';
import type { Source } from '../../model/source.ts';
import { EventLines } from '../list/event-lines.tsx';
import { SourceSplit } from './source-split.tsx';
import './source-events.css';

interface SourceEventsProps {
  readonly source: Source;
  /** The events' places in the document, ascending. */
  readonly indices: readonly number[];
}

/** How many of its excerpts tell, deny or comment on something, and the events themselves. */
export function SourceEvents({ source, indices }: SourceEventsProps): JSX.Element {
  return (
    <section className="source-events">
      <h3 className="sources-heading">What it tells</h3>
      {indices.length === 0 && <p className="sources-note">No event of this list cites it.</p>}
      <SourceSplit source={source} indices={indices} />
      <EventLines indices={indices} />
    </section>
  );
}
