// The first document of a page: what its address names, else what the page brought along, else the built-in timeline.
import { loadTimeline } from '../../data/catalog.ts';
import { measureTitles } from '../../draw/measure-text.ts';
import type { Address } from '../../state/hash-text.ts';
import { carriedTimelineText } from '../../sync/carried-timeline.ts';
import { documentInPage } from '../../sync/document-in-page.ts';
import type { Opened } from './host.ts';
import type { DrawingRoot } from './stage-host.tsx';

/** Opens it, with progress where it takes long; rejects with a sentence where it cannot be had. */
export async function openFirst({ data, mine }: Pick<Address, 'data' | 'mine'>, root: DrawingRoot): Promise<Opened> {
  if (mine !== undefined) {
    const { openKept } = await import('../edit/open-kept.ts');
    return openKept(mine);
  }
  const carried = data === undefined ? carriedTimelineText() : undefined;
  if (data !== undefined || carried !== undefined) {
    // What reads lists is not needed for the one that is built in.
    const { openCarried, openFrom } = await import('./open-watched.tsx');
    return data === undefined ? openCarried(carried ?? '', root) : openFrom(data, root);
  }
  const timeline = await loadTimeline('cambodia');
  return { document: documentInPage(timeline, { measure: measureTitles }), origin: { kind: 'built-in' }, options: {} };
}
