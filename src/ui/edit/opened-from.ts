// A timeline that is kept as what a page can show.
import { measureTitles } from '../../draw/measure-text.ts';
import type { TimelineDocument } from '../../state/document.ts';
import type { EditStore } from '../../state/edit-store.ts';
import { documentInPage } from '../../sync/document-in-page.ts';
import type { Opened } from '../app/host.ts';

/** The document of a timeline as it is now; `isLaterState` where the stage shows it as it was before. */
export function documentOf(editor: EditStore, isLaterState = false): TimelineDocument {
  const { history, problems, interpretations } = editor.getState();
  const made = documentInPage(history.timeline, { measure: measureTitles, isLaterState });
  return { ...made, problems, problemCount: problems.length, interpretations };
}

/** What a page shows of it. */
export function openedFrom(editor: EditStore): Opened {
  const { key, readOptions } = editor.getState();
  return { document: documentOf(editor), origin: { kind: 'kept', key }, options: readOptions, editor };
}
