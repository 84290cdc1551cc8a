// Opens a list from an address: a short one in the page, a long one in a worker, with progress, and with a word for whatever goes wrong.
import type { TimelineDocument } from '../state/document.ts';
import { documentFromBytes } from './document-from-bytes.ts';
import type { MeasureTitles } from './document-in-page.ts';
import type { ListInWorker } from './document-in-worker.ts';

/** Bytes; more are read by a worker. */
const SHORT = 2 ** 18;

export interface Progress {
  readonly bytes: number;
  /** Undefined where the server does not say. */
  readonly total: number | undefined;
}

export interface OpenListOptions {
  readonly measure: MeasureTitles;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** A list that could not be opened, with a sentence for the reader. */
class ListFault extends Error {}

/** The document at an address; throws a ListFault that says why there is none. */
export async function openList(address: string, options: OpenListOptions): Promise<TimelineDocument> {
  const response = await fetchList(address, options.signal);
  const basket = createBasket(nameOf(address), options.measure);
  const total = lengthOf(response);
  try {
    for await (const chunk of chunksOf(response)) {
      await basket.add(chunk);
      options.onProgress({ bytes: basket.bytes(), total });
    }
    return checked(await basket.document());
  } catch (error) {
    basket.drop();
    if (options.signal.aborted) throw new ListFault('Opening the list was cancelled.');
    if (error instanceof ListFault) throw error;
    throw new ListFault(`The list at ${shorten(address)} broke off while it was being read. Is the connection there?`);
  }
}

interface Basket {
  readonly add: (chunk: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly bytes: () => number;
  readonly document: () => Promise<TimelineDocument>;
  readonly drop: () => void;
}

/** Collects a list; as soon as it is long, in a worker. */
function createBasket(name: string, measure: MeasureTitles): Basket {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  let worker: ListInWorker | undefined;
  return {
    add: async (chunk) => {
      bytes += chunk.length;
      if (worker) {
        worker.push(chunk);
        return;
      }
      chunks.push(chunk);
      if (bytes <= SHORT) return;
      const { createListInWorker } = await import('./document-in-worker.ts');
      worker = createListInWorker(name);
      for (const kept of chunks) worker.push(kept);
    },
    bytes: () => bytes,
    document: async () => (worker ? worker.end() : documentFromBytes(chunks, name, measure)),
    drop: () => worker?.cancel(),
  };
}

async function fetchList(address: string, signal: AbortSignal): Promise<Response> {
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new ListFault(`“${shorten(address)}” is not an address of the web (https), so there is no list to open.`);
  }
  if (url.protocol === 'http:' && url.origin !== location.origin) {
    throw new ListFault(`Lists from other places are opened over https only; ${shorten(address)} begins with http.`);
  }
  let response: Response;
  try {
    response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch {
    if (signal.aborted) throw new ListFault('Opening the list was cancelled.');
    throw new ListFault(
      `The list at ${shorten(address)} could not be fetched: either there is no connection, or its server does not allow other pages to read it.`,
    );
  }
  if (!response.ok)
    throw new ListFault(`There is no list at ${shorten(address)} (the server answered ${response.status}).`);
  return response;
}

/** The bytes as they come. */
async function* chunksOf({ body }: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  if (!reader) return;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** Of a compressed answer the server only says how long it is before it is unpacked. */
function lengthOf({ headers }: Response): number | undefined {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  return headers.get('content-encoding') === null && length > 0 ? length : undefined;
}

function checked(document: TimelineDocument): TimelineDocument {
  if (document.columns.count > 0) return document;
  const [why] = document.problems;
  throw new ListFault(why ? `There was nothing to show. ${why.message}` : 'The list has no events yet.');
}

function nameOf(address: string): string {
  return decodeURIComponent(address.split(/[?#]/)[0]?.split('/').at(-1) ?? '') || 'A list';
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
