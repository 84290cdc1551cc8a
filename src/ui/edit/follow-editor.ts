// The stage follows what is changed: the document is made anew from the timeline, on the same store.

import type { Timeline } from '../../model/timeline.ts';
import { type EditStore, leave } from '../../state/edit-store.ts';
import type { Changed } from '../app/host.ts';
import { changedNow, changedSoon } from './opened-from.ts';

/** ms of rest after which a long list is laid out anew while it is typed into; a short one is with every letter. */
const PAUSE = 200;
/** Events of which a new layout is not felt; that of more is made in short stretches. */
const FELT = 500;

export interface Followed {
  readonly editor: EditStore;
  /** The timeline as it is shown, which may be older already. */
  readonly shown: Timeline;
  /** Shows another state of the document. */
  readonly onChange: (changed: Changed) => void;
}

/** Shows the timeline anew whenever it was changed; gives its undo. */
export function followEditor({ editor, shown, onChange }: Followed): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopMaking: (() => void) | undefined;
  const made = (changed: Changed): void => {
    stopMaking = undefined;
    onChange(changed);
  };
  const update = (): void => {
    const isOvertaken = stopMaking !== undefined;
    stopMaking?.();
    // At once where another was still being made: as long as somebody holds the key of undo, none would ever be shown.
    if (isOvertaken || editor.getState().history.timeline.events.length <= FELT) made(changedNow(editor));
    else stopMaking = changedSoon(editor, made);
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
    stopMaking?.();
    unsubscribe();
    leave(editor);
  };
}
