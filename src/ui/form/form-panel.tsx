// The form in the place of the panel: an event, a new one, or the timeline itself. Whatever is changed is kept as it is typed.
import { type JSX, type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { TimelineEvent } from '../../model/event.ts';
import { showForm } from '../../state/actions.ts';
import { type EditStore, undo } from '../../state/edit-store.ts';
import type { Form } from '../../state/state.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { hasOwnUndo, undoKeys } from '../edit/undo-keys.ts';
import { EventForm } from './event-form.tsx';
import { EventFormActions } from './event-form-actions.tsx';
import { FormContext, type FormDesk, useForm, useTimeline } from './form-context.ts';
import { NewEventForm } from './new-event-form.tsx';
import { TimelineForm } from './timeline-form.tsx';
import { useChosenEvent } from './use-chosen-event.ts';
import './event-fields.css';
import './form-panel.css';

const HEADINGS: Readonly<Record<Form['kind'], string>> = {
  event: 'Event',
  'new event': 'New event',
  timeline: 'This timeline',
};

/** A landmark named by its heading; fills its container. Nothing where no form is open. */
export function FormPanel(): JSX.Element | undefined {
  const form = useAppState((state) => state.form);
  return form && <OpenForm form={form} />;
}

function OpenForm({ form }: { readonly form: Form }): JSX.Element {
  const app = useApp();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useOpened();
  useFocusBack();
  useBeginning(heading, form);
  const close = (): void => showForm(app.store, undefined);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (opened.kind === 'open' && showsDocument(event.target) && undoKeys(event.nativeEvent, opened.store)) return;
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <aside className="form" aria-labelledby={headingId} onKeyDown={onKeyDown}>
      <header className="form-bar">
        <h2 className="form-title" id={headingId} ref={heading} tabIndex={-1}>
          {HEADINGS[form.kind]}
        </h2>
        <button type="button" className="control" onClick={close}>
          Done
        </button>
      </header>
      {opened.kind === 'open' ? (
        <Desk store={opened.store} form={form} />
      ) : (
        <p className="form-opening" role="status">
          {opened.kind === 'failed' ? opened.why : 'Getting ready to change this timeline…'}
        </p>
      )}
    </aside>
  );
}

/** Whether a field shows the timeline itself, so that the browser's own undo would know only half of it. */
function showsDocument(target: EventTarget): boolean {
  return hasOwnUndo(target) && target instanceof Element && target.closest('[data-local]') === null;
}

/** Each form is read from its beginning; the first one, and one in whose place the focus was, takes the focus. */
function useBeginning(heading: RefObject<HTMLElement | null>, form: Form): void {
  const isLater = useRef(false);
  const key = form.kind === 'event' ? form.id : form.kind;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each form anew
  useEffect(() => {
    const panel = heading.current?.closest('.form');
    // Newer browsers give back a promise, which React would take for a clean-up.
    void panel?.scrollTo?.(0, 0);
    const isWithin = panel?.contains(document.activeElement) ?? false;
    if (isLater.current ? document.activeElement === document.body : !isWithin) heading.current?.focus();
    isLater.current = true;
  }, [heading, key]);
}

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly store: EditStore }
  | { readonly kind: 'failed'; readonly why: string };

/** What changes the timeline; a copy is kept on this computer first, where it is not one already. */
function useOpened(): Opening {
  const { editor, host } = useApp();
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: Opening): void => {
      if (isCurrent) setOpening(next);
    };
    if (!editor) {
      host.edit().then(
        (store) => show({ kind: 'open', store }),
        (fault: unknown) => show({ kind: 'failed', why: fault instanceof Error ? fault.message : String(fault) }),
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [editor, host]);
  return editor ? { kind: 'open', store: editor } : opening;
}

/** Gives the focus back, when the form closes, to where it was when it opened. */
function useFocusBack(): void {
  const before = useRef<Element | null>(undefined);
  before.current ??= document.activeElement;
  useEffect(
    () => () => {
      const { current } = before;
      if (current instanceof HTMLElement && current.isConnected) current.focus();
    },
    [],
  );
}

function Desk({ store, form }: { readonly store: EditStore; readonly form: Form }): JSX.Element {
  const [announced, announce] = useState('');
  const [deleted, setDeleted] = useState<TimelineEvent>();
  const desk = useMemo((): FormDesk => ({ store, announce }), [store]);
  useChosenEvent(form);
  return (
    <FormContext value={desk}>
      {deleted && <Deleted event={deleted} onGone={() => setDeleted(undefined)} />}
      <div className="form-body">
        <Body form={form} />
      </div>
      {form.kind === 'event' && <EventFormActions id={form.id} onDeleted={setDeleted} />}
      <p className="visually-hidden" aria-live="polite">
        {announced}
      </p>
    </FormContext>
  );
}

interface DeletedProps {
  readonly event: TimelineEvent;
  /** When there is nothing more to bring back. */
  readonly onGone: () => void;
}

/** Says what was deleted, until it is brought back or something else is changed. */
function Deleted({ event, onGone }: DeletedProps): JSX.Element | undefined {
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

function Body({ form }: { readonly form: Form }): JSX.Element {
  const { events } = useTimeline();
  const firstField = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const isNew = form.kind === 'new event';
  useEffect(() => {
    if (isNew) firstField.current?.focus();
  }, [isNew]);
  switch (form.kind) {
    case 'timeline':
      return <TimelineForm />;
    case 'new event':
      return <NewEventForm draft={form.draft} problem={form.problem} firstField={firstField} />;
    case 'event': {
      const event = events.find(({ id }) => id === form.id);
      if (!event) return <p className="form-empty">This event is no longer in the timeline.</p>;
      return <EventForm key={event.id} event={event} firstField={firstField} />;
    }
  }
}
