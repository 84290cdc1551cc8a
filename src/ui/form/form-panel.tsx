// The form in the place of the panel: an event, a new one, or the timeline itself. Whatever is changed is kept as it is typed.
import { type JSX, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { showForm } from '../../state/actions.ts';
import type { EditStore } from '../../state/edit-store.ts';
import type { Form } from '../../state/state.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { undoKeys } from '../edit/undo-keys.ts';
import { useNarrowWindow } from '../timeline/use-narrow-window.ts';
import { Deleted } from './deleted.tsx';
import { EventForm } from './event-form.tsx';
import { EventFormActions } from './event-form-actions.tsx';
import { FormContext, type FormDesk, useTimeline } from './form-context.ts';
import { NewEventForm } from './new-event-form.tsx';
import { createOpenFields, type OpenFields } from './open-fields.ts';
import { SheetSizeButtons, useSheetSize } from './sheet-size.tsx';
import { TimelineForm } from './timeline-form.tsx';
import { useChosenEvent } from './use-chosen-event.ts';
import { useFieldUndo } from './use-field-undo.ts';
import { useBeginning, useFocusBack } from './use-form-focus.ts';
import { useOpened } from './use-opened.ts';
import './event/event-fields.css';
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
  const isNarrow = useNarrowWindow();
  const [size, setSize] = useSheetSize(form);
  useFocusBack();
  useBeginning(heading, form);
  const [fields] = useState(createOpenFields);
  const [told, tell] = useState('');
  const { noteInput, showsDocument } = useFieldUndo();
  const close = (): void => {
    const left = fields.takeAll();
    // A new event keeps what is typed until it is added; what an event does not take is said once, and then left.
    if (left && left.why !== told && form.kind !== 'new event') tell(left.why);
    else showForm(app.store, undefined);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    if (opened.kind === 'open' && showsDocument(event.target) && undoKeys(event.nativeEvent, opened.store)) return;
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return (
    // On a phone it may be all there is on the page.
    <section
      className="form"
      role={isNarrow && size === 'large' ? 'main' : 'complementary'}
      data-size={size}
      aria-labelledby={headingId}
      onKeyDown={onKeyDown}
      onInput={(event) => {
        noteInput(event.target);
        tell('');
      }}
    >
      <header className="form-bar">
        <h2 className="form-title" id={headingId} ref={heading} tabIndex={-1}>
          {HEADINGS[form.kind]}
        </h2>
        {isNarrow && <SheetSizeButtons size={size} onSize={setSize} />}
        <button type="button" className="control" onClick={close}>
          Done
        </button>
      </header>
      {opened.kind === 'open' ? (
        <Desk store={opened.store} form={form} fields={fields} told={told} tell={tell} />
      ) : (
        <p className="form-opening" role="status">
          {opened.kind === 'failed' ? opened.why : 'Getting ready to change this timeline…'}
        </p>
      )}
    </section>
  );
}

interface DeskProps {
  readonly store: EditStore;
  readonly form: Form;
  readonly fields: OpenFields;
  /** What was not taken of what was typed; empty where there is nothing to say. */
  readonly told: string;
  readonly tell: (words: string) => void;
}

function Desk({ store, form, fields, told, tell }: DeskProps): JSX.Element {
  const [announced, announce] = useState('');
  const [deleted, setDeleted] = useState<TimelineEvent>();
  const desk = useMemo((): FormDesk => ({ store, announce, tell, fields }), [store, tell, fields]);
  useChosenEvent(form);
  return (
    <FormContext value={desk}>
      <p className="form-told" role="status">
        {told}
      </p>
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
