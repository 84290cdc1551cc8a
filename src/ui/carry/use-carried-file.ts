// The file to take along, put together when it is first asked for.

import { useCallback, useEffect, useState } from 'react';
import { sentenceOf } from '../../model/sentence-of.ts';
import { type Cargo, withCargo } from '../../sync/cargo.ts';
import { singleFileText } from '../../sync/take-along.ts';

export type CarriedFile =
  | { readonly kind: 'preparing' }
  | { readonly kind: 'ready'; readonly content: Blob }
  | { readonly kind: 'failed'; readonly message: string };

/** What goes into the file; stops when the signal says so. */
export type LoadCargo = (signal: AbortSignal) => Promise<Cargo>;

/** The file with its cargo, and how to try again. */
export function useCarriedFile(loadCargo: LoadCargo): [CarriedFile, () => void] {
  const [file, setFile] = useState<CarriedFile>({ kind: 'preparing' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is a reason to begin anew, though nothing of it is read
  useEffect(() => {
    const controller = new AbortController();
    const show = (next: CarriedFile): void => {
      if (!controller.signal.aborted) setFile(next);
    };
    show({ kind: 'preparing' });
    putTogether(loadCargo, controller.signal).then(
      (content) => show({ kind: 'ready', content }),
      (error: unknown) => show({ kind: 'failed', message: sentenceOf(error) }),
    );
    return () => controller.abort();
  }, [loadCargo, attempt]);
  return [file, useCallback(() => setAttempt((count) => count + 1), [])];
}

async function putTogether(loadCargo: LoadCargo, signal: AbortSignal): Promise<Blob> {
  const [html, cargo] = await Promise.all([singleFileText(signal), loadCargo(signal)]);
  return new Blob([withCargo(html, cargo)]);
}
