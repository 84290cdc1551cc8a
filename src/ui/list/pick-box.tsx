// Picks an event, to be cited or handed out together with others; quiet until it is wanted.
import './pick-box.css';
import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { togglePick } from '../../state/actions.ts';
import { useApp, useAppState } from '../app/app-context.ts';

/** A box to tick for an event. */
export function PickBox({ event }: { readonly event: Pick<TimelineEvent, 'id' | 'title'> }): JSX.Element {
  const { store } = useApp();
  const isPicked = useAppState((state) => state.picked.includes(event.id));
  return (
    <label className="pick-box" title="To cite or hand out together">
      <span aria-hidden="true">{isPicked ? 'Picked' : 'Pick'}</span>
      <input
        type="checkbox"
        aria-label={`Pick “${event.title}”`}
        checked={isPicked}
        onChange={() => togglePick(store, event.id)}
      />
    </label>
  );
}
