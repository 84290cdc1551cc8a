// A list that was just opened from a file or a pasted text is kept on this computer.
import { measureTitles } from '../../draw/measure-text.ts';
import type { TimelineDocument } from '../../state/document.ts';
import { documentOfEvents } from '../../sync/document-in-page.ts';
import { eventsOf, timelineWith } from '../../sync/timeline-of.ts';
import type { Original } from '../../sync/timeline-shelf.ts';
import type { Opened } from '../app/host.ts';
import { distinctTitle } from './distinct-title.ts';
import { keepNew } from './keep-new.ts';
import { keepOriginal } from './original.ts';

/** What a page shows of the list, under a key of its own, with the file beside it; rejects with a sentence where it is too long to be kept. */
export async function keepOpened(document: TimelineDocument, original: Original): Promise<Opened> {
  const { problems, interpretations } = document;
  const { options } = original;
  const [events, title] = await Promise.all([eventsOf(document), distinctTitle(document.outline.title)]);
  const { close, ...read } = { ...document, outline: { ...document.outline, title } };
  const editor = keepNew(timelineWith(read, events), { problems, interpretations, readOptions: options });
  const { key } = editor.getState();
  await keepOriginal(key, original);
  const inPage = documentOfEvents({ ...read, events, problemCount: problems.length }, { measure: measureTitles });
  // The worker that read it is no longer needed.
  close?.();
  return { document: inPage, origin: { kind: 'kept', key }, options, editor };
}
