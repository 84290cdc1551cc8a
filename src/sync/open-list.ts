// Opens a list from an address, with progress, and with a word for whatever goes wrong.
import type { ReadOptions } from '../model/interpretation.ts';
import type { TimelineDocument } from '../state/document.ts';
import { CANCELLED, ListFault } from './list-fault.ts';
import { type OpenOptions, openChunks } from './open-chunks.ts';
import { secureTwin } from './secure-address.ts';
import { chunksOf } from './stream-chunks.ts';

export interface OpenListOptions extends OpenOptions {
  /** How it is to be read; what is not said is found out from the list. */
  readonly options?: ReadOptions;
}

/** The document at an address; throws a ListFault that says why there is none. */
export async function openList(
  address: string,
  { options: readOptions = {}, ...options }: OpenListOptions,
): Promise<TimelineDocument> {
  const response = await fetchList(address, options.signal);
  const list = { chunks: chunksOf(response.body), name: nameOf(address), total: lengthOf(response) };
  try {
    return await openChunks(list, readOptions, options);
  } catch (error) {
    if (options.signal.aborted) throw new ListFault(CANCELLED);
    if (error instanceof ListFault) throw error;
    throw new ListFault(`The list at ${shorten(address)} broke off while it was being read. Is the connection there?`);
  }
}

async function fetchList(address: string, signal: AbortSignal): Promise<Response> {
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new ListFault(`“${shorten(address)}” is not an address of the web (https), so there is no list to open.`);
  }
  if (secureTwin(address, location.href) !== undefined) {
    throw new ListFault(`Lists from other places are opened over https only; ${shorten(address)} begins with http.`);
  }
  let response: Response;
  try {
    response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch {
    if (signal.aborted) throw new ListFault(CANCELLED);
    throw new ListFault(
      `The list at ${shorten(address)} could not be fetched: either there is no connection, or its server does not allow other pages to read it.`,
    );
  }
  if (!response.ok)
    throw new ListFault(`There is no list at ${shorten(address)} (the server answered ${response.status}).`);
  return response;
}

/** Of a compressed answer the server only says how long it is before it is unpacked. */
function lengthOf({ headers }: Response): number | undefined {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  return headers.get('content-encoding') === null && length > 0 ? length : undefined;
}

function nameOf(address: string): string {
  const last = address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  return decoded(last) || 'A list';
}

/** An address may hold a % that begins no letter. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
