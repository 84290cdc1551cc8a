// What was deleted a moment ago, and the way back.
import { type JSX, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { TimelineEvent } from '../../model/event.ts';
import { showForm } from '../../state/actions.ts';
import { undo } from '../../state/edit-store.ts';
import { useApp } from '../app/app-context.ts';
import { useForm } from './form-context.ts';

interface DeletedProps {
  readonly event: TimelineEvent;
  /** When there is nothing more to bring back. */
  readonly onGone: () => void;
}

/** Says what was deleted, until it is brought back or something else is changed. */
export function Deleted({ event, onGone }: DeletedProps): JSX.Element | undefined {
  const { store: stage } = useApp();
  const { store } = useForm();
  const last = useStore(store, (state) => state.history.past.at(-1));
  const [removal] = useState(last);
  const isLast = last === removal;
  useEffect(() => {
    if (!isLast) onGone();
  }, [isLast, onGone]);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const bringBack = (): void => {
    button.current?.closest('.form')?.querySelector<HTMLElement>('.form-title')?.focus();
    undo(store);
    showForm(stage, { kind: 'event', id: event.id });
  };
  return (
    <p className="form-deleted" role="status">
      <span>Deleted “{event.title}”.</span>
      <button ref={button} type="button" className="form-act" onClick={bringBack}>
        Undo
      </button>
    </p>
  );
}
