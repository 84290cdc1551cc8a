// A list of whole numbers from 0 to 2³² − 1 that grows; four bytes a number.

export interface NumberList {
  readonly push: (value: number) => void;
  /** The number at a place; 0 where there is none. */
  readonly at: (index: number) => number;
  readonly length: () => number;
}

/** An empty list. */
export function createNumberList(): NumberList {
  let values = new Uint32Array(1024);
  let length = 0;
  return {
    push: (value) => {
      if (length === values.length) {
        const larger = new Uint32Array(2 * length);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    at: (index) => values[index] ?? 0,
    length: () => length,
  };
}
