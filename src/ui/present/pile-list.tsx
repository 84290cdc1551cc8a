// The events of one pile by their titles, to choose one of them.
import { type JSX, useLayoutEffect, useRef } from 'react';
import type { Pile } from '../../layout/thread.ts';
import { shownDate } from '../../model/shown-date.ts';
import { useEvents } from '../app/use-events.ts';
import { dateWords } from '../panel/date-words.ts';

export interface PileListProps {
  readonly pile: Pile;
  readonly onOpen: (index: number) => void;
  readonly onClose: () => void;
}

/** A dialog over the slide; Escape closes it. */
export function PileList({ pile, onOpen, onClose }: PileListProps): JSX.Element {
  const events = useEvents(pile.members);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="pile-list" aria-label="Events at this time" closedby="any" onClose={onClose}>
      <ul>
        {events.map((event, i) => (
          <li key={event.id}>
            <button type="button" className="pile-list-event" onClick={() => onOpen(pile.members[i] ?? 0)}>
              <span className="pile-list-title">{event.title}</span>
              <span className="pile-list-date">{dateWords(shownDate(event.when))}</span>
            </button>
          </li>
        ))}
      </ul>
      {pile.count > pile.members.length && (
        <p>The first {pile.members.length} are listed. The timeline itself has them all.</p>
      )}
      <form method="dialog">
        <button type="submit" className="control pile-list-close">
          Close
        </button>
      </form>
    </dialog>
  );
}
