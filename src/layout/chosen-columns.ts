// The columns of what was chosen, from those of all events: the same in the page and in a worker.
import type { Choice } from './arrangement.ts';
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import { endsOf } from './ends.ts';

/** The columns of a choice's placements. */
export function chosenColumns(all: Columns, choice: Choice): Columns {
  const { event, lane, laneCount, isEcho } = choice;
  const theme = all.theme.length === 0 ? all.lane : all.theme;
  // All events, each once: only their lanes are others.
  if (event.length === all.count && !isEcho.includes(1)) return { ...all, lane, laneCount, theme };
  const [at, until] = [taken(all.at, event), taken(all.until, event)];
  return {
    count: event.length,
    laneCount,
    number: taken(all.number, event),
    lane,
    theme: taken(theme, event),
    weight: taken(all.weight, event),
    standing: taken(all.standing, event),
    isBar: taken(all.isBar, event),
    at,
    until,
    ends: endsOf({ at, until }),
    firmFrom: taken(all.firmFrom, event),
    firmTo: taken(all.firmTo, event),
    isOpenEnd: taken(all.isOpenEnd, event),
    earliest: taken(all.earliest, event),
    latest: taken(all.latest, event),
    ...takenPieces(all, event),
    ghost: taken(all.ghost, event),
  };
}

type Column = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** The values of some rows; a column that is empty, because it has nothing to say, stays empty. */
export function taken<T extends Column>(column: T, rows: Uint32Array): T {
  const values = emptyLike(column, column.length === 0 ? 0 : rows.length);
  // Not by `cell`, which takes several times as long where it reads every kind of column.
  for (let i = 0; i < values.length; i += 1) values[i] = column[rows[i] ?? 0] ?? 0;
  return values;
}

function emptyLike<T extends Column>(column: T, length: number): T {
  if (column instanceof Float64Array) return new Float64Array(length) as T;
  return (column instanceof Uint32Array ? new Uint32Array(length) : new Uint8Array(length)) as T;
}

function takenPieces(all: Columns, rows: Uint32Array): Pick<Columns, 'pieceStart' | 'pieces'> {
  if (all.pieceStart.length === 0 || all.pieces.length === 0) {
    return { pieceStart: new Uint32Array(0), pieces: new Float64Array(0) };
  }
  const pieceStart = new Uint32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i += 1) {
    const row = cell(rows, i);
    pieceStart[i + 1] = cell(pieceStart, i) + cell(all.pieceStart, row + 1) - cell(all.pieceStart, row);
  }
  const pieces = new Float64Array(2 * cell(pieceStart, rows.length));
  for (let i = 0; i < rows.length; i += 1) {
    const row = cell(rows, i);
    const own = all.pieces.subarray(2 * cell(all.pieceStart, row), 2 * cell(all.pieceStart, row + 1));
    pieces.set(own, 2 * cell(pieceStart, i));
  }
  return { pieceStart, pieces };
}
