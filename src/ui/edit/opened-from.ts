// A timeline that is kept as what a page can show.
import { measureTitles } from '../../draw/measure-text.ts';
import type { TimelineDocument } from '../../state/document.ts';
import type { EditState, EditStore } from '../../state/edit-store.ts';
import { documentInPage, documentInStretches } from '../../sync/document-in-page.ts';
import type { Changed, Opened } from '../app/host.ts';

/** What a page shows of it. */
export function openedFrom(editor: EditStore): Opened {
  const { key, history, ...read } = editor.getState();
  const document = withFindings(documentInPage(history.timeline, { measure: measureTitles }), read);
  return { document, origin: { kind: 'kept', key }, options: read.readOptions, editor };
}

/** Where the stage shows it as it was before: what is another now, at once. */
export function changedNow(editor: EditStore): Changed {
  const { history, ...read } = editor.getState();
  return changedTo(documentInPage(history.timeline, LATER_STATE), read);
}

/** The same of a long timeline, made in short stretches: `onMade` gets it. Gives its undo. */
export function changedSoon(editor: EditStore, onMade: (changed: Changed) => void): () => void {
  const { history, ...read } = editor.getState();
  return documentInStretches(history.timeline, LATER_STATE, (document) => onMade(changedTo(document, read)));
}

const LATER_STATE = { measure: measureTitles, isLaterState: true };

type Read = Pick<EditState, 'problems' | 'interpretations' | 'readOptions'>;

function changedTo(document: TimelineDocument, read: Read): Changed {
  return { document: withFindings(document, read), options: read.readOptions };
}

function withFindings(document: TimelineDocument, { problems, interpretations }: Read): TimelineDocument {
  return { ...document, problems, problemCount: problems.length, interpretations };
}
