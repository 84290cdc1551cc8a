// The file of a kept timeline is read once more, in another way: one edit, which can be undone.
import { measureTitles } from '../../draw/measure-text.ts';
import { replaceAll } from '../../edit/replace-all.ts';
import type { ReadOptions } from '../../model/interpretation.ts';
import { edit } from '../../state/edit-store.ts';
import type { OpenOptions } from '../../sync/open-chunks.ts';
import { openFile } from '../../sync/open-file.ts';
import { timelineOf } from '../../sync/timeline-of.ts';
import type { App } from '../app/app-context.ts';
import { isNumbered } from './distinct-title.ts';
import { originalOf } from './original.ts';
import { nowIso } from './shelf.ts';

const NO_FILE =
  'The file that this timeline was read from is not kept on this computer (files above 5 MB are not), so it cannot be read in another way. Open the file again.';

type Parts = Pick<OpenOptions, 'signal' | 'onProgress'>;

const ALONE: Parts = { signal: new AbortController().signal, onProgress: () => undefined };

/** Reads it and puts what was read in the place of the timeline, its problems too; rejects with a sentence, and nothing changes, where that fails. */
export async function readAnew({ origin, host }: App, options: ReadOptions, parts: Parts = ALONE): Promise<void> {
  const original = origin.kind === 'kept' ? await originalOf(origin.key) : undefined;
  if (!original) throw new Error(NO_FILE);
  const document = await openFile(original.blob, original.name, options, { measure: measureTitles, ...parts });
  const after = await timelineOf(document);
  // A worker that read it is no longer needed.
  document.close?.();
  const editor = await host.edit();
  if (parts.signal.aborted) return;
  const { history, problems, interpretations, readOptions } = editor.getState();
  const reading = {
    before: { options: readOptions, problems, interpretations },
    after: { options, problems: document.problems, interpretations: document.interpretations },
  };
  // Lessons go by the timeline’s id; the number behind a title tells it from another of the same name.
  const { id, title } = history.timeline;
  const named = isNumbered(title, after.title) ? { id, title } : { id };
  edit(editor, replaceAll(history.timeline, { ...after, ...named }, { on: nowIso(), name: original.name, reading }));
}
