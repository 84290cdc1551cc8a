// From the bounds of elements to their values: many are parsed at once, one by one only where one of them is at fault.
import type { ListElement } from '../keep/keeper.ts';
import type { TextOf } from '../keep/kept-events.ts';

export type ElementFault = 'malformed' | 'too deep';

export interface ElementSink {
  readonly onValue: (value: unknown, element: ListElement) => void;
  readonly onFault: (fault: ElementFault, element: ListElement) => void;
}

export interface ElementReader {
  /** Notes an element; the bytes must be there when it is read. */
  readonly note: (from: number, to: number, isTooDeep: boolean) => void;
  /** Reads what was noted, in order. */
  readonly flush: () => void;
  /** How many elements have been noted. */
  readonly count: () => number;
}

/** The value of a JSON text; undefined where it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A reader of elements whose texts `textOf` gives. */
export function createElementReader(textOf: TextOf, { onValue, onFault }: ElementSink): ElementReader {
  const starts: number[] = [];
  const ends: number[] = [];
  let tooDeep = new Set<number>();
  let flushed = 0;

  /** The values of all that was noted; undefined where they cannot be parsed together. */
  function parseTogether(): readonly unknown[] | undefined {
    if (tooDeep.size > 0) return undefined;
    const values = parse(`[${textOf(starts[0] ?? 0, ends.at(-1) ?? 0)}]`);
    return Array.isArray(values) && values.length === starts.length ? values : undefined;
  }

  function readAlone(element: ListElement): void {
    const text = tooDeep.has(element.index) ? undefined : textOf(element.from, element.to);
    const value = text === undefined ? undefined : parse(text);
    if (text === undefined) onFault('too deep', element);
    else if (value === undefined) onFault('malformed', element);
    else onValue(value, element);
  }

  function flush(): void {
    if (starts.length === 0) return;
    const values = parseTogether();
    for (let i = 0; i < starts.length; i++) {
      const element = { index: flushed + i, from: starts[i] ?? 0, to: ends[i] ?? 0 };
      if (values) onValue(values[i], element);
      else readAlone(element);
    }
    flushed += starts.length;
    starts.length = 0;
    ends.length = 0;
    if (tooDeep.size > 0) tooDeep = new Set();
  }

  function note(from: number, to: number, isTooDeep: boolean): void {
    if (isTooDeep) tooDeep.add(flushed + starts.length);
    starts.push(from);
    ends.push(to);
  }

  return { note, flush, count: () => flushed + starts.length };
}
