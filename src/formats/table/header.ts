// The first row of a table: which column is what, however its names are spelled, and which ones we have no word for.
import type { TableRow } from './read-rows.ts';

/** A column that we have no word for; its cells are kept under its name. */
export interface UnknownColumn {
  readonly name: string;
  readonly index: number;
}

export interface Header<Column extends string> {
  /** Where a column stands; absent where the table has none. */
  readonly indexOf: Readonly<Partial<Record<Column, number>>>;
  /** How a column is spelled in the table. */
  readonly nameOf: (column: Column) => string;
  readonly unknown: readonly UnknownColumn[];
  /** How many cells a row has. */
  readonly width: number;
}

/** A column's name without regard to case, spaces, signs and accents: “End_Date” is “enddate”. */
export function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A name for the way back that no other column has. */
function freeName(name: string, index: number, taken: ReadonlySet<string>): string {
  const wanted = name || `column ${index + 1}`;
  for (let suffix = 1; ; suffix++) {
    const free = suffix === 1 ? wanted : `${wanted} ${suffix}`;
    if (!taken.has(free)) return free;
  }
}

/** Reads the first row; of two columns that mean the same the one with our own name counts, else the first, and the other is unknown. */
export function readHeader<Column extends string>(
  { cells }: TableRow,
  names: ReadonlyMap<string, Column>,
): Header<Column> {
  const indexOf: Partial<Record<Column, number>> = {};
  const unknown: UnknownColumn[] = [];
  const taken = new Set<string>();
  const width = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  const written = new Set(cells.map(foldedName));
  cells.slice(0, width).forEach((cell, index) => {
    const name = cell.trim();
    const folded = foldedName(name);
    const column = names.get(folded);
    const isOutdone = column !== undefined && foldedName(column) !== folded && written.has(foldedName(column));
    if (column !== undefined && !isOutdone && indexOf[column] === undefined) indexOf[column] = index;
    else unknown.push({ name: freeName(name, index, taken), index });
    taken.add(name);
  });
  return {
    indexOf,
    nameOf: (column) => cells[indexOf[column] ?? -1]?.trim() ?? column,
    unknown: unknown.filter(({ name, index }) => name !== `column ${index + 1}` || cells[index] !== ''),
    width,
  };
}
