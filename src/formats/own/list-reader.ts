// A list of events in our own JSON that arrives in chunks: each event is read as soon as it is complete, and its text is kept.
import type { TimelineEvent } from '../../model/event.ts';
import { createByteStore } from '../keep/byte-store.ts';
import { createKeeper, type ReadList } from '../keep/keeper.ts';
import { textsOf } from '../keep/kept-events.ts';
import { createLineFinder } from '../text/line-finder.ts';
import { shorten } from '../text/read-text.ts';
import { createElementReader, type ElementFault } from './element-reader.ts';
import { readOutline } from './read-outline.ts';
import { readOutlineText } from './read-outline-text.ts';
import { createSplitter } from './split-json.ts';
import { tellWholeness } from './tell-wholeness.ts';

export interface ListReaderOptions {
  /** Called for each event that can be shown, in the order of the file; numbers count from 0. */
  readonly onEvent: (event: TimelineEvent, number: number) => void;
}

export interface ListReader {
  /** Takes the next bytes in UTF-8, as many as there are; they may end anywhere. They are copied. */
  readonly push: (chunk: Uint8Array) => void;
  /** To be called once, after the last chunk. */
  readonly end: () => ReadList;
}

/** As much as is scanned before its events are parsed together. */
const BATCH_BYTES = 2 ** 17;

/** Bytes of an element that cannot be read, as they are shown. */
const LONGEST_VALUE = 240;

export const LOST_LETTERS =
  'Some letters could not be read and are shown as �. Save the file again with the encoding UTF-8.';

const FAULTS: Readonly<Record<ElementFault, string>> = {
  malformed: 'it is not well-formed JSON and was left out. A comma, a bracket or a quotation mark may be missing.',
  'too deep': 'too many brackets stand within each other; it was left out.',
};

/** A reader for one file. */
export function createListReader({ onEvent }: ListReaderOptions): ListReader {
  const store = createByteStore();
  let hasLostLetters = false;
  const textAt = textsOf(store, () => {
    hasLostLetters = true;
  });
  const lineAt = createLineFinder(store);
  const keeper = createKeeper({
    textOf: textAt,
    placeOf: ({ index, from }) => ({ path: `events[${index}]`, line: lineAt(from) }),
    onEvent,
  });
  const elements = createElementReader(textAt, {
    onValue: keeper.take,
    onFault: (fault, element) => {
      const { from, to } = element;
      const value = shorten(textAt(from, Math.min(to, from + LONGEST_VALUE)));
      keeper.refuse({ message: FAULTS[fault], value }, element);
    },
  });
  const splitter = createSplitter(elements.note);

  return {
    push: (chunk) => {
      store.append(chunk);
      for (let from = 0; from < chunk.length; from += BATCH_BYTES) {
        splitter.read(chunk, from, Math.min(from + BATCH_BYTES, chunk.length));
        elements.flush();
      }
    },
    end: () => {
      // What has no events is no list: what else it says is no fault of one.
      const outline = splitter.hasEvents()
        ? readOutlineText(splitter, textAt, keeper.tell)
        : readOutline({}, keeper.tell);
      const finish = keeper.end(outline);
      if (hasLostLetters) keeper.faultFirst({ path: '', message: LOST_LETTERS });
      tellWholeness(splitter, store, {
        elementCount: elements.count(),
        tell: keeper.faultFirst,
      });
      return finish();
    },
  };
}
