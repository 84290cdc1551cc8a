// A list in the format of another tool: its text goes to that format's reader, and what this finds is kept as if it were ours.
import type { ReadOptions } from '../../model/interpretation.ts';
import type { EventDraft } from '../../model/problem.ts';
import type { ListSink, Place, ReadFormat } from '../format.ts';
import { createByteStore } from '../keep/byte-store.ts';
import { createKeeper, type Keeper, type ListElement } from '../keep/keeper.ts';
import { textsOf } from '../keep/kept-events.ts';
import { type ListReader, type ListReaderOptions, LOST_LETTERS } from '../own/list-reader.ts';
import { readOutline } from '../own/read-outline.ts';

interface ForeignElement extends ListElement {
  readonly place: Place;
}

export interface ForeignReaderOptions extends ListReaderOptions {
  readonly format: ReadFormat;
  readonly options: ReadOptions;
}

const TOO_DEEP = 'what it holds cannot be kept: too much stands within each other. It was left out.';

/** A reader for one file of a foreign format; it takes UTF-8, as the reader of our own lists does. */
export function createForeignReader({ format, options, onEvent }: ForeignReaderOptions): ListReader {
  const store = createByteStore();
  const encoder = new TextEncoder();
  const keeper = createKeeper<ForeignElement>({
    textOf: textsOf(store, () => undefined),
    placeOf: ({ place }) => place,
    onEvent,
  });
  const outline = createOutlineParts();
  let elementCount = 0;

  const event: ListSink['event'] = (draft, place) => {
    const index = elementCount++;
    const from = store.length();
    const text = jsonOf(draft);
    if (text !== undefined) store.append(encoder.encode(text));
    const element = { index, from, to: store.length(), place };
    if (text === undefined) keeper.refuse({ message: TOO_DEEP }, element);
    else keeper.take(draft, element);
  };

  const { leaveOut, fault, interpret } = keeper;
  const reader = format({ event, leaveOut, fault, interpret, outline: outline.add }, options);
  const decoder = new TextDecoder();
  let hasLostLetters = false;
  const push = (text: string): void => {
    hasLostLetters ||= text.includes('\ufffd');
    if (text !== '') reader.push(text);
  };

  return {
    push: (chunk) => push(decoder.decode(chunk, { stream: true })),
    end: () => {
      push(decoder.decode());
      reader.end();
      const finish = keeper.end(readOutline(outline.all(), keeper.tell));
      if (hasLostLetters) keeper.faultFirst({ path: '', message: LOST_LETTERS });
      tellEmpty(keeper, elementCount);
      return finish();
    },
  };
}

/** The JSON of a draft; undefined where it is nested deeper than can be written. */
function jsonOf(draft: EventDraft): string | undefined {
  try {
    return JSON.stringify(draft);
  } catch {
    return undefined;
  }
}

function tellEmpty({ count, problemCount, faultFirst }: Keeper<ForeignElement>, elementCount: number): void {
  if (count() > 0 || elementCount > 0 || problemCount() > 0) return;
  faultFirst({ path: '', message: 'The list has no events.' });
}

interface OutlineParts {
  readonly add: ListSink['outline'];
  readonly all: () => Readonly<Record<string, unknown>>;
}

/** What is said of an outline piece by piece: lists grow, anything else is said anew. */
function createOutlineParts(): OutlineParts {
  const parts = new Map<string, unknown>();
  const addOne = (name: string, value: unknown): void => {
    const known = parts.get(name);
    if (!Array.isArray(value)) parts.set(name, value);
    else if (!Array.isArray(known)) parts.set(name, [...value]);
    // Not spread into one call: there may be more members than a call takes.
    else for (const one of value) known.push(one);
  };
  return {
    add: (part) => {
      for (const [name, value] of Object.entries(part)) if (value !== undefined) addOne(name, value);
    },
    all: () => Object.fromEntries(parts),
  };
}
