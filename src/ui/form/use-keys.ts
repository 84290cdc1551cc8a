// Names for the members of a list that have none of their own, which stay with them when they move.
import { useRef } from 'react';

interface Keys {
  readonly at: (place: number) => string;
  /** The key of a member that comes at the end. */
  readonly add: () => string;
  readonly move: (from: number, to: number) => void;
  readonly remove: (place: number) => void;
}

/** The keys of a list of so many members; another `list` begins anew. */
export function useKeys(list: string, count: number): Keys {
  const held = useRef({ list, next: 0, keys: [] as string[] });
  if (held.current.list !== list) held.current = { list, next: 0, keys: [] };
  const { current } = held;
  // What was undone or came from elsewhere changes the count without a word.
  while (current.keys.length < count) current.keys.push(`${list} ${current.next++}`);
  current.keys.length = count;
  return {
    at: (place) => current.keys[place] ?? String(place),
    add: () => {
      const key = `${list} ${current.next++}`;
      current.keys.push(key);
      return key;
    },
    move: (from, to) => {
      const [key] = current.keys.splice(from, 1);
      if (key !== undefined) current.keys.splice(to, 0, key);
    },
    remove: (place) => void current.keys.splice(place, 1),
  };
}
