// A list of events (JSON) that arrives in chunks: each event is read as soon as it is complete, and its text is kept.
import type { TimelineEvent } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';
import { createByteStore } from './byte-store.ts';
import { completeOutline } from './complete-outline.ts';
import { createElementReader, type ElementFault, type Place } from './element-reader.ts';
import { createKeptEvents, textsOf } from './kept-events.ts';
import { createLaneBook } from './lane-book.ts';
import { createNameBook } from './name-book.ts';
import { createProblemLog } from './problem-log.ts';
import { readEvent } from './read-event.ts';
import { readOutlineText } from './read-outline-text.ts';
import { isRecord, type Tell } from './read-shape.ts';
import { inWords, textOf } from './read-text.ts';
import { createSplitter } from './split-json.ts';
import { tellWholeness } from './tell-wholeness.ts';

export interface ListReaderOptions {
  /** Called for each event that can be shown, in the order of the file; numbers count from 0. */
  readonly onEvent: (event: TimelineEvent, number: number) => void;
}

export interface ListReader {
  /** Takes the next bytes, as many as there are; they may end anywhere. They are copied. */
  readonly push: (chunk: Uint8Array) => void;
  readonly bytesRead: () => number;
  /** To be called once, after the last chunk. */
  readonly end: () => ReadList;
}

export interface ReadList {
  /** What is not said is empty, the title, too; the id follows from the title. */
  readonly outline: Omit<Timeline, 'events'>;
  /** How many events were given to `onEvent`. */
  readonly count: number;
  /** At most 500, those of the file as a whole before those of its parts. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** The event of a number below `count`, as it was given to `onEvent`. */
  readonly eventAt: (number: number) => TimelineEvent;
  /** The number of the event with an id. */
  readonly find: (id: string) => number | undefined;
}

/** As much as is scanned before its events are parsed together. */
const BATCH_BYTES = 2 ** 17;

const LOST_LETTERS = 'Some letters could not be read and are shown as �. Save the file again with the encoding UTF-8.';

const FAULTS: Readonly<Record<ElementFault, string>> = {
  malformed: 'it is not well-formed JSON and was left out. A comma, a bracket or a quotation mark may be missing.',
  'too deep': 'too many brackets stand within each other; it was left out.',
};

/** A reader for one file. */
export function createListReader({ onEvent }: ListReaderOptions): ListReader {
  const log = createProblemLog();
  const store = createByteStore();
  let hasLostLetters = false;
  const textAt = textsOf(store, () => {
    hasLostLetters = true;
  });
  const kept = createKeptEvents(textAt);
  const lanes = createLaneBook();
  const names = createNameBook();
  const current: { value: unknown; index: number } = { value: undefined, index: 0 };

  const tell: Tell = (path, message) => {
    const at = `events[${current.index}]`;
    log.add(path ? `${at}.${path}` : at, `${nameOf(current.value, current.index)}: ${message}`);
  };

  function onValue(value: unknown, { index, from, to }: Place): void {
    current.value = value;
    current.index = index;
    const read = readEvent(value, tell);
    if (!read) return;
    lanes.note(read.lane, index);
    names.note(read, index);
    const number = kept.count();
    const event = kept.keep(read, from, to);
    if (read.id && event.id !== read.id) {
      tell('id', `the id ${inWords(read.id)} is already in use; this one gets ${inWords(event.id)}.`);
    }
    onEvent(event, number);
  }

  function onFault(fault: ElementFault, { index }: Place): void {
    current.value = undefined;
    current.index = index;
    tell('', FAULTS[fault]);
  }

  const elements = createElementReader(textAt, { onValue, onFault });
  const splitter = createSplitter(elements.note);

  return {
    push: (chunk) => {
      store.append(chunk);
      for (let from = 0; from < chunk.length; from += BATCH_BYTES) {
        splitter.read(chunk, from, Math.min(from + BATCH_BYTES, chunk.length));
        elements.flush();
      }
    },
    bytesRead: store.length,
    end: () => {
      const isEvent = (id: string): boolean => kept.find(id) !== undefined;
      const read = readOutlineText(splitter, textAt, log.add);
      const outline = completeOutline(read, { lanes, names, isEvent }, log.add);
      if (hasLostLetters) log.addFirst('', LOST_LETTERS);
      tellWholeness(splitter, store, { elementCount: elements.count(), tell: log.addFirst });
      return {
        outline,
        count: kept.count(),
        problems: log.kept(),
        problemCount: log.count(),
        eventAt: kept.eventAt,
        find: kept.find,
      };
    },
  };
}

/** How a message calls an event: by its title, or by its number in the file. */
function nameOf(value: unknown, index: number): string {
  const title = isRecord(value) ? textOf(value['title']) : undefined;
  return title ? inWords(title) : `Event ${index + 1}`;
}
