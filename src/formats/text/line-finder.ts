// In which line of a file something stands: counted only where it is asked for, and from where it was counted last.
import type { ByteStore } from '../keep/byte-store.ts';

const LINE_FEED = 0x0a;
const STEP = 2 ** 16;

/** Gives the line, counted from 1, of a position in the store's bytes. */
export function createLineFinder(store: ByteStore): (position: number) => number {
  let counted = 0;
  let lines = 1;
  return (position) => {
    if (position < counted) {
      counted = 0;
      lines = 1;
    }
    while (counted < position) {
      const to = Math.min(position, counted + STEP);
      for (const byte of store.bytes(counted, to)) if (byte === LINE_FEED) lines++;
      counted = to;
    }
    return lines;
  };
}
