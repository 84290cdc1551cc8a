// The stage follows what is changed: the document is made anew from the timeline, on the same store.

import type { Timeline } from '../../model/timeline.ts';
import { type EditStore, leave } from '../../state/edit-store.ts';
import type { Opened } from '../app/host.ts';
import { documentOf } from './opened-from.ts';

/** ms of rest after which a long list is laid out anew while it is typed into; a short one is with every letter. */
const PAUSE = 200;
/** Events of which a new layout is not felt. */
const FELT = 500;

export interface Followed {
  readonly editor: EditStore;
  /** The timeline as it is shown, which may be older already. */
  readonly shown: Timeline;
  /** Shows another state of the document. */
  readonly onChange: (changed: Pick<Opened, 'document' | 'options'>) => void;
}

/** Shows the timeline anew whenever it was changed; gives its undo. */
export function followEditor({ editor, shown, onChange }: Followed): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = (): void => {
    onChange({ document: documentOf(editor, true), options: editor.getState().readOptions });
  };
  const unsubscribe = editor.subscribe(({ history, problems }, before) => {
    if (history.timeline === before.history.timeline && problems === before.problems) return;
    clearTimeout(timer);
    const isFelt = history.timeline.events.length > FELT;
    if (isFelt && history.isTyping) timer = setTimeout(update, PAUSE);
    else update();
  });
  if (editor.getState().history.timeline !== shown) update();
  return () => {
    clearTimeout(timer);
    unsubscribe();
    leave(editor);
  };
}
