// Numbers of each event while events come in one by one: nothing is kept where none has any.
import type { NumberLists } from './facets.ts';
import { createGrowable, type Growable } from './growable.ts';

export interface ListBook {
  /** Writes down the ids of event `number`; events come in ascending order. */
  readonly add: (number: number, ids: readonly string[]) => void;
  /** The lists of the events in `order`, with the numbers that ids have in the outline; ids without one are left out. */
  readonly lists: (order: Uint32Array, numberOf: (id: string) => number | undefined) => NumberLists;
}

const uints = (length: number): Uint32Array<ArrayBuffer> => new Uint32Array(length);

/** An empty book. */
export function createListBook(): ListBook {
  const names = new Map<string, number>();
  let start: Growable<Uint32Array<ArrayBuffer>> | undefined;
  const values = createGrowable(uints);

  const nameNumber = (id: string): number => {
    const known = names.get(id) ?? names.size;
    names.set(id, known);
    return known;
  };

  return {
    add: (number, ids) => {
      if (ids.length === 0) return;
      start ??= createGrowable(uints);
      // Those before that have none begin where they end.
      while (start.length() <= number) start.add(values.length());
      for (const id of ids) values.add(nameNumber(id));
    },
    lists: (order, numberOf) => {
      if (!start) return { start: uints(0), values: uints(0) };
      const all = { start: start.values(), values: values.values() };
      return gathered(order, all, [...names.keys()].map(numberOf));
    },
  };
}

/** The lists of the events in `order`, each ascending and without repeats. */
function gathered(order: Uint32Array, all: NumberLists, numbers: readonly (number | undefined)[]): NumberLists {
  const start = uints(order.length + 1);
  const values = createGrowable(uints);
  order.forEach((number, index) => {
    const from = all.start[number] ?? all.values.length;
    const to = all.start[number + 1] ?? all.values.length;
    const own = new Set<number>();
    for (let i = from; i < to; i += 1) {
      const value = numbers[all.values[i] ?? -1];
      if (value !== undefined) own.add(value);
    }
    for (const value of [...own].sort((a, b) => a - b)) values.add(value);
    start[index + 1] = values.length();
  });
  return { start, values: values.values().slice() };
}
