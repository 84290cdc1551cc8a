// Numbers and tables in Markdown, with padded columns, so that they can be read in a terminal, too.

/** Stands where nothing was measured. */
export const NONE = '–';

export type Row = readonly string[];

/** A table whose first column is text and whose others are numbers. */
export function renderTable(head: Row, rows: readonly Row[]): string {
  const widths = head.map((title, i) => Math.max(3, title.length, ...rows.map((row) => (row[i] ?? '').length)));
  const pad = (text: string, i: number): string =>
    i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0);
  const line = (row: Row): string => `| ${row.map(pad).join(' | ')} |`;
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** A number with so many digits after the point. */
export function format(value: number | undefined, digits: number): string {
  return value === undefined ? NONE : value.toFixed(digits);
}

/** A count with its thousands apart. */
export function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}
