// What has been placed so far, as it comes in step by step: the page draws what is ready.
import { cell } from './cell.ts';
import { NEVER, type TitledRows } from './places.ts';

export interface Board {
  /** The coarsest step at which each placement has a title, as far as is known; NEVER where none is. */
  readonly birth: Int16Array;
  /** The side of each title. */
  readonly side: Int8Array;
  /** The row of each title, counted over all tracks. */
  readonly row: Uint16Array;
  readonly add: (rows: TitledRows) => void;
  /** The titles at a step: where it is not ready yet, those of the nearest coarser one, which are right, only fewer. */
  readonly rowsAt: (step: number) => TitledRows;
}

const NOTHING: TitledRows = {
  step: Number.POSITIVE_INFINITY,
  rowStart: new Uint32Array(1),
  titled: new Uint32Array(0),
  sides: new Int8Array(0),
};

/** An empty board for `count` placements. */
export function createBoard(count: number): Board {
  const birth = new Int16Array(count).fill(NEVER);
  const side = new Int8Array(count).fill(1);
  const row = new Uint16Array(count);
  const ready = new Map<number, TitledRows>();
  let [finest, coarsest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return {
    birth,
    side,
    row,
    add: (rows) => {
      ready.set(rows.step, rows);
      finest = Math.min(finest, rows.step);
      coarsest = Math.max(coarsest, rows.step);
      for (let r = 0; r + 1 < rows.rowStart.length; r += 1) {
        for (let place = cell(rows.rowStart, r); place < cell(rows.rowStart, r + 1); place += 1) {
          const index = cell(rows.titled, place);
          birth[index] = Math.max(cell(birth, index), rows.step);
          side[index] = cell(rows.sides, place);
          row[index] = r;
        }
      }
    },
    rowsAt: (step) => (step > coarsest ? NOTHING : (ready.get(Math.max(step, finest)) ?? NOTHING)),
  };
}
