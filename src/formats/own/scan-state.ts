// What a scan through a JSON text remembers from one chunk to the next, and the signs that it looks for.
// Positions are counted in bytes from the start of the file; -1 is none.

/** What the text is found to be so far; `started` until its first sign is seen. */
export type SplitPhase = 'started' | 'outline' | 'key' | 'events' | 'element' | 'ended' | 'refused';

export type OnElement = (from: number, to: number, isTooDeep: boolean) => void;

export interface Scan {
  phase: SplitPhase;
  /** Of brackets: within the object in the phase `outline`, within one event in the phase `element`. */
  depth: number;
  /** The greatest depth within the element at hand. */
  deepest: number;
  isInString: boolean;
  /** Whether the first byte of the next chunk belongs to an escape. */
  isEscaped: boolean;
  /** The position in the file of the chunk's byte 0. */
  base: number;
  /** Where the element at hand begins; -1 between elements. */
  start: number;
  isBare: boolean;
  isKeyNext: boolean;
  /** How many bytes of the key at hand are those of `events`; -1 where it is another key. */
  matched: number;
  outlineFrom: number;
  hasEvents: boolean;
  isOutlineTooDeep: boolean;
  hasMore: boolean;
  readonly ranges: [number, number][];
  readonly onElement: OnElement;
}

/** Reads from a place in the chunk on, as far as its phase goes; gives the place behind. */
export type Step = (scan: Scan, bytes: Uint8Array, from: number, to: number) => number;

/** Deeper than any list of ours; a parser that recurses would run out of stack much later. */
export const DEEPEST = 200;

export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_LIST = 0x5b;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_LIST = 0x5d;
export const CLOSE_OBJECT = 0x7d;

/** Whether a byte is white space between the parts of a JSON text. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** From within a string to behind its closing mark. */
export function skipString(scan: Scan, bytes: Uint8Array, from: number, to: number): number {
  let i = scan.isEscaped ? from + 1 : from;
  scan.isEscaped = false;
  while (i < to) {
    const byte = bytes[i++];
    if (byte === QUOTE) {
      scan.isInString = false;
      return i;
    }
    if (byte === BACKSLASH) i++;
  }
  scan.isInString = true;
  scan.isEscaped = i > to;
  return to;
}
