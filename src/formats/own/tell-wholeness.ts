// Whether a file is a list of events from its beginning to its end, and if not, what is amiss.

import type { Problem } from '../../model/problem.ts';
import type { ByteStore } from '../keep/byte-store.ts';
import { explainJsonObject } from '../recognise/explain-json.ts';
import { EMPTY_FILE, explainBytes, explainText } from '../recognise/explain-text.ts';
import type { SplitPhase } from './scan-state.ts';
import type { Splitter } from './split-json.ts';

interface Found {
  /** Elements of the list, also those that could not be used. */
  readonly elementCount: number;
  readonly tell: (fault: Problem) => void;
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

const BROKEN: ReadonlySet<SplitPhase> = new Set(['outline', 'key', 'events', 'element']);
/** Letters in which the first names stand. */
const NAMES_LENGTH = 2 ** 14;

/** What there is to say of a text in which no list of events is found. */
export function withoutEvents(text: string): Problem {
  const other = /\bevents["']?\s*:/i.test(text) ? '' : explainJsonObject(text.slice(0, NAMES_LENGTH));
  return other === ''
    ? { path: 'events', message: 'The file has no list of events: "events": [ … ].' }
    : { path: '', message: other };
}

function beginningOf(store: ByteStore): string {
  return new TextDecoder().decode(store.bytes(0, Math.min(NAMES_LENGTH, store.length())));
}

/** Tells what keeps a file from being a whole list of events. */
export function tellWholeness(splitter: Splitter, store: ByteStore, { elementCount, tell }: Found): void {
  const head = store.bytes(0, Math.min(256, store.length()));
  const phase = splitter.phase();
  const message = ENDINGS[phase](head, elementCount);
  if (message) tell({ path: '', message, ...(BROKEN.has(phase) ? { breaksOff: true } : {}) });
  if (phase !== 'ended') return;
  if (!splitter.hasEvents()) tell(withoutEvents(beginningOf(store)));
  else if (elementCount === 0) tell({ path: 'events', message: 'The list of events is empty.' });
  if (splitter.hasMore())
    tell({ path: '', message: 'Behind the end of the list stands more text, which was not read.' });
}
