// From one's own timelines to the one that everybody has, and back: what leads from the open one to the other.
import { useEffect, useState } from 'react';
import { carriedTimelineText } from '../../sync/carried-timeline.ts';
import type { ShelfEntry } from '../../sync/timeline-shelf.ts';
import { type App, useApp } from '../app/app-context.ts';

export interface WayOver {
  readonly words: string;
  readonly run: (app: App) => Promise<void>;
}

/** What is open where nobody has opened anything else. */
export function isOwnOfPage({ origin: { kind } }: Pick<App, 'origin'>): boolean {
  return kind === 'built-in' || kind === 'carried';
}

/** What the timeline is called that is open where nobody has opened anything else. */
export function ownOfPage(): string {
  return carriedTimelineText() === undefined ? 'the built-in timeline' : 'the timeline of this page';
}

/** Undefined where there is none; the last timeline that was changed here is known a moment later. */
export function useWayOver(): WayOver | undefined {
  const app = useApp();
  const isOwn = isOwnOfPage(app);
  const [last, setLast] = useState<ShelfEntry>();
  useEffect(() => {
    let isCurrent = true;
    if (isOwn) {
      lastKept().then(
        (entry) => isCurrent && setLast(entry),
        // What is kept cannot be reached; “My timelines” says so.
        () => undefined,
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [isOwn]);
  if (!isOwn) {
    return {
      words: `Back to ${ownOfPage()}`,
      run: async (there) => (await import('../mine/open-entry.ts')).openOwn(there),
    };
  }
  return (
    last && {
      words: `Go on with “${last.title || 'Untitled timeline'}”`,
      run: async (there) => (await import('../mine/open-entry.ts')).openEntry(there, last.key),
    }
  );
}

async function lastKept(): Promise<ShelfEntry | undefined> {
  const [{ keptEntries }, { shelfOfPage }] = await Promise.all([
    import('../edit/kept-entries.ts'),
    import('../edit/shelf.ts'),
  ]);
  const [last] = await keptEntries(shelfOfPage());
  return last;
}
