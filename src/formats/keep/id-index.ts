// Which event has an id: a table of 32-bit hashes, verified by the event's own id. No text is kept for it.
import { createNumberList } from './number-list.ts';

export interface IdIndex {
  /** Gives the next number (0, 1, 2 …) to an id that is not in it yet. */
  readonly add: (id: string) => void;
  readonly find: (id: string) => number | undefined;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the text's code units, its upper bits mixed into the lower ones that the table uses. */
function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** An index without ids; `idOf` tells the id of a number that has been given. */
export function createIdIndex(idOf: (number: number) => string): IdIndex {
  const hashes = createNumberList();
  /** Number + 1 at the first free place from its hash on; 0 is free. Its length is a power of two. */
  let table = new Uint32Array(2048);

  function placeOf(hash: number): number {
    const mask = table.length - 1;
    let place = hash & mask;
    while (table[place] !== 0) place = (place + 1) & mask;
    return place;
  }

  function grow(): void {
    table = new Uint32Array(2 * table.length);
    for (let number = 0; number < hashes.length(); number++) table[placeOf(hashes.at(number))] = number + 1;
  }

  function find(id: string): number | undefined {
    const hash = hashOf(id);
    const mask = table.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = (table[place] ?? 0) - 1;
      if (number < 0) return undefined;
      if (hashes.at(number) === hash && idOf(number) === id) return number;
    }
  }

  return {
    add: (id) => {
      const hash = hashOf(id);
      hashes.push(hash);
      if (2 * hashes.length() > table.length) grow();
      else table[placeOf(hash)] = hashes.length();
    },
    find,
  };
}
