// A timeline without events: what can be done about it.
import './empty-timeline.css';
import { type JSX, useState } from 'react';
import { sentenceOf } from '../../model/sentence-of.ts';
import { showDialog, showForm } from '../../state/actions.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { useHandedOn } from '../app/use-handed-on.ts';

/** Stands in the place of the timeline. */
export function EmptyTimeline(): JSX.Element {
  const { store, host, outline } = useApp();
  const isClosed = useHandedOn();
  const hasForm = useAppState((state) => state.form?.kind === 'new event');
  const [fault, setFault] = useState('');
  const addFirst = async (): Promise<void> => {
    setFault('');
    try {
      await host.edit();
      showForm(store, { kind: 'new event', draft: {}, problem: undefined });
    } catch (error) {
      setFault(sentenceOf(error));
    }
  };
  return (
    <section className="empty-timeline" aria-label="No events yet">
      <h2 className="empty-timeline-title">“{outline.title}” has no events yet</h2>
      {isClosed ? (
        <p>There will be something to see as soon as there are some.</p>
      ) : (
        <>
          <p>
            {hasForm
              ? 'The first one stands here as soon as you have added it: write a title and a date, then choose “Add to the timeline”.'
              : 'Begin with one, with a title and a date, or bring a list that you have: drop it here, or paste it.'}
          </p>
          <p className="empty-timeline-ways">
            <button type="button" className="control" disabled={hasForm} onClick={() => void addFirst()}>
              Add the first event
            </button>
            <button type="button" className="control" onClick={() => showDialog(store, 'open')}>
              Paste or open a list…
            </button>
          </p>
          {fault && <p role="alert">{fault}</p>}
        </>
      )}
    </section>
  );
}
