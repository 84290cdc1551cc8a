// Keeps the date to which a handle was moved, as long as its event is there: an undo or another window may have taken it away.
import { moveEventDate } from '../../edit/edit-event.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { notice } from '../../state/actions.ts';
import { type EditStore, edit } from '../../state/edit-store.ts';
import type { Store } from '../../state/store.ts';

/** What a handle moves. */
export interface Movable {
  readonly store: Store;
  readonly editor: EditStore;
  readonly event: TimelineEvent;
}

/** Makes the edit, one with those before it of the same field; where the event is gone, nothing, and a notice says why. */
export function keepMovedDate(target: Movable, date: string, field?: string): void {
  if (tellIfGone(target)) return;
  const { editor, event } = target;
  const { timeline } = editor.getState().history;
  const making = { on: new Date().toISOString(), ...(field ? { field } : {}) };
  edit(editor, moveEventDate(timeline, event.id, date, making));
}

/** Says that the event was taken away while its date was moved; whether it was. */
export function tellIfGone({ store, editor, event }: Movable): boolean {
  const isThere = editor.getState().history.timeline.events.some(({ id }) => id === event.id);
  if (!isThere) notice(store, { path: 'mine', message: goneWords(event.title) });
  return !isThere;
}

function goneWords(title: string): string {
  return `While you were moving “${title}”, the event was removed: by an undo, or in another window. Its date was not changed.`;
}
