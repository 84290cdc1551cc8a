// Opens a list that comes in chunks, from wherever: what it is is found out from its beginning. A short list of our own is read in the page,
// anything else in a worker, from where short lists are brought into the page, so that they can be changed.
import { detect, FORMAT_NAMES, HEAD_BYTES, type Recognised } from '../formats/recognise/detect.ts';
import type { FormatId, ReadOptions } from '../model/interpretation.ts';
import type { TimelineDocument } from '../state/document.ts';
import { beginListInWorker } from './begin-list.ts';
import { documentFromBytes } from './document-from-bytes.ts';
import { documentOfEvents, type MeasureTitles } from './document-in-page.ts';
import type { ListInWorker } from './document-in-worker.ts';
import { CANCELLED, ListFault } from './list-fault.ts';
import { isMendable, nothingToShow } from './nothing-to-show.ts';
import { otherTasks } from './other-tasks.ts';
import { eventsOf, MOST_EDITABLE } from './timeline-of.ts';

export interface Progress {
  readonly bytes: number;
  /** Undefined where nobody knows. */
  readonly total: number | undefined;
}

export interface OpenOptions {
  readonly measure: MeasureTitles;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  /** Whether a list opens of which no event can be read, but some can be mended. */
  readonly mayBeEmpty?: boolean;
}

type Bytes = Uint8Array<ArrayBuffer>;

export interface ListInChunks {
  readonly chunks: AsyncIterable<Bytes>;
  /** What the list is called where it has no title. */
  readonly name: string;
  /** Bytes, where that is known beforehand. */
  readonly total: number | undefined;
}

/** Bytes; a longer list of our own is read by a worker. */
const SHORT = 2 ** 18;

/** Formats that are read event by event, while the rest is still to come. */
const STREAMED: ReadonlySet<FormatId> = new Set([
  'sourceline',
  'table',
  'timelinejs-table',
  'storyteller-table',
  'timeline-setter',
]);

/** Bytes of a text that must be in the memory as a whole. */
const LONGEST_WHOLE = 200_000_000;

/** The document of a list; throws a ListFault where it is none, and whatever the chunks throw. */
export async function openChunks(
  list: ListInChunks,
  readOptions: ReadOptions,
  { measure, onProgress, signal, mayBeEmpty = false }: OpenOptions,
): Promise<TimelineDocument> {
  const { name, total } = list;
  const beginning = createBeginning(list.chunks, signal);
  try {
    await beginning.take(HEAD_BYTES);
    const detected = detect(beginning.head(), readOptions);
    if (detected.kind === 'refused') throw new ListFault(detected.message);
    await otherTasks();
    const file = { name, detected, options: readOptions };
    if (isOwnJson(detected)) {
      const isWhole = await beginning.take(SHORT + 1);
      if (isWhole) return checked(documentFromBytes({ ...file, chunks: beginning.chunks() }, measure), mayBeEmpty);
    }
    checkLength(detected, total ?? 0);
    let bytes = 0;
    const worker = await beginListInWorker(file, (more) => {
      bytes += more;
      onProgress({ bytes, total });
    });
    return await readInWorker({ worker, beginning, detected, signal, measure, mayBeEmpty });
  } finally {
    beginning.close();
  }
}

interface WorkerReading {
  readonly worker: ListInWorker;
  readonly beginning: Beginning;
  readonly detected: Recognised;
  readonly signal: AbortSignal;
  readonly measure: MeasureTitles;
  readonly mayBeEmpty: boolean;
}

async function readInWorker(reading: WorkerReading): Promise<TimelineDocument> {
  const { worker, beginning, detected, signal, measure } = reading;
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new ListFault(CANCELLED)), { once: true });
  });
  cancelled.catch(() => undefined);
  try {
    let bytes = 0;
    for await (const chunk of beginning.all()) {
      bytes += chunk.length;
      checkLength(detected, bytes);
      await Promise.race([cancelled, worker.push(chunk)]);
    }
    const document = checked(await Promise.race([cancelled, worker.end()]), reading.mayBeEmpty);
    if (isOwnJson(detected) || document.columns.count > MOST_EDITABLE) return document;
    const events = await eventsOf(document);
    worker.cancel();
    return documentOfEvents({ ...document, events }, { measure });
  } catch (error) {
    worker.cancel();
    throw error;
  }
}

function isOwnJson({ format, isScript }: Recognised): boolean {
  return format === 'sourceline' && !isScript;
}

function checkLength({ format, isScript }: Recognised, bytes: number): void {
  if ((STREAMED.has(format) && !isScript) || bytes <= LONGEST_WHOLE) return;
  throw new ListFault(
    `This is ${FORMAT_NAMES[format]} of more than ${LONGEST_WHOLE / 1_000_000} MB, too long to be read as a whole. As a table (CSV) or as Sourceline’s own JSON a list may be of any length.`,
  );
}

function checked(document: TimelineDocument, mayBeEmpty: boolean): TimelineDocument {
  if (document.columns.count > 0 || (mayBeEmpty && isMendable(document))) return document;
  throw new ListFault(nothingToShow(document));
}

/** Chunks of which the first are kept until it is known what they are. */
interface Beginning {
  /** Reads on until so many bytes are kept; says whether that is the whole file. */
  readonly take: (bytes: number) => Promise<boolean>;
  readonly chunks: () => readonly Bytes[];
  readonly head: () => Uint8Array;
  /** What is kept, and then all others as they come. */
  readonly all: () => AsyncGenerator<Bytes>;
  readonly close: () => void;
}

function createBeginning(source: AsyncIterable<Bytes>, signal: AbortSignal): Beginning {
  const iterator = source[Symbol.asyncIterator]();
  const kept: Bytes[] = [];
  let bytes = 0;
  let isWhole = false;

  async function next(): Promise<Bytes | undefined> {
    if (signal.aborted) throw new ListFault(CANCELLED);
    const { value, done } = await iterator.next();
    isWhole = done === true;
    return isWhole ? undefined : value;
  }

  return {
    take: async (wanted) => {
      while (!isWhole && bytes < wanted) {
        const chunk = await next();
        if (chunk) kept.push(chunk);
        bytes += chunk?.length ?? 0;
      }
      return isWhole;
    },
    chunks: () => kept,
    head: () => headOf(kept),
    all: async function* () {
      yield* kept.splice(0);
      for (let chunk = await next(); chunk !== undefined; chunk = await next()) yield chunk;
    },
    // What is let go of need not tell why it cannot be.
    close: () => void iterator.return?.().catch(() => undefined),
  };
}

/** The first bytes in one piece. */
function headOf(chunks: readonly Bytes[]): Uint8Array {
  const head = new Uint8Array(HEAD_BYTES);
  let length = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, HEAD_BYTES - length);
    head.set(part, length);
    length += part.length;
  }
  return head.subarray(0, length);
}
