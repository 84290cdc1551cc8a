// An event of the timeline as a form: kept as it is typed.
import { type JSX, type Ref, useMemo, useState } from 'react';
import { changeEvent } from '../../edit/edit-event.ts';
import { eventFault } from '../../edit/event-fault.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { EventFields } from './event/event-fields.tsx';
import { eventHints } from './event/event-hints.ts';
import { useEditing, useTimeline } from './form-context.ts';

interface EventFormProps {
  readonly event: TimelineEvent;
  readonly firstField: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** What is typed and cannot be kept as it stands, and what it was typed over. */
interface Attempt {
  readonly over: TimelineEvent;
  readonly event: TimelineEvent;
}

/** The fields; what cannot be kept yet stays in them, with a sentence, and the timeline as it was. */
export function EventForm({ event, firstField }: EventFormProps): JSX.Element {
  const timeline = useTimeline();
  const { make } = useEditing();
  const [attempt, setAttempt] = useState<Attempt>();
  // An attempt ends where the event is changed from elsewhere: undone, or dragged on the axis.
  const shown = attempt?.over === event ? attempt.event : event;
  const fault = eventFault(shown);
  const hints = useMemo(() => eventHints(timeline, shown), [timeline, shown]);
  const change = (next: TimelineEvent, field?: string): void => {
    if (eventFault(next)) setAttempt({ over: event, event: next });
    else {
      setAttempt(undefined);
      make((present, making) => changeEvent(present, event.id, next, making), field && `${event.id} ${field}`);
    }
  };
  return (
    <>
      <EventFields event={shown} hints={hints} firstField={firstField} onChange={change} />
      <p className="form-fault" role="status">
        {fault && `${fault} Until then the event stays as it was.`}
      </p>
    </>
  );
}
