// What is seen through a lens: how much it tells, where it is silent, what its time is, and what to know about its publisher.
import './lens-note.css';
import { type JSX, useId, useMemo, useState } from 'react';
import { lensNumberOf, lensView } from '../../layout/lens-view.ts';
import { seeThrough } from '../../state/actions.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { PublisherNotes } from '../panel/publisher-notes.tsx';
import { lensName, lensPublisher, lensSentence, timeSentence } from './lens-words.ts';

/** A note beside what it is about; nothing while all tell. */
export function LensNote(): JSX.Element | undefined {
  const { store, outline, facets, columns } = useApp();
  const lens = useAppState((state) => state.lens);
  const hasMarks = useAppState((state) => state.layout !== 'list');
  const view = useMemo(() => {
    const number = lens && lensNumberOf(lens, outline);
    return number && lensView(columns, facets, number);
  }, [lens, outline, columns, facets]);
  const [isUnfolded, setUnfolded] = useState(false);
  const moreId = useId();
  if (!lens) return undefined;
  const name = lensName(lens, outline);
  const publisher = lensPublisher(lens, outline);
  return (
    <section className="lens-note" aria-label="As one tells it">
      <p className="lens-note-sentence" aria-live="polite">
        {view && name !== undefined
          ? lensSentence(lens, name, view, hasMarks)
          : `The address asks for a ${lens.kind} that this timeline does not have, so all is shown.`}
      </p>
      {(view?.span || publisher) && (
        <button
          type="button"
          className="control"
          aria-expanded={isUnfolded}
          aria-controls={moreId}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {publisher ? `About ${publisher.shortName || publisher.name}` : 'What time?'}
        </button>
      )}
      <button type="button" className="control" onClick={() => seeThrough(store, undefined)}>
        Back to all
      </button>
      <div id={moreId} className="lens-note-more" hidden={!isUnfolded}>
        {publisher && <PublisherNotes publishers={[publisher]} />}
        {view?.span && <p>{timeSentence(lens, view.span)}</p>}
      </div>
    </section>
  );
}
