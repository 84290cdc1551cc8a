// Puts another timeline in the place of the open one: a kept one, or the one that the page brought along.
import type { App } from '../app/app-context.ts';
import { openFirst } from '../app/first-document.tsx';
import type { Opened } from '../app/host.ts';
import type { DrawingRoot } from '../app/stage-host.tsx';
import { openKept } from '../edit/open-kept.ts';

/** Opens a kept timeline, perhaps with a dialog over it; rejects with a sentence where it cannot be read. */
export async function openEntry({ host }: Pick<App, 'host'>, key: string, dialog?: Opened['dialog']): Promise<void> {
  const opened = await openKept(key);
  host.show(dialog ? { ...opened, dialog } : opened);
}

/** What is open stays on the page until the other is there. */
const UNSEEN: DrawingRoot = { render: () => undefined };

/** Opens what the page shows to everybody. */
export async function openOwn({ host }: Pick<App, 'host'>): Promise<void> {
  host.show(await openFirst({ data: undefined, mine: undefined }, UNSEEN));
}
