// In which events somebody has a part, in order of time.
import type { JSX } from 'react';
import { EventLines } from '../list/event-lines.tsx';

/** `indices`: the events' places in the document, ascending. */
export function ActorEvents({ indices }: { readonly indices: readonly number[] }): JSX.Element {
  return (
    <section>
      <h3 className="people-heading">In these events</h3>
      {indices.length === 0 && <p className="people-note">No event of this list names it.</p>}
      <EventLines indices={indices} />
    </section>
  );
}
