// Whether a file is a list of events from its beginning to its end, and if not, what is amiss.
import type { ByteStore } from '../keep/byte-store.ts';
import { EMPTY_FILE, explainBytes, explainText } from '../recognise/explain-text.ts';
import type { Tell } from './read-shape.ts';
import type { SplitPhase } from './scan-state.ts';
import type { Splitter } from './split-json.ts';

interface Found {
  /** Elements of the list, also those that could not be used. */
  readonly elementCount: number;
  readonly tell: Tell;
}

const BROKEN_OFF = 'The file breaks off before its end; something may be missing.';

/** What there is to say where a scan ended in a phase; nothing where it ended well. */
const ENDINGS: Readonly<Record<SplitPhase, (head: Uint8Array, elementCount: number) => string>> = {
  started: () => EMPTY_FILE,
  refused: (head) => explainBytes(head) ?? explainText(new TextDecoder().decode(head)),
  outline: () => BROKEN_OFF,
  key: () => BROKEN_OFF,
  events: brokenOffAt,
  element: brokenOffAt,
  ended: () => '',
};

function brokenOffAt(_head: Uint8Array, elementCount: number): string {
  return `The list breaks off in event ${elementCount + 1}: the file is not whole, or a bracket or a quotation mark is missing there. What stands before it was read.`;
}

/** Tells what keeps a file from being a whole list of events. */
export function tellWholeness(splitter: Splitter, store: ByteStore, { elementCount, tell }: Found): void {
  const head = store.bytes(0, Math.min(256, store.length()));
  const ending = ENDINGS[splitter.phase()](head, elementCount);
  if (ending) tell('', ending);
  if (splitter.phase() !== 'ended') return;
  if (!splitter.hasEvents()) tell('events', 'The file has no list of events: "events": [ … ].');
  else if (elementCount === 0) tell('events', 'The list of events is empty.');
  if (splitter.hasMore()) tell('', 'Behind the end of the list stands more text, which was not read.');
}
