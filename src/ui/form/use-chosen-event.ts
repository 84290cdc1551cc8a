// The form of an event and the event that is chosen are one: whichever changes, the other follows.
import { useEffect, useRef } from 'react';
import { showForm } from '../../state/actions.ts';
import type { Form } from '../../state/state.ts';
import { useApp, useAppState } from '../app/app-context.ts';

/** Keeps both together as long as the form of an event is open. */
export function useChosenEvent(form: Form): void {
  const { store, document, travel } = useApp();
  const selected = useAppState((state) => state.selected);
  const seen = useRef(selected);
  const id = form.kind === 'event' ? form.id : undefined;
  useEffect(() => {
    const isChosenAnew = selected !== seen.current;
    seen.current = selected;
    if (id === undefined || id === selected) return;
    if (isChosenAnew && selected !== undefined) showForm(store, { kind: 'event', id: selected });
    // A new event is in the document a moment after it is in the timeline; then it is chosen and brought into view.
    else if (document.indexOf(id) !== undefined) travel.toEvent(id);
  }, [store, document, travel, selected, id]);
}
