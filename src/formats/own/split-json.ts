// Where the events stand in a JSON text that arrives in chunks: their byte bounds, counted from the start of the file.
// It follows strings, escapes and depth alone; what they hold is JSON.parse's matter. In UTF-8 no byte of a longer
// character looks like one of these signs, so nothing needs decoding.
import { readElement, readEvents } from './scan-events.ts';
import { readKey, readOutline, readStart } from './scan-outline.ts';
import { isSpace, type OnElement, type Scan, type SplitPhase, type Step, skipString } from './scan-state.ts';

export interface Splitter {
  /** Reads the bytes [from, to) of a chunk; they follow the bytes read before. */
  readonly read: (bytes: Uint8Array, from: number, to: number) => void;
  readonly phase: () => SplitPhase;
  /** Where what is not an event stands: pairs of positions [from, to), the last one up to what was read. */
  readonly outlineRanges: () => readonly (readonly [from: number, to: number])[];
  readonly hasEvents: () => boolean;
  readonly isOutlineTooDeep: () => boolean;
  /** Whether the text goes on after its end with more than white space. */
  readonly hasMore: () => boolean;
}

function readTail(scan: Scan, bytes: Uint8Array, from: number): number {
  if (!isSpace(bytes[from])) scan.hasMore = true;
  return from + 1;
}

const STEPS: Readonly<Record<SplitPhase, Step>> = {
  started: readStart,
  outline: readOutline,
  key: readKey,
  events: readEvents,
  element: readElement,
  ended: readTail,
  refused: (_scan, _bytes, _from, to) => to,
};

/** A scanner that calls `onElement` with the bounds of each event, in the order of the file. */
export function createSplitter(onElement: OnElement): Splitter {
  const scan: Scan = {
    phase: 'started',
    depth: 0,
    deepest: 0,
    isInString: false,
    isEscaped: false,
    base: 0,
    start: -1,
    isBare: false,
    isKeyNext: false,
    matched: -1,
    outlineFrom: 0,
    hasEvents: false,
    isOutlineTooDeep: false,
    hasMore: false,
    ranges: [],
    onElement,
  };
  let position = 0;
  return {
    read: (bytes, from, to) => {
      scan.base = position - from;
      let i = from < to && scan.isInString ? skipString(scan, bytes, from, to) : from;
      while (i < to) i = STEPS[scan.phase](scan, bytes, i, to);
      position += to - from;
    },
    phase: () => scan.phase,
    outlineRanges: () =>
      scan.phase === 'outline' || scan.phase === 'key' ? [...scan.ranges, [scan.outlineFrom, position]] : scan.ranges,
    hasEvents: () => scan.hasEvents,
    isOutlineTooDeep: () => scan.isOutlineTooDeep,
    hasMore: () => scan.hasMore,
  };
}
