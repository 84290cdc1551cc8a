// A list that was just opened from a file or a pasted text is kept on this computer.
import type { TimelineDocument } from '../../state/document.ts';
import { timelineOf } from '../../sync/timeline-of.ts';
import type { Original } from '../../sync/timeline-shelf.ts';
import type { Opened } from '../app/host.ts';
import { keepNew } from './keep-new.ts';
import { openedFrom } from './opened-from.ts';
import { keepOriginal } from './original.ts';

/** What a page shows of the list, under a key of its own, with the file beside it; rejects with a sentence where it is too long to be kept. */
export async function keepOpened(document: TimelineDocument, original: Original): Promise<Opened> {
  const { problems, interpretations } = document;
  const timeline = await timelineOf(document);
  const editor = keepNew(timeline, { problems, interpretations, readOptions: original.options });
  await keepOriginal(editor.getState().key, original);
  return openedFrom(editor);
}
