// All timelines that are kept on this computer, as they are now: other windows may change them at any time.
import { useCallback, useEffect, useState } from 'react';
import type { ShelfEntry, TimelineShelf } from '../../sync/timeline-shelf.ts';
import { keptEntries } from '../edit/kept-entries.ts';

export interface KeptTimelines {
  /** Those changed last come first; undefined until they are known. */
  readonly entries: readonly ShelfEntry[] | undefined;
  /** Whether what this browser keeps can be reached. */
  readonly isReached: boolean;
  readonly reload: () => Promise<void>;
}

/** The entries of a shelf, read again whenever something on it changes. */
export function useKeptTimelines(shelf: TimelineShelf): KeptTimelines {
  const [entries, setEntries] = useState<readonly ShelfEntry[]>();
  const [isReached, setReached] = useState(true);
  const reload = useCallback(async (): Promise<void> => {
    try {
      setEntries(await keptEntries(shelf));
      setReached(true);
    } catch {
      setEntries([]);
      setReached(false);
    }
  }, [shelf]);
  useEffect(() => {
    void reload();
    return shelf.onOther(() => void reload());
  }, [shelf, reload]);
  return { entries, isReached, reload };
}
