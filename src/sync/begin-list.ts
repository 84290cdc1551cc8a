// The workers that read a list of a format: one for all, and before it one for Markwhen, whose parser is heavy and only loaded for it.
import type { ReadOptions } from '../model/interpretation.ts';
import { createListInWorker, type ListInWorker, type ListToRead } from './document-in-worker.ts';
import { onDeath } from './list-conversation.ts';
import type { FromParser, ToParser } from './markwhen-worker.ts';

/** A worker that waits for the bytes of a list; `onTaken` is told how many bytes more have been read. */
export async function beginListInWorker(begin: ListToRead, onTaken: (bytes: number) => void): Promise<ListInWorker> {
  const { default: ListWorker } = await import('./list-worker.ts?worker&inline');
  if (begin.detected.format !== 'markwhen') return createListInWorker(new ListWorker(), begin, onTaken);
  const { default: MarkwhenWorker } = await import('./markwhen-worker.ts?worker&inline');
  // What is recorded is UTF-8 whatever the file was.
  const { encoding: _, ...options } = begin.options;
  const list = createListInWorker(new ListWorker(), { ...begin, options }, () => undefined);
  return parsedFirst(new MarkwhenWorker(), begin.options, list, onTaken);
}

/** A list that another worker parses first. */
function parsedFirst(
  parser: Worker,
  options: ReadOptions,
  list: ListInWorker,
  onTaken: (bytes: number) => void,
): ListInWorker {
  const send = (message: ToParser, handedOver: Transferable[] = []): void => parser.postMessage(message, handedOver);
  const parsed = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    onDeath(parser, reject);
    parser.onmessage = ({ data }: MessageEvent<FromParser>) => {
      if (data.kind === 'parsed') resolve(data.bytes);
      else reject(new Error(data.message));
    };
  });
  // Nobody may be waiting when it fails.
  parsed.catch(() => undefined);
  send({ kind: 'begin', options });
  return {
    push: async (bytes) => {
      const { length } = bytes;
      send({ kind: 'chunk', bytes }, [bytes.buffer]);
      onTaken(length);
    },
    end: async () => {
      send({ kind: 'end' });
      const bytes = await parsed;
      parser.terminate();
      await list.push(bytes);
      return list.end();
    },
    cancel: () => {
      parser.terminate();
      list.cancel();
    },
  };
}
