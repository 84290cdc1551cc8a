// Puts another timeline in the place of the open one: a kept one, or the one that the page brought along.
import { loadTimeline } from '../../data/catalog.ts';
import { measureTitles } from '../../draw/measure-text.ts';
import { carriedTimelineText } from '../../sync/carried-timeline.ts';
import { documentInPage } from '../../sync/document-in-page.ts';
import { openFile } from '../../sync/open-file.ts';
import type { App } from '../app/app-context.ts';
import type { Opened } from '../app/host.ts';
import { openKept } from '../edit/open-kept.ts';

/** Opens a kept timeline, perhaps with a dialog over it; rejects with a sentence where it cannot be read. */
export async function openEntry({ host }: Pick<App, 'host'>, key: string, dialog?: Opened['dialog']): Promise<void> {
  const opened = await openKept(key);
  host.show(dialog ? { ...opened, dialog } : opened);
}

/** Opens what the page shows to everybody. */
export async function openOwn({ host }: Pick<App, 'host'>): Promise<void> {
  host.show(await ownTimeline());
}

async function ownTimeline(): Promise<Opened> {
  const carried = carriedTimelineText();
  if (carried === undefined) {
    const timeline = await loadTimeline('cambodia');
    return {
      document: documentInPage(timeline, { measure: measureTitles }),
      origin: { kind: 'built-in' },
      options: {},
    };
  }
  const options = { measure: measureTitles, onProgress: () => undefined, signal: new AbortController().signal };
  const document = await openFile(new Blob([carried]), 'A timeline', { format: 'sourceline' }, options);
  return { document, origin: { kind: 'carried' }, options: {} };
}
