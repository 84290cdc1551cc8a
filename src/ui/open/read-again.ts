// Reads the open list once more, in another way.
import type { ReadOptions } from '../../model/interpretation.ts';
import type { App } from '../app/app-context.ts';
import { openSource } from './open-source.ts';
import { readBeside } from './reading.ts';

/** Where that fails, what is open stays, and a sentence says why. A kept timeline is changed by one edit, which can be undone. */
export async function readAgain(app: App, change: ReadOptions): Promise<void> {
  const { origin, outline, document, host, editor } = app;
  const options = { ...(editor?.getState().readOptions ?? app.readOptions), ...change };
  if (origin.kind === 'address' || origin.kind === 'file') {
    await openSource(host, origin, options, { mayBreakOff: document.problems.some(({ breaksOff }) => breaksOff) });
  } else if (origin.kind === 'kept') {
    await readBeside(host, outline.title, async (parts) => {
      const { readAnew } = await import('../edit/read-anew.ts');
      await readAnew(app, options, parts);
    });
  } else {
    throw new Error(`nothing to read again: ${origin.kind}`);
  }
}
