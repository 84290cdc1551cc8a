// The bytes of a file as they arrived, in large blocks: a million events cost their bytes, not a million objects.

const BLOCK_BITS = 22;
const BLOCK_SIZE = 2 ** BLOCK_BITS; // 4 MiB

export interface ByteStore {
  readonly append: (bytes: Uint8Array) => void;
  readonly length: () => number;
  /** The bytes [from, to), counted from the first one; a view where they lie in one block. */
  readonly bytes: (from: number, to: number) => Uint8Array;
}

/** A store that only grows. */
export function createByteStore(): ByteStore {
  const blocks: Uint8Array[] = [];
  let length = 0;

  function append(bytes: Uint8Array): void {
    let taken = 0;
    while (taken < bytes.length) {
      const at = length % BLOCK_SIZE;
      if (at === 0) blocks.push(new Uint8Array(BLOCK_SIZE));
      const part = bytes.subarray(taken, taken + BLOCK_SIZE - at);
      blocks.at(-1)?.set(part, at);
      taken += part.length;
      length += part.length;
    }
  }

  function piece(from: number, to: number): Uint8Array {
    const at = from % BLOCK_SIZE;
    const block = blocks[Math.floor(from / BLOCK_SIZE)] ?? new Uint8Array();
    return block.subarray(at, at + to - from);
  }

  function bytes(from: number, to: number): Uint8Array {
    const first = piece(from, to);
    if (first.length === to - from || first.length === 0) return first;
    const joined = new Uint8Array(to - from);
    for (let at = from; at < to; ) {
      const part = piece(at, to);
      joined.set(part, at - from);
      at += part.length;
    }
    return joined;
  }

  return { append, length: () => length, bytes };
}
