// A typed array that grows: what a million values cost is their bytes.

type Column =
  | Float64Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>;

/** Numbers that are added one by one and read when all are there. */
export interface Growable<T extends Column> {
  readonly add: (value: number) => void;
  readonly length: () => number;
  /** The values so far; good until the next one is added. */
  readonly values: () => T;
}

const FIRST = 1024;

/** An empty growable of the kind of array that `create` makes. */
export function createGrowable<T extends Column>(create: (length: number) => T): Growable<T> {
  let values = create(FIRST);
  let length = 0;
  return {
    add: (value) => {
      if (length === values.length) {
        const larger = create(values.length * 2);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    length: () => length,
    values: () => values.subarray(0, length) as T,
  };
}
