// What all tables have in common: a first row with names, rows under it, and a look at the first dates before any is read.
import type { FormatId, ReadOptions } from '../../model/interpretation.ts';
import type { EventDraft } from '../../model/problem.ts';
import { createDateOrder, type DateHabits, type DateOrderBook } from '../dates/date-order.ts';
import { noteDateText } from '../dates/foreign-date.ts';
import type { ListSink, TextReader } from '../format.ts';
import { inWords } from '../text/read-text.ts';
import { unguarded } from './cells.ts';
import { type Header, readHeader } from './header.ts';
import { createRowReader, type TableRow } from './read-rows.ts';
import { createRemarks, type Remarks } from './remarks.ts';

/** A table whose first row is read. */
export interface Table<Column extends string> {
  readonly sink: ListSink;
  readonly options: ReadOptions;
  readonly header: Header<Column>;
  readonly dates: DateOrderBook;
  readonly remarks: Remarks;
  readonly has: (column: Column) => boolean;
  /** A cell without white space at its ends and without what guards it from spreadsheets; '' where there is none. */
  readonly cell: (row: TableRow, column: Column) => string;
  /** What stands in columns that we have no word for, as `foreign` of a draft; undefined where nothing does. */
  readonly unknownIn: (row: TableRow) => Readonly<Record<string, string>> | undefined;
  /** Leaves a row out, with a sentence that begins with its number and its title. */
  readonly leaveOut: (draft: EventDraft, fault: RowFault<Column>) => void;
}

export interface RowFault<Column extends string> {
  readonly row: TableRow;
  readonly column: Column;
  /** The second half of the sentence. */
  readonly message: string;
  /** What stands there, where it is more than the column’s cell: a date in parts as a whole. */
  readonly value?: string;
}

/** Takes the rows under the first one. */
export interface RowTaker {
  readonly row: (row: TableRow) => void;
  readonly end: () => void;
}

export interface TableSpec<Column extends string> {
  readonly format: FormatId;
  /** Columns by their folded names. */
  readonly names: ReadonlyMap<string, Column>;
  /** Columns with dates as texts. */
  readonly dates: readonly Column[];
  /** How years are written in this format; without it, nothing is known of that. */
  readonly habits?: DateHabits;
  /** Undefined where the columns cannot be a list of events, which is then told. */
  readonly begin: (table: Table<Column>) => RowTaker | undefined;
}

/** So many characters are kept before the order of days and months is decided. */
const LOOK_AHEAD = 2 ** 20;

/** How a message calls a row: “Row 14, “Ada Lovelace””. */
export function rowWords(row: TableRow, draft: EventDraft): string {
  return `Row ${row.number}${draft['title'] ? `, ${inWords(draft['title'])}` : ''}`;
}

function isEmpty({ cells }: TableRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** A reader for one kind of table. */
export function readAnyTable<Column extends string>(
  spec: TableSpec<Column>,
  sink: ListSink,
  options: ReadOptions,
): TextReader {
  let table: Table<Column> | undefined;
  let taker: RowTaker | undefined;
  let waiting: TableRow[] | undefined = [];
  let waitingLength = 0;

  function take(row: TableRow): void {
    if (!table || isRefused(row, table)) return;
    taker?.row(row);
  }

  function takeWaiting(): void {
    const rows = waiting ?? [];
    waiting = undefined;
    rows.forEach(take);
  }

  function begin(row: TableRow): void {
    table = createTable(spec, sink, { header: readHeader(row, spec.names), options });
    taker = spec.begin(table);
    if (options.dateOrder) takeWaiting();
  }

  function look(row: TableRow, { cell, dates }: Table<Column>): void {
    if (row.cut === undefined) for (const column of spec.dates) noteDateText(cell(row, column), dates, row.line);
    waiting?.push(row);
    waitingLength += row.cells.reduce((sum, one) => sum + one.length, 0);
    if (waitingLength > LOOK_AHEAD) takeWaiting();
  }

  const rows = createRowReader((row) => {
    if (isEmpty(row)) return;
    if (!table) begin(row);
    else if (waiting) look(row, table);
    else take(row);
  });

  return {
    push: rows.push,
    end: () => {
      rows.end();
      takeWaiting();
      if (!table) return;
      taker?.end();
      for (const one of table.dates.interpretations()) sink.interpret(one);
      table.remarks.tell(sink);
    },
  };
}

/** Whether a row is of no use; tells that, and if its cells do not go with the first row. */
function isRefused<Column extends string>(row: TableRow, { sink, header, remarks }: Table<Column>): boolean {
  const extra = row.cells.slice(header.width).filter((cell) => cell.trim() !== '');
  const start = inWords(row.cells.find((cell) => cell.trim() !== ''));
  if (row.cut !== undefined) {
    const message = `The table breaks off in row ${row.number}, ${start}: ${row.cut}. What stands before that row was read.`;
    sink.fault({ path: '', line: row.line, message, breaksOff: true });
    return true;
  }
  if (row.isBadlyQuoted) {
    const message = `Row ${row.number}, ${start}: its quotation marks do not go together, so it was left out. Within a cell in quotation marks, double each one: "".`;
    sink.leaveOut({}, { path: '', line: row.line, message });
    return true;
  }
  if (extra.length > 0) {
    const message = `Row ${row.number}, ${start}: it has more cells than the first row has names; ${inWords(extra.join(' '))} was not read. Put texts with commas into quotation marks.`;
    sink.fault({ path: '', line: row.line, message });
  } else if (row.cells.length < header.width) {
    remarks.add(
      'short',
      () => `Row ${row.number} has fewer cells than the first row; what is missing was taken as empty.`,
    );
  }
  return false;
}

/** Where cells are missing, those behind them stand under the wrong names. */
function shiftWords({ cells }: TableRow, width: number): string {
  if (cells.length >= width) return '';
  return ` The row has ${cells.length} cells and the first row ${width}: if a comma is missing, its cells stand under the wrong names.`;
}

function cellAt({ cells }: TableRow, index: number): string {
  return unguarded(cells[index]?.trim() ?? '');
}

interface TableParts<Column extends string> {
  readonly header: Header<Column>;
  readonly options: ReadOptions;
}

function createTable<Column extends string>(
  { format, habits }: TableSpec<Column>,
  sink: ListSink,
  { header, options }: TableParts<Column>,
): Table<Column> {
  const remarks = createRemarks();
  const named = header.unknown.map(({ name }) => inWords(name)).join(', ');
  const cell = (row: TableRow, column: Column): string => cellAt(row, header.indexOf[column] ?? -1);
  return {
    sink,
    options,
    header,
    dates: createDateOrder({ ...options, format }, habits),
    remarks,
    has: (column) => header.indexOf[column] !== undefined,
    cell,
    unknownIn: (row) => {
      let fields: Record<string, string> | undefined;
      for (const { name, index } of header.unknown) {
        const value = cellAt(row, index);
        if (value === '') continue;
        fields ??= {};
        fields[name] = value;
        remarks.add(
          'unknown',
          () => `What stands under ${named} is kept with the events, but not shown: we have no place for it.`,
        );
      }
      return fields;
    },
    leaveOut: (draft, { row, column, message, value: whole }) => {
      const value = whole ?? cell(row, column);
      sink.leaveOut(draft, {
        path: header.nameOf(column),
        line: row.line,
        message: `${rowWords(row, draft)}: ${message}${value === '' ? '' : shiftWords(row, header.width)}`,
        ...(value ? { value: value.slice(0, 200) } : {}),
      });
    },
  };
}
