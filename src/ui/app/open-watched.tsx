// A list that is opened before anything else is shown: the page says how far it is, and lets a reader give up.
import { measureTitles } from '../../draw/measure-text.ts';
import type { TimelineDocument } from '../../state/document.ts';
import type { OpenOptions } from '../../sync/open-chunks.ts';
import { openFile } from '../../sync/open-file.ts';
import { openList } from '../../sync/open-list.ts';
import type { Opened } from './host.ts';
import { Opening } from './opening.tsx';
import type { DrawingRoot } from './stage-host.tsx';

/** ms; what takes less needs no word. */
const NO_WORD = 300;

/** The list at an address; rejects with a sentence where it cannot be had. */
export async function openFrom(address: string, root: DrawingRoot): Promise<Opened> {
  const document = await openWatched(address, root, (options) => openList(address, options));
  return { document, origin: { kind: 'address', address }, options: {} };
}

/** The timeline in the page itself. */
export async function openCarried(text: string, root: DrawingRoot): Promise<Opened> {
  const document = await openWatched('the timeline of this page', root, (options) =>
    openFile(new Blob([text]), 'A timeline', { format: 'sourceline' }, options),
  );
  return { document, origin: { kind: 'carried' }, options: {} };
}

/** Opens a list; where that takes long, the page says how far it is, and what it is called. */
async function openWatched(
  called: string,
  root: DrawingRoot,
  open: (options: OpenOptions) => Promise<TimelineDocument>,
): Promise<TimelineDocument> {
  const controller = new AbortController();
  const begin = performance.now();
  let drawn = begin;
  const timer = setTimeout(() => draw(), NO_WORD);
  const draw = (progress?: Parameters<typeof Opening>[0]['progress']): void => {
    drawn = performance.now();
    root.render(<Opening address={called} progress={progress} onCancel={() => controller.abort()} />);
  };
  try {
    return await open({
      measure: measureTitles,
      signal: controller.signal,
      onProgress: (progress) => {
        const now = performance.now();
        if (now - begin > NO_WORD && now - drawn > NO_WORD / 3) draw(progress);
      },
    });
  } finally {
    clearTimeout(timer);
  }
}
