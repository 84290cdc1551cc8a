// The file to take along, put together when it is first asked for.
import { useCallback, useEffect, useState } from 'react';
import { singleFileText, withLesson } from '../../sync/take-along.ts';

export type CarriedFile =
  | { readonly kind: 'preparing' }
  | { readonly kind: 'ready'; readonly text: string }
  | { readonly kind: 'failed'; readonly message: string };

/** The file with the lesson in it, if one is given, and how to try again. */
export function useCarriedFile(lessonText: (() => Promise<string>) | undefined): [CarriedFile, () => void] {
  const [file, setFile] = useState<CarriedFile>({ kind: 'preparing' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is a reason to begin anew, though nothing of it is read
  useEffect(() => {
    const controller = new AbortController();
    const show = (next: CarriedFile): void => {
      if (!controller.signal.aborted) setFile(next);
    };
    show({ kind: 'preparing' });
    putTogether(lessonText, controller.signal).then(
      (text) => show({ kind: 'ready', text }),
      (error: unknown) => show({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
    return () => controller.abort();
  }, [lessonText, attempt]);
  return [file, useCallback(() => setAttempt((count) => count + 1), [])];
}

async function putTogether(lessonText: (() => Promise<string>) | undefined, signal: AbortSignal): Promise<string> {
  const [html, lesson] = await Promise.all([singleFileText(signal), lessonText?.()]);
  return lesson === undefined ? html : withLesson(html, lesson);
}
