// The page's side of a long list: a document whose events stay in a worker.
import { measureLetters } from '../draw/letter-widths.ts';
import type { Label, ListRead, TimelineDocument } from '../state/document.ts';
import { converse, type ListWorker, onDeath } from './list-conversation.ts';
import type { ToPage, ToWorker } from './list-protocol.ts';

export type ListToRead = Omit<ToWorker & { readonly kind: 'begin' }, 'kind' | 'letters'>;

export interface ListInWorker {
  /** Hands bytes over; resolves when not too many are waiting to be read. Rejects where they cannot be read. */
  readonly push: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** The document, when all of it has been read. */
  readonly end: () => Promise<TimelineDocument>;
  /** Forgets the list. */
  readonly cancel: () => void;
}

/** Bytes that may wait: enough to keep the worker busy, not so many that a large file lies in the memory twice. */
const MOST_WAITING = 2 ** 24;

/** A list in a worker that has just begun; `onTaken` is told how many bytes more have been read. */
export function createListInWorker(
  worker: ListWorker,
  begin: ListToRead,
  onTaken: (bytes: number) => void,
): ListInWorker {
  const send = (message: ToWorker, handedOver: Transferable[] = []): void => worker.postMessage(message, handedOver);
  let waiting = 0;
  let goOn = (): void => undefined;
  let found = (_list: ListRead): void => undefined;
  const take = (bytes: number): void => {
    waiting -= bytes;
    onTaken(bytes);
    if (waiting <= MOST_WAITING) goOn();
  };
  const failed = new Promise<never>((_, reject) => {
    onDeath(worker, reject);
    worker.onmessage = ({ data }: MessageEvent<ToPage>) => {
      if (data.kind === 'fault') reject(new Error(data.message));
      else if (data.kind === 'taken') take(data.bytes);
      else if (data.kind === 'read') found(data.list);
    };
  });
  // Nobody may be waiting when it fails.
  failed.catch(() => undefined);
  send({ kind: 'begin', letters: measureLetters(), ...begin });
  return {
    push: async (bytes) => {
      waiting += bytes.length;
      send({ kind: 'chunk', bytes }, [bytes.buffer]);
      if (waiting <= MOST_WAITING) return;
      await Promise.race([
        failed,
        new Promise<void>((resolve) => {
          goOn = resolve;
        }),
      ]);
    },
    end: () => {
      const read = new Promise<ListRead>((resolve) => {
        found = resolve;
      });
      send({ kind: 'end' });
      return Promise.race([failed, read.then((list) => documentOf(worker, list))]);
    },
    cancel: () => worker.terminate(),
  };
}

/** More labels than this at hand are forgotten. */
const MOST_LABELS = 20_000;

function documentOf(worker: ListWorker, list: ListRead): TimelineDocument {
  const labels = new Map<number, Label>();
  const indices = new Map<string, number>();
  const remember = (index: number, label: Label): void => {
    if (labels.size > MOST_LABELS) labels.clear();
    labels.set(index, label);
    indices.set(label.id, index);
  };
  const { ask, place, lost, close } = converse(worker, remember);
  const find = async (id: string): Promise<number | undefined> => {
    const found = await ask<'find'>({ kind: 'find', id });
    if (found) remember(found.index, found.label);
    return found?.index;
  };
  const events = (wanted: readonly number[]) => ask<'events'>({ kind: 'events', indices: wanted });
  return {
    ...list,
    id: list.outline.id,
    label: (index) => labels.get(index),
    loadLabels: async (wanted) => {
      const missing = wanted.filter((index) => !labels.has(index));
      if (missing.length === 0) return;
      const loaded = await ask<'labels'>({ kind: 'labels', indices: missing });
      loaded.forEach((label, i) => {
        remember(missing[i] ?? 0, label);
      });
    },
    indexOf: (id) => indices.get(id),
    find,
    event: async (id) => {
      const index = indices.get(id) ?? (await find(id));
      return index === undefined ? undefined : (await events([index]))[0];
    },
    events,
    search: (query) => ask<'search'>({ kind: 'search', query }),
    connectedTo: (event) => ask<'connected'>({ kind: 'connected', event }),
    titleWidths: (type) => ask<'widths'>({ kind: 'widths', type }),
    place,
    lost,
    close,
  };
}
