// What can be done with the events that were picked.
import type { JSX } from 'react';
import { cite, pick, showPage } from '../../state/actions.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import './picked-bar.css';

/** A quiet bar as long as something is picked. */
export function PickedBar(): JSX.Element | undefined {
  const { store } = useApp();
  const picked = useAppState((state) => state.picked);
  if (picked.length === 0) return undefined;
  return (
    <section className="picked-bar" aria-label="Picked events">
      <span className="picked-count" role="status">
        {picked.length === 1 ? '1 event picked' : `${countWords(picked.length)} events picked`}
      </span>
      <button type="button" className="control" onClick={() => cite(store, picked)}>
        Cite
      </button>
      <button type="button" className="control" onClick={() => showPage(store, { kind: 'handout', about: undefined })}>
        Hand out
      </button>
      <button type="button" className="control" onClick={() => pick(store, [])}>
        Put all back
      </button>
    </section>
  );
}
