// The worker that reads a list of a format: one for all but Markwhen, whose parser is heavy and only loaded for it.
import { type Beginning, createListInWorker, type ListInWorker } from './document-in-worker.ts';

/** A worker that waits for the bytes of a list; `onTaken` is told how many bytes more have been read. */
export async function beginListInWorker(begin: Beginning, onTaken: (bytes: number) => void): Promise<ListInWorker> {
  const { default: ListWorker } =
    begin.detected.format === 'markwhen'
      ? await import('./markwhen-worker.ts?worker&inline')
      : await import('./list-worker.ts?worker&inline');
  return createListInWorker(new ListWorker(), begin, onTaken);
}
