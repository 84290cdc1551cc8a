// What can be done with the chosen event: hear it, cite it, keep it for a handout, change it.
import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { showForm, togglePick } from '../../state/actions.ts';
import { ReadAloud } from '../aloud/read-aloud.tsx';
import { useApp, useAppState } from '../app/app-context.ts';
import { CiteButton } from '../cite/cite-button.tsx';
import './event-actions.css';

/** A quiet row of buttons. */
export function EventActions({ event }: { readonly event: TimelineEvent }): JSX.Element {
  const { store } = useApp();
  const canChange = useAppState((state) => !state.isForPupils && state.embeddedBy === undefined);
  const isPicked = useAppState((state) => state.picked.includes(event.id));
  return (
    <div className="event-actions">
      <ReadAloud event={event} />
      <CiteButton events={[event.id]} />
      <button
        type="button"
        className="event-pick"
        aria-pressed={isPicked}
        title="To cite or hand out together with others"
        onClick={() => togglePick(store, event.id)}
      >
        {isPicked ? 'Picked' : 'Pick'}
      </button>
      {canChange && (
        <button type="button" className="event-pick" onClick={() => showForm(store, { kind: 'event', id: event.id })}>
          Change
        </button>
      )}
    </div>
  );
}
