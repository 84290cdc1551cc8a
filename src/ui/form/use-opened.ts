// What changes the open timeline, as soon as it is there.

import { useEffect, useState } from 'react';
import { sentenceOf } from '../../model/sentence-of.ts';
import type { EditStore } from '../../state/edit-store.ts';
import { useApp } from '../app/app-context.ts';

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly store: EditStore }
  | { readonly kind: 'failed'; readonly why: string };

/** What changes the timeline; a copy is kept on this computer first, where it is not one already. */
export function useOpened(): Opening {
  const { editor, host } = useApp();
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: Opening): void => {
      if (isCurrent) setOpening(next);
    };
    if (!editor) {
      host.edit().then(
        (store) => show({ kind: 'open', store }),
        (fault: unknown) => show({ kind: 'failed', why: sentenceOf(fault) }),
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [editor, host]);
  return editor ? { kind: 'open', store: editor } : opening;
}
