// The rows of a table whose text comes in pieces, each with the line on which it begins, however many lines its cells have.
import Papa, { type Parsed, type Parser } from 'papaparse';
import type { TextReader } from '../format.ts';
import { DELIMITERS } from '../recognise/detect-table.ts';
import { createBreakFinder } from './broken-off.ts';

export interface TableRow {
  readonly cells: readonly string[];
  /** The line of the file on which it begins, counted from 1. */
  readonly line: number;
  /** Its number in a spreadsheet, counted from 1. */
  readonly number: number;
  /** Whether its quotation marks do not go together. */
  readonly isBadlyQuoted: boolean;
  /** How it shows that the file was cut off within it; absent where it is whole, as far as anybody can know. */
  readonly cut?: string;
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

/** What a table's cells and lines are parted by. */
interface Dialect {
  readonly parser: Parser;
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
  /** A line at the beginning that is no row. */
  readonly said: string;
}

function dialectOf(text: string): Dialect {
  const [said = '', mark] = SEPARATOR_LINE.exec(text) ?? [];
  const rows = text.slice(said.length);
  // “\r\n” is read as “\n” with a “\r” before it, so that a file may have both.
  const newline = rows.includes('\n') || !rows.includes('\r') ? '\n' : '\r';
  const delimiter = mark ?? delimiterOf(rows);
  return { parser: new Papa.Parser({ delimiter, newline }), delimiter, newline, said };
}

interface RowGiver {
  readonly give: (cells: string[], isBadlyQuoted: boolean, cut?: string) => void;
  readonly giveAll: (parsed: Parsed) => void;
  /** Counts a line that is no row. */
  readonly skipLine: () => void;
}

/** Counts rows and lines. */
function createRowGiver(onRow: (row: TableRow) => void): RowGiver {
  let line = 1;
  let number = 1;

  const give: RowGiver['give'] = (cells, isBadlyQuoted, cut) => {
    const last = cells.length - 1;
    if (cells[last]?.endsWith('\r')) cells[last] = cells[last].slice(0, -1);
    onRow({ cells, line, number, isBadlyQuoted, ...(cut === undefined ? {} : { cut }) });
    line += cells.reduce((sum, cell) => sum + breaksIn(cell), 1);
    number++;
  };

  return {
    give,
    giveAll: ({ data, errors }) => {
      const bad = new Set(errors.map(({ row }) => row));
      data.forEach((cells, i) => {
        give(cells, bad.has(i));
      });
    },
    skipLine: () => {
      line++;
    },
  };
}

/** Gives each row to `onRow`, in the order of the file; empty lines are rows with one empty cell. */
export function createRowReader(onRow: (row: TableRow) => void): TextReader {
  const breaks = createBreakFinder();
  const rows = createRowGiver((row) => {
    breaks.note(row);
    onRow(row);
  });
  let known: Dialect | undefined;
  let rest = '';
  let waitsFor = PIECE;

  function begin(): Dialect {
    rest = rest.replace(/^\ufeff/, '');
    const dialect = dialectOf(rest);
    if (dialect.said !== '') rows.skipLine();
    rest = rest.slice(dialect.said.length);
    return dialect;
  }

  /** Reads the whole rows of what has come. */
  function read(): Dialect {
    known ??= begin();
    const parsed = known.parser.parse(rest, 0, true);
    rows.giveAll(parsed);
    rest = rest.slice(parsed.meta.cursor);
    if (rest.length > LONGEST_ROW) readLines(known, false);
    waitsFor = Math.max(PIECE, 2 * rest.length);
    return known;
  }

  /** Reads what is left line by line, as a quotation mark that nobody closes makes one row of it all. */
  function readLines({ parser, newline }: Dialect, isEnd: boolean): void {
    const lines = rest.split(newline);
    rest = isEnd ? '' : (lines.pop() ?? '');
    for (const one of lines) rows.giveAll(parser.parse(one || '\r', 0, false));
  }

  function readLast(): void {
    const dialect = read();
    const { parser, newline } = dialect;
    // Cut off in the middle of a line's end, a row is whole.
    if (newline === '\n' && rest.endsWith('\r')) rest = rest.slice(0, -1);
    if (rest === '') return;
    const last = parser.parse(rest, 0, false);
    const [cells = []] = last.data;
    const codes = last.errors.map(({ code }) => code);
    const widthOf = (text: string): number => parser.parse(text, 0, false).data[0]?.length ?? 0;
    const cut = breaks.breakIn({ ...dialect, text: rest, cells, codes, widthOf });
    if (cut !== undefined) rows.give(cells, false, cut);
    else if (codes.includes('MissingQuotes')) readLines(dialect, true);
    else rows.giveAll(last);
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
