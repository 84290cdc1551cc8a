// New events that were begun and not added: neither closing a form nor a reload loses them.
import { isRecord } from '../../formats/own/read-shape.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Problem } from '../../model/problem.ts';
import type { EditStore } from '../../state/edit-store.ts';
import { dropLeft, findLeft, leaveBehind } from '../../sync/left-behind.ts';
import { eventOfDraft } from './event/event-of-draft.ts';

/** What they were begun from: a row of a file that could not be read, or nothing. */
type Beginning = Problem | undefined;

/** Those of this window, where this computer keeps nothing. */
const begun = new WeakMap<EditStore, Map<string, TimelineEvent>>();

/** The event that was begun from there; undefined where none was. What lies on this computer is unchecked. */
export function unfinishedEvent(store: EditStore, from: Beginning): TimelineEvent | undefined {
  const name = nameOf(store, from);
  const here = begun.get(store)?.get(name);
  if (here) return here;
  const left = findLeft(name)?.value;
  return isRecord(left) ? eventOfDraft(left, store.getState().history.timeline) : undefined;
}

/** Keeps an event, as far as it says anything, or (undefined) lets go of it. */
export function keepUnfinished(store: EditStore, from: Beginning, event: TimelineEvent | undefined): void {
  const events = begun.get(store) ?? new Map<string, TimelineEvent>();
  begun.set(store, events);
  const name = nameOf(store, from);
  if (event && saysAnything(event)) {
    events.set(name, event);
    leaveBehind(name, event);
  } else {
    events.delete(name);
    dropLeft(name);
  }
}

function saysAnything({ title, when, summary, citations }: TimelineEvent): boolean {
  return [title, when.date, summary].some((text) => text.trim() !== '') || citations.length > 0;
}

/** Of two windows that begin an event in the same timeline the last letter counts. */
function nameOf(store: EditStore, from: Beginning): string {
  const place = from ? ` ${from.line ?? ''} ${from.path}` : '';
  return `new event ${store.getState().key}${place}`;
}
