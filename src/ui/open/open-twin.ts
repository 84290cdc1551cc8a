// A file that was opened before: what was made of it is opened again, and reading it anew is offered.
import type { Host } from '../app/host.ts';
import type { ListSource } from './list-source.ts';
import { dismissWords, readingOf, tellRemark } from './reading.ts';

type FileSource = Extract<ListSource, { readonly kind: 'file' }>;

/** Opens the kept timeline that was read from these very bytes, and says so; gives whether there was one. Never rejects. */
export async function openTwin(host: Host, { file, name }: FileSource, openAnew: () => void): Promise<boolean> {
  try {
    const { keptTwin } = await import('../edit/kept-twin.ts');
    const entry = await keptTwin(file, name);
    if (!entry) return false;
    const { openKept } = await import('../edit/open-kept.ts');
    const opened = await openKept(entry.key);
    readingOf(host).getState().underway?.cancel();
    dismissWords(host);
    host.show(opened);
    tellRemark(host, `You opened “${name}” before. This is your timeline of it, as you left it.`, {
      label: 'Open it as a new one',
      take: openAnew,
      forget: () => undefined,
    });
    return true;
  } catch {
    // What is kept cannot be had; the file can.
    return false;
  }
}
