// The first document of a page: what its address names, else what the page brought along, else the built-in timeline.
import { loadTimeline } from '../../data/catalog.ts';
import { measureTitles } from '../../draw/measure-text.ts';
import type { TimelineDocument } from '../../state/document.ts';
import type { Address } from '../../state/hash-text.ts';
import { carriedTimelineText } from '../../sync/carried-timeline.ts';
import { documentInPage } from '../../sync/document-in-page.ts';
import type { OpenOptions } from '../../sync/open-chunks.ts';
import type { Opened } from './host.ts';
import { Opening } from './opening.tsx';
import type { DrawingRoot } from './stage-host.tsx';

/** ms; what takes less needs no word. */
const NO_WORD = 300;

/** Opens it, with progress where it takes long; rejects with a sentence where it cannot be had. */
export async function openFirst({ data, mine }: Pick<Address, 'data' | 'mine'>, root: DrawingRoot): Promise<Opened> {
  if (mine !== undefined) {
    const { openKept } = await import('../edit/open-kept.ts');
    return openKept(mine);
  }
  if (data !== undefined) return openFrom(data, root);
  const carried = carriedTimelineText();
  if (carried !== undefined) return openCarried(carried, root);
  const timeline = await loadTimeline('cambodia');
  return { document: documentInPage(timeline, { measure: measureTitles }), origin: { kind: 'built-in' }, options: {} };
}

async function openFrom(address: string, root: DrawingRoot): Promise<Opened> {
  const document = await openWatched(address, root, async (options) => {
    // What reads lists is not needed for the one that is built in.
    const { openList } = await import('../../sync/open-list.ts');
    return openList(address, options);
  });
  return { document, origin: { kind: 'address', address }, options: {} };
}

/** The timeline in the page itself. */
async function openCarried(text: string, root: DrawingRoot): Promise<Opened> {
  const document = await openWatched('the timeline of this page', root, async (options) => {
    const { openFile } = await import('../../sync/open-file.ts');
    return openFile(new Blob([text]), 'A timeline', { format: 'sourceline' }, options);
  });
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
