// How our tables put into one cell what is more than a text, and how it comes out again: lists, yes and no, formulas that are none.

/** Spreadsheets take a cell that begins so for a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[-+]?\d+(?:\.\d+)?$/;

/** A text that no spreadsheet takes for a formula: with an apostrophe before it where it begins like one. */
function guarded(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/** The text that was guarded. */
export function unguarded(text: string): string {
  return text.startsWith("'") && GUARDED.test(text) ? text.slice(1) : text;
}

/** One row as a line of a CSV file. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(guarded(cell))).join(',')}\r\n`;
}

function quoted(text: string): string {
  return /[",;\t|\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Several texts in one cell, parted by semicolons; a semicolon or a backslash within one has a backslash before it. */
export function listCell(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** The texts of such a cell, without empty ones. */
export function listIn(cell: string): readonly string[] {
  const texts = cell.match(/(?:\\.|[^;\\]|\\$)+/gs) ?? [];
  return texts.map((text) => text.replace(/\\(.)/gs, '$1').trim()).filter((text) => text !== '');
}

/** Whether a cell says yes; undefined where it says neither yes nor no. */
export function yesIn(cell: string): boolean | undefined {
  if (/^(?:yes|y|true|x|1)$/i.test(cell)) return true;
  return /^(?:no|n|false|0|)$/i.test(cell) ? false : undefined;
}
