// The columns of what was chosen, from those of all events: the same in the page and in a worker.
import type { Choice } from './arrangement.ts';
import { cell } from './cell.ts';
import { type Columns, piecesOf, themeOf } from './columns.ts';

/** The columns of a choice's placements. */
export function chosenColumns(all: Columns, choice: Choice): Columns {
  const { event, lane, laneCount } = choice;
  const until = taken(all.until, event);
  return {
    count: event.length,
    laneCount,
    number: taken(all.number, event),
    lane,
    theme: Uint8Array.from(event, (index) => themeOf(all, index)),
    weight: taken(all.weight, event),
    standing: taken(all.standing, event),
    isBar: taken(all.isBar, event),
    at: taken(all.at, event),
    until,
    ends: until.slice().sort(),
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
function taken<T extends Column>(column: T, rows: Uint32Array): T {
  const values = column.slice(0, column.length === 0 ? 0 : rows.length) as T;
  if (column.length === 0) return values;
  // Where events stand in several lanes there are more placements than events.
  const target = values.length === rows.length ? values : emptyLike(column, rows.length);
  for (let i = 0; i < rows.length; i += 1) target[i] = cell(column, cell(rows, i));
  return target;
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
  const pieces: number[] = [];
  rows.forEach((row, i) => {
    const own = cell(all.pieceStart, row + 1) - cell(all.pieceStart, row);
    if (own > 0) pieces.push(...Array.from(piecesOf(all, row)));
    pieceStart[i + 1] = cell(pieceStart, i) + own;
  });
  return { pieceStart, pieces: Float64Array.from(pieces) };
}
