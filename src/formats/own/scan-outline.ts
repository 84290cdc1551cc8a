// The steps of a scan outside the list of events: the start, the object around the list, and its names.
import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  DEEPEST,
  isSpace,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  type Scan,
  skipString,
} from './scan-state.ts';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const KEY = [...'events'].map((letter) => letter.charCodeAt(0));

/** Before the first sign: white space and a byte order mark (EF BB BF). */
export function readStart(scan: Scan, bytes: Uint8Array, from: number): number {
  const byte = bytes[from];
  const isMark = scan.base + from < 3 && byte === BYTE_ORDER_MARK[scan.base + from];
  if (isSpace(byte) || isMark) return from + 1;
  if (byte === OPEN_OBJECT) {
    scan.phase = 'outline';
    scan.outlineFrom = scan.base + from;
    return from;
  }
  scan.isBare = byte === OPEN_LIST;
  scan.hasEvents = scan.isBare;
  scan.phase = scan.isBare ? 'events' : 'refused';
  return from + 1;
}

/** What stands in the object beside the events. */
export function readOutline(scan: Scan, bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  while (i < to && scan.phase === 'outline') {
    const byte = bytes[i] ?? 0;
    if (byte !== QUOTE) readOutlineSign(scan, byte, i);
    else if (scan.isKeyNext && scan.depth === 1) {
      scan.phase = 'key';
      scan.matched = 0;
    } else {
      i = skipString(scan, bytes, i + 1, to);
      continue;
    }
    i++;
  }
  return i;
}

function readOutlineSign(scan: Scan, byte: number, i: number): void {
  if (byte === OPEN_OBJECT || byte === OPEN_LIST) openInOutline(scan, byte, i);
  else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) closeInOutline(scan, i);
  else if (byte === COMMA && scan.depth === 1) {
    scan.isKeyNext = true;
    scan.matched = -1;
  } else if (byte !== COLON && !isSpace(byte)) scan.matched = -1;
}

function openInOutline(scan: Scan, byte: number, i: number): void {
  if (scan.depth === 1 && byte === OPEN_LIST && scan.matched === KEY.length) {
    scan.ranges.push([scan.outlineFrom, scan.base + i + 1]);
    scan.phase = 'events';
    scan.hasEvents = true;
    scan.start = -1;
  } else {
    scan.isKeyNext = scan.depth === 0;
    scan.depth++;
    if (scan.depth > DEEPEST) scan.isOutlineTooDeep = true;
  }
  scan.matched = -1;
}

function closeInOutline(scan: Scan, i: number): void {
  scan.depth--;
  scan.matched = -1;
  if (scan.depth > 0) return;
  scan.ranges.push([scan.outlineFrom, scan.base + i + 1]);
  scan.phase = 'ended';
}

/** A name in the outermost object: is it `events`? */
export function readKey(scan: Scan, bytes: Uint8Array, from: number): number {
  const byte = bytes[from];
  if (scan.isEscaped) scan.isEscaped = false;
  else if (byte === QUOTE) {
    scan.phase = 'outline';
    scan.isKeyNext = false;
    if (scan.matched < KEY.length) scan.matched = -1;
    return from + 1;
  } else if (byte === BACKSLASH) scan.isEscaped = true;
  scan.matched = scan.matched >= 0 && byte === KEY[scan.matched] ? scan.matched + 1 : -1;
  return from + 1;
}
