// The open timeline in a format: event by event, in short stretches, so that a million neither block the page nor lie in its memory as one text.
import type { Loss, WriteFormat } from '../formats/format.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import type { TimelineDocument } from '../state/document.ts';

/** A timeline whose events come when they are asked for. */
export interface ListToWrite {
  readonly outline: Omit<Timeline, 'events'>;
  readonly count: number;
  /** Those with from <= number < to, in the order of the list. */
  readonly events: (from: number, to: number) => Promise<readonly TimelineEvent[]>;
}

export interface WritingOptions {
  readonly signal: AbortSignal;
  /** Told a number from 0 to 1, each time that another hundredth is done. */
  readonly onProgress?: (share: number) => void;
  /** Bytes at which it gives up; without it there is no end. */
  readonly mostBytes?: number;
}

export interface WrittenList {
  readonly content: Blob;
  /** What the format cannot carry. */
  readonly losses: readonly Loss[];
}

/** What is written grew larger than it may. */
export class TooLarge extends Error {}

/** Events asked for at once: a worker's answer takes the page some milliseconds to unpack. */
const CHUNK = 250;
/** ms of work at a stretch: half a frame. */
const STRETCH = 8;
/** Characters that are kept as text before they become part of the file. */
const PIECE = 2 ** 18;

/** The list of a document: as its editor has it, else in the order in which the list came. */
export function listOf(document: TimelineDocument, edited: Timeline | undefined): ListToWrite {
  if (edited) {
    const { events, ...outline } = edited;
    return { outline, count: events.length, events: async (from, to) => events.slice(from, to) };
  }
  const { eventCount: count, ...outline } = document.outline;
  const order = orderOf(document.columns.number);
  return {
    outline: { ...outline, lanes: document.lanes },
    count,
    events: (from, to) => document.events([...order.subarray(from, to)]),
  };
}

/** The places of events on the axis, in the order of their numbers in the list. */
function orderOf(numbers: Uint32Array): Int32Array {
  const last = numbers.reduce((most, number) => Math.max(most, number), -1);
  const places = new Int32Array(last + 1).fill(-1);
  numbers.forEach((number, place) => {
    places[number] = place;
  });
  // What could not be read has a number, and no place.
  return places.filter((place) => place >= 0);
}

/** Writes a list; rejects with TooLarge, or with the signal's reason once that says stop. */
export async function writeDocument(
  list: ListToWrite,
  write: WriteFormat,
  options: WritingOptions,
): Promise<WrittenList> {
  const { signal, onProgress, mostBytes = Number.POSITIVE_INFINITY } = options;
  signal.throwIfAborted();
  const writer = write(list.outline);
  const pile = createPile(mostBytes);
  const rest = createRest();
  const tell = byHundredths(onProgress);
  pile.add(writer.begin());
  let next = list.events(0, CHUNK);
  for (let from = 0; from < list.count; from += CHUNK) {
    const events = await next;
    signal.throwIfAborted();
    next = list.events(from + CHUNK, Math.min(list.count, from + 2 * CHUNK));
    // Nobody waits for it when this one is given up.
    next.catch(() => undefined);
    for (const [i, event] of events.entries()) {
      pile.add(writer.event(event));
      const pause = rest();
      if (!pause) continue;
      await pause;
      signal.throwIfAborted();
      tell((from + i) / list.count);
    }
  }
  pile.add(writer.end());
  return { content: pile.blob(), losses: writer.losses() };
}

/** Whoever shows it has more to do than to show the same again. */
function byHundredths(onProgress: WritingOptions['onProgress']): (share: number) => void {
  let told = 0;
  return (share) => {
    const hundredth = Math.floor(share * 100) / 100;
    if (hundredth === told) return;
    told = hundredth;
    onProgress?.(hundredth);
  };
}

interface Pile {
  readonly add: (text: string) => void;
  readonly blob: () => Blob;
}

/** Collects text; what a browser keeps as a blob need not be in the page's memory. */
function createPile(mostBytes: number): Pile {
  const blobs: Blob[] = [];
  let bytes = 0;
  let text = '';
  const put = (): void => {
    const blob = new Blob([text]);
    text = '';
    bytes += blob.size;
    if (bytes > mostBytes) throw new TooLarge(`more than ${mostBytes} bytes`);
    blobs.push(blob);
  };
  return {
    add: (piece) => {
      text += piece;
      if (text.length >= PIECE) put();
    },
    blob: () => {
      put();
      return new Blob(blobs);
    },
  };
}

/** Lets the page do other things whenever a stretch is over: then there is something to wait for. */
function createRest(): () => Promise<void> | undefined {
  let begin = performance.now();
  return () => {
    if (performance.now() - begin < STRETCH) return undefined;
    return new Promise((done) => {
      setTimeout(() => {
        begin = performance.now();
        done();
      });
    });
  };
}
