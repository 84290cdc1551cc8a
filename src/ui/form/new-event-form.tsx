// An event that is not in the timeline yet: it is added by its button, or by Enter, when it has a title and a date.
import { type JSX, type KeyboardEvent, type RefObject, useMemo, useRef, useState } from 'react';
import { addEvent, addedEvent } from '../../edit/edit-event.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { EventDraft, Problem } from '../../model/problem.ts';
import { showForm } from '../../state/actions.ts';
import { settleProblem } from '../../state/edit-store.ts';
import { useApp } from '../app/app-context.ts';
import { EventFields } from './event/event-fields.tsx';
import { type EventHints, eventHints } from './event/event-hints.ts';
import { eventOfDraft } from './event/event-of-draft.ts';
import { newEventFault } from './event/new-event-fault.ts';
import { useEditing, useForm, useTimeline } from './form-context.ts';
import { keepUnfinished, unfinishedEvent } from './unfinished.ts';

interface NewEventFormProps {
  readonly draft: EventDraft;
  /** Why the file's event was left out; undefined for one begun from nothing. */
  readonly problem: Problem | undefined;
  readonly firstField: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>;
}

/** The fields and the button that adds the event; it is then open as one of the timeline. */
export function NewEventForm({ draft, problem, firstField }: NewEventFormProps): JSX.Element {
  const app = useApp();
  const { store, announce, fields } = useForm();
  const timeline = useTimeline();
  const { make } = useEditing();
  const [event, setEvent] = useState(() => unfinishedEvent(store, problem) ?? eventOfDraft(draft, timeline));
  const [isAsked, ask] = useState(false);
  const written = useRef(event);
  const change = (next: TimelineEvent): void => {
    written.current = next;
    setEvent(next);
    keepUnfinished(store, problem, next);
  };
  const { words, isReady } = newEventFault(event);
  const hints = useMemo(() => newEventHints(eventHints(timeline, event)), [timeline, event]);
  const add = (): void => {
    ask(true);
    const left = fields.takeAll();
    if (written.current.title.trim() === '') firstField.current?.focus();
    else left?.focus();
    if (left || newEventFault(written.current).words !== '') return;
    const added = addedEvent(make((present, making) => addEvent(present, written.current, making)));
    if (!added) return;
    keepUnfinished(store, problem, undefined);
    if (problem) settleProblem(store, problem);
    announce(`“${added.title}” was added to the timeline.`);
    showForm(app.store, { kind: 'event', id: added.id });
  };
  const onKeyDown = (key: KeyboardEvent): void => {
    const isPlain = key.key === 'Enter' && !key.defaultPrevented && !key.nativeEvent.isComposing;
    const isField = key.target instanceof HTMLInputElement && key.target.type === 'text';
    const isTitle = key.target instanceof HTMLTextAreaElement && key.target.dataset['kind'] === 'title';
    if (!isPlain || (!isField && !isTitle)) return;
    key.preventDefault();
    add();
  };
  const told = problem && { at: fieldOf(problem), message: problemWords(problem) };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in any of its fields adds the event
    <div className="form-new" data-local="" onKeyDown={onKeyDown}>
      {told?.at === undefined && told && <p className="form-problem">{told.message}</p>}
      <EventFields event={event} hints={hints} firstField={firstField} told={told} isDraft onChange={change} />
      <div className="form-add">
        <button type="button" className="control form-primary" aria-disabled={!isReady} onClick={add}>
          Add to the timeline
        </button>
        <p className="form-hint" role="status">
          {isAsked || event.title !== '' ? words : 'A title and a date are enough to begin with.'}
        </p>
      </div>
    </div>
  );
}

/** The field that a problem of a file concerns, by the name of its column or its path. */
function fieldOf({ path }: Problem): 'title' | 'date' | undefined {
  if (/title|headline|name|text/i.test(path)) return 'title';
  return /when|date|year|start|end|time/i.test(path) ? 'date' : undefined;
}

function problemWords({ message, line, value }: Problem): string {
  const place = line === undefined ? '' : `Line ${line} of the file: `;
  return `${place}${message}${value === undefined ? '' : ` (“${value}”)`}`;
}

/** That there is no source yet is no fault of somebody who has just begun. */
function newEventHints(hints: EventHints): EventHints {
  return new Map([...hints].filter(([path]) => path !== 'citations'));
}
