// What can be done with kept timelines, each with a word on what became of it.
import { useMemo, useState } from 'react';
import { showDialog } from '../../state/actions.ts';
import { duplicateKept, renameKept } from '../../sync/change-kept.ts';
import type { ShelfEntry, Shelved, TimelineShelf } from '../../sync/timeline-shelf.ts';
import { type App, useApp } from '../app/app-context.ts';
import { nowIso } from '../edit/shelf.ts';
import type { KeptMoves } from './kept-item.tsx';
import { openEntry } from './open-entry.ts';

export interface Removed {
  readonly entry: ShelfEntry;
  readonly shelved: Shelved;
}

export interface MovesWithWords {
  readonly moves: KeptMoves;
  /** What was removed as long as this list is open, the last first. */
  readonly removed: readonly Removed[];
  readonly bringBack: (removed: Removed) => void;
  /** What went wrong, in a sentence; empty where nothing did. */
  readonly fault: string;
}

/** The moves on a shelf; after each the list is read again. */
export function useKeptMoves(shelf: TimelineShelf, reload: () => Promise<void>): MovesWithWords {
  const app = useApp();
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const [fault, setFault] = useState('');
  return useMemo(() => {
    const attempt = (act: () => Promise<void>): void => void tryTo(act, setFault);
    const thenReload = (act: () => Promise<unknown>): void =>
      attempt(async () => {
        await act();
        await reload();
      });
    const open = (entry: ShelfEntry, dialog?: 'take-away'): void => {
      if (isOpen(app, entry.key)) showDialog(app.store, dialog);
      else attempt(() => openEntry(app, entry.key, dialog));
    };
    return {
      fault,
      removed,
      moves: {
        open: (entry) => open(entry),
        takeAway: (entry) => open(entry, 'take-away'),
        rename: ({ key }, title) => thenReload(() => renameKept(shelf, key, title, nowIso())),
        duplicate: ({ key }) => thenReload(() => duplicateKept(shelf, key, nowIso())),
        remove: (entry) =>
          thenReload(async () => {
            const shelved = await shelf.take(entry.key);
            await shelf.remove(entry.key);
            if (shelved) setRemoved((others) => [{ entry, shelved }, ...others]);
          }),
      },
      bringBack: (one) =>
        thenReload(async () => {
          await shelf.restore(one.entry.key, one.shelved);
          setRemoved((others) => others.filter((other) => other !== one));
        }),
    };
  }, [app, shelf, reload, removed, fault]);
}

/** Whether a timeline is the one that this page shows. */
export function isOpen({ origin }: Pick<App, 'origin'>, key: string): boolean {
  return origin.kind === 'kept' && origin.key === key;
}

async function tryTo(act: () => Promise<void>, tell: (fault: string) => void): Promise<void> {
  try {
    tell('');
    await act();
  } catch (error) {
    tell(error instanceof Error && error.message !== '' ? error.message : 'This could not be done on this computer.');
  }
}
