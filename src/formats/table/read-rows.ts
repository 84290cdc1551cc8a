// The rows of a table whose text comes in pieces, each with the line on which it begins, however many lines its cells have.
import Papa, { type Parsed, type Parser } from 'papaparse';
import type { TextReader } from '../format.ts';
import { DELIMITERS } from '../recognise/detect-table.ts';

export interface TableRow {
  readonly cells: readonly string[];
  /** The line of the file on which it begins, counted from 1. */
  readonly line: number;
  /** Its number in a spreadsheet, counted from 1. */
  readonly number: number;
  /** Whether its quotation marks do not go together. */
  readonly isBadlyQuoted: boolean;
}

/** As much is read together, at least. */
const PIECE = 2 ** 16;
/** No row is longer; a quotation mark that nobody closes would else take the rest of the file. */
const LONGEST_ROW = 2 ** 22;
const LINE_BREAK = /\r\n|\n|\r/g;

/** Which of the usual marks parts the cells of the first line; one within quotation marks does not count. */
function delimiterOf(text: string): string {
  const bare = text.slice(0, PIECE).replace(/"(?:[^"]|"")*"/g, '""');
  const first = /^[^\n\r]*/.exec(bare.trimStart())?.[0] ?? '';
  const counts = DELIMITERS.map((mark) => first.split(mark).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Spreadsheets may say on a line of their own which mark it is. */
const SEPARATOR_LINE = /^"?sep=(.)"?(?:\r\n|\n|\r)/i;

function breaksIn(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? (cell.match(LINE_BREAK)?.length ?? 0) : 0;
}

/** Gives each row to `onRow`, in the order of the file; empty lines are rows with one empty cell. */
export function createRowReader(onRow: (row: TableRow) => void): TextReader {
  let parser: Parser | undefined;
  let newline: '\n' | '\r' = '\n';
  let rest = '';
  let waitsFor = PIECE;
  let line = 1;
  let number = 1;

  function begin(): Parser {
    rest = rest.replace(/^\ufeff/, '');
    const [said = '', mark] = SEPARATOR_LINE.exec(rest) ?? [];
    if (mark !== undefined) line++;
    rest = rest.slice(said.length);
    // “\r\n” is read as “\n” with a “\r” before it, so that a file may have both.
    newline = rest.includes('\n') || !rest.includes('\r') ? '\n' : '\r';
    return new Papa.Parser({ delimiter: mark ?? delimiterOf(rest), newline });
  }

  function give(cells: string[], isBadlyQuoted: boolean): void {
    const last = cells.length - 1;
    if (cells[last]?.endsWith('\r')) cells[last] = cells[last].slice(0, -1);
    onRow({ cells, line, number, isBadlyQuoted });
    line += cells.reduce((sum, cell) => sum + breaksIn(cell), 1);
    number++;
  }

  function giveAll({ data, errors }: Parsed): void {
    const bad = new Set(errors.map(({ row }) => row));
    data.forEach((cells, i) => {
      give(cells, bad.has(i));
    });
  }

  /** Reads the whole rows of what has come. */
  function read(): void {
    parser ??= begin();
    const parsed = parser.parse(rest, 0, true);
    giveAll(parsed);
    rest = rest.slice(parsed.meta.cursor);
    if (rest.length > LONGEST_ROW) readLines(parser, false);
    waitsFor = Math.max(PIECE, 2 * rest.length);
  }

  /** Reads what is left line by line, as a quotation mark that nobody closes makes one row of it all. */
  function readLines(linewise: Parser, isEnd: boolean): void {
    const lines = rest.split(newline);
    rest = isEnd ? '' : (lines.pop() ?? '');
    for (const one of lines) giveAll(linewise.parse(one || '\r', 0, false));
  }

  function readLast(): void {
    parser ??= begin();
    read();
    if (rest === '') return;
    const last = parser.parse(rest, 0, false);
    if (last.errors.some(({ code }) => code === 'MissingQuotes')) readLines(parser, true);
    else giveAll(last);
  }

  return {
    push: (text) => {
      rest += text;
      if (rest.length >= waitsFor) read();
    },
    end: () => {
      if (rest !== '' && rest !== '\ufeff') readLast();
    },
  };
}
