// What can be done with the whole event that is open in the form: go on to the next, duplicate it, delete it.
import type { JSX, ReactNode } from 'react';
import { addedEvent, duplicateEvent, removeEvent } from '../../edit/edit-event.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { select, showForm } from '../../state/actions.ts';
import { useApp, useArrangement } from '../app/app-context.ts';
import { neighbourOf } from '../app/walk.ts';
import { useEditing, useForm, useTimeline } from './form-context.ts';

interface EventFormActionsProps {
  readonly id: string;
  readonly onDeleted: (event: TimelineEvent) => void;
}

/** A row of buttons that stays at the foot of the form. */
export function EventFormActions({ id, onDeleted }: EventFormActionsProps): JSX.Element | undefined {
  const app = useApp();
  const { announce } = useForm();
  const { events } = useTimeline();
  const { make } = useEditing();
  useArrangement();
  const earlier = neighbourOf(app, -1);
  const later = neighbourOf(app, 1);
  const duplicate = (): void => {
    const copy = addedEvent(make((timeline, making) => duplicateEvent(timeline, id, making)));
    if (!copy) return;
    announce(`This is the copy: “${copy.title}”.`);
    showForm(app.store, { kind: 'event', id: copy.id });
  };
  const remove = (): void => {
    const event = events.find((one) => one.id === id);
    if (!event) return;
    // The form goes on with another event before this one is gone; after the last one it says so, and opens nothing.
    const next = later ?? earlier;
    const label = next === undefined ? undefined : app.document.label(next);
    select(app.store, label?.id);
    if (label) showForm(app.store, { kind: 'event', id: label.id });
    make((timeline, making) => removeEvent(timeline, id, making));
    onDeleted(event);
  };
  if (!events.some((event) => event.id === id)) return undefined;
  return (
    <div className="form-foot">
      <Step to={earlier} words="Earlier event">
        <span aria-hidden="true">←</span> Earlier
      </Step>
      <Step to={later} words="Later event">
        Later <span aria-hidden="true">→</span>
      </Step>
      <span className="form-foot-gap" />
      <button type="button" className="form-act" onClick={duplicate}>
        Duplicate
      </button>
      <button type="button" className="form-act" onClick={remove}>
        Delete
      </button>
    </div>
  );
}

interface StepProps {
  readonly to: number | undefined;
  readonly words: string;
  readonly children: ReactNode;
}

/** The form follows the event that is chosen. */
function Step({ to, words, children }: StepProps): JSX.Element {
  const { travel } = useApp();
  const { fields } = useForm();
  return (
    <button
      type="button"
      className="form-act"
      aria-label={words}
      aria-disabled={to === undefined}
      onClick={() => {
        if (to === undefined) return;
        fields.takeAll();
        travel.walkTo(to);
      }}
    >
      {children}
    </button>
  );
}
