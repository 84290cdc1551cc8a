// The steps of a scan within the list of events: where each begins and ends.
import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  DEEPEST,
  isSpace,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  type Scan,
  skipString,
} from './scan-state.ts';

/** What a byte outside strings does to the depth. */
const NESTING = new Int8Array(256);
NESTING[OPEN_LIST] = 1;
NESTING[OPEN_OBJECT] = 1;
NESTING[CLOSE_LIST] = -1;
NESTING[CLOSE_OBJECT] = -1;

/** Between events, and in those that are no objects. */
export function readEvents(scan: Scan, bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const byte = bytes[i] ?? 0;
    if (byte === COMMA) endElement(scan, i);
    else if (byte === CLOSE_LIST) {
      endEvents(scan, i);
      return i + 1;
    } else if (!isSpace(byte)) {
      return readOpening(scan, bytes, i, to);
    }
    i++;
  }
  return i;
}

function readOpening(scan: Scan, bytes: Uint8Array, at: number, to: number): number {
  const byte = bytes[at] ?? 0;
  const isShape = NESTING[byte] === 1;
  // A comma that is missing between two objects loses neither.
  if (isShape) endElement(scan, at);
  if (scan.start < 0) scan.start = scan.base + at;
  if (byte === QUOTE) return skipString(scan, bytes, at + 1, to);
  if (isShape) {
    scan.phase = 'element';
    scan.depth = 1;
    scan.deepest = 1;
  }
  return at + 1;
}

/** The tight loop: within one event that is an object or a list. */
export function readElement(scan: Scan, bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  let { depth, deepest } = scan;
  while (i < to && depth > 0) {
    const byte = bytes[i++] ?? 0;
    if (byte === QUOTE) {
      i = skipString(scan, bytes, i, to);
    } else {
      depth += NESTING[byte] ?? 0;
      if (depth > deepest) deepest = depth;
    }
  }
  if (depth === 0) scan.phase = 'events';
  scan.depth = depth;
  scan.deepest = deepest;
  return i;
}

function endElement(scan: Scan, i: number): void {
  if (scan.start < 0) return;
  scan.onElement(scan.start, scan.base + i, scan.deepest > DEEPEST);
  scan.start = -1;
  scan.deepest = 0;
}

function endEvents(scan: Scan, i: number): void {
  endElement(scan, i);
  scan.phase = scan.isBare ? 'ended' : 'outline';
  scan.depth = scan.isBare ? 0 : 1;
  scan.outlineFrom = scan.base + i;
}
