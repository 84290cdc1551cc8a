// The open timeline in a chosen format, written as soon as it is chosen: only then is it known how large it is, and what is left out.

import { useCallback, useEffect, useRef, useState } from 'react';
import { sentenceOf } from '../../model/sentence-of.ts';
import { listOf, type WrittenList, writeDocument } from '../../sync/write-document.ts';
import { type App, useApp } from '../app/app-context.ts';
import type { ListFormat } from './list-formats.ts';

export type Writing =
  /** `share` is a number from 0 to 1. */
  | { readonly kind: 'writing'; readonly share: number }
  | ({ readonly kind: 'written' } & WrittenList)
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

export interface WritingControl {
  readonly writing: Writing;
  readonly cancel: () => void;
  readonly begin: () => void;
}

const BEGUN: Writing = { kind: 'writing', share: 0 };
const BYTE_ORDER_MARK = '\uFEFF';

/** How far it is. Another format begins anew. */
export function useWriting(format: ListFormat): WritingControl {
  const app = useApp();
  const [state, setState] = useState<{ readonly of: ListFormat; readonly writing: Writing }>();
  const running = useRef<AbortController>(undefined);
  const begin = useCallback((): void => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const show = (next: Writing): void => {
      if (!controller.signal.aborted) setState({ of: format, writing: next });
    };
    show(BEGUN);
    writeIn(format, app, { signal: controller.signal, onProgress: (share) => show({ kind: 'writing', share }) }).then(
      (written) => show({ kind: 'written', ...written }),
      (error: unknown) => show({ kind: 'failed', message: sentenceOf(error) }),
    );
  }, [app, format]);
  useEffect(() => {
    begin();
    return () => running.current?.abort();
  }, [begin]);
  const cancel = useCallback((): void => {
    running.current?.abort();
    setState({ of: format, writing: { kind: 'cancelled' } });
  }, [format]);
  // What was written in another format is nothing to be had in this one.
  return { writing: state?.of === format ? state.writing : BEGUN, cancel, begin };
}

async function writeIn(
  { load, hasMark }: ListFormat,
  app: App,
  options: Parameters<typeof writeDocument>[2],
): Promise<WrittenList> {
  const write = await load();
  const list = listOf(app.document, app.editor?.getState().history.timeline);
  const { content, losses } = await writeDocument(list, write, options);
  return { content: hasMark ? new Blob([BYTE_ORDER_MARK, content]) : content, losses };
}
