// Reading one value of a column.

/** The value in a row of a column; throws where the row does not exist, which is a fault of ours. */
export function cell(column: ArrayLike<number>, row: number): number {
  const value = column[row];
  if (value === undefined) throw new Error(`missing row: ${row}`);
  return value;
}
