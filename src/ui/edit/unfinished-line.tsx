// An event that was begun in the form and not added: it can be gone on with, also after a reload.
import { type JSX, useState } from 'react';
import { showForm } from '../../state/actions.ts';
import type { EditStore } from '../../state/edit-store.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { keepUnfinished, unfinishedEvent } from '../form/unfinished.ts';

/** A line with the ways on; nothing where nothing was begun, or where it is open. */
export function UnfinishedLine({ editor }: { readonly editor: EditStore }): JSX.Element | undefined {
  const { store } = useApp();
  const isOpen = useAppState(({ form }) => form?.kind === 'new event');
  const [, look] = useState(0);
  const event = isOpen ? undefined : unfinishedEvent(editor, undefined);
  if (!event) return undefined;
  const throwAway = (): void => {
    keepUnfinished(editor, undefined, undefined);
    look((turn) => turn + 1);
  };
  return (
    <p className="edit-bar-unfinished">
      <span>
        You were writing <q className="edit-bar-begun">{event.title || event.when.date || 'a new event'}</q>, which is
        not in the timeline yet.
      </span>
      <button
        type="button"
        className="control"
        onClick={() => showForm(store, { kind: 'new event', draft: {}, problem: undefined })}
      >
        Go on
      </button>
      <button type="button" className="control" onClick={throwAway}>
        Throw it away
      </button>
    </p>
  );
}
