// A table with our own columns, or a teacher's own spreadsheet whose columns have other names (docs/tables.md).

import { parseEdtf } from '../../time/edtf.ts';
import type { ForeignDate } from '../dates/calendar-date.ts';
import { joinDates, readEndText } from '../dates/foreign-date.ts';
import type { ListSink, ReadFormat } from '../format.ts';
import { inWords } from '../text/read-text.ts';
import { titleFrom } from '../text/title-from-text.ts';
import { foldedName } from './header.ts';
import { createNamedBooks, type NamedBooks } from './named-books.ts';
import { addNamedSource } from './named-source.ts';
import { outlineOf } from './outline-rows.ts';
import { COLUMN_WORDS, OWN_COLUMNS, OWN_NAMES, type OwnColumn } from './own-columns.ts';
import { addBeside, addCitation, type CellOf, eventDraft, keptIn, whenDraft } from './own-draft.ts';
import { type RowTaker, readAnyTable, type Table } from './read-any-table.ts';
import type { TableRow } from './read-rows.ts';
import { columnAtFault, isAboutEnd, type PartColumns, readPartColumns, readTextColumns } from './table-dates.ts';

type OwnTable = Table<OwnColumn>;
type Draft = Record<string, unknown>;

/** An event whose further rows may still come. */
interface OpenEvent {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly row: TableRow;
  readonly draft: Draft;
}

const START: PartColumns<OwnColumn> = ['year', 'month', 'day', 'time'];
const END: PartColumns<OwnColumn> = ['end year', 'end month', 'end day', 'end time'];

/** Reads a table of ours, or one that resembles it. */
export const readTable: ReadFormat = (sink, options) =>
  readAnyTable({ format: 'table', names: OWN_NAMES, dates: ['when', 'end'], begin }, sink, options);

/** Whether we wrote the table: then a date is EDTF and nothing else, and whatever is named stands in rows of its own. */
function isWritten({ has }: OwnTable): boolean {
  return has('kind') && has('id') && has('when');
}

function begin(table: OwnTable): RowTaker | undefined {
  const { has, sink } = table;
  const hasDate = has('when') || has('year');
  if (hasDate && (has('title') || has('summary'))) {
    tellColumns(table);
    return takeRows(table, isWritten(table));
  }
  const message = hasDate
    ? 'No column says what happened. Write “title” above that column and open the table again.'
    : 'No column says when something happened. Write “when” above the column of dates and open the table again.';
  sink.fault({ path: '', line: 1, message });
  return undefined;
}

/** Says which column was taken for what, and keeps the names of those we have no word for. */
function tellColumns({ header, sink, has }: OwnTable): void {
  for (const column of OWN_COLUMNS) if (has(column)) tellColumn(column, header.nameOf(column), sink);
  if (has('end')) tellColumn('end', header.nameOf('end'), sink);
  if (header.unknown.length > 0) {
    sink.outline({ foreign: { format: 'table', fields: { columns: header.unknown.map(({ name }) => name) } } });
  }
}

function tellColumn(column: OwnColumn, name: string, sink: ListSink): void {
  if (foldedName(name) === foldedName(column)) return;
  const what = COLUMN_WORDS[column] ?? `the ${column}`;
  sink.interpret({ message: `The column ${inWords(name)} was taken as ${what}.`, count: 1, choices: [] });
}

function takeRows(table: OwnTable, isOurs: boolean): RowTaker {
  const { sink } = table;
  const books = createNamedBooks();
  let open: OpenEvent | undefined;

  function finish(): void {
    if (open) sink.event(open.draft, { path: '', line: open.row.line });
    open = undefined;
  }

  function row(one: TableRow): void {
    const cell: CellOf = (column) => table.cell(one, column);
    const kind = cell('kind').toLowerCase();
    if (isOurs && kind !== '' && kind !== 'event') {
      finish();
      tellOutline(table, one, outlineOf(kind, cell));
      return;
    }
    if (open && isFurther(open, cell)) {
      addRow(table, open.draft, { row: one, cell, books, isOurs });
      return;
    }
    finish();
    open = beginEvent(table, { row: one, cell, books, isOurs });
  }

  return {
    row,
    end: () => {
      finish();
      if (!isOurs) sink.outline(filledLists(books.outline()));
    },
  };
}

interface OneRow {
  readonly row: TableRow;
  readonly cell: CellOf;
  readonly books: NamedBooks;
  readonly isOurs: boolean;
}

function isFurther({ id, title, when }: OpenEvent, cell: CellOf): boolean {
  const [otherTitle, otherWhen] = [cell('title'), cell('when')];
  const isSame = (otherTitle === '' || otherTitle === title) && (otherWhen === '' || otherWhen === when);
  return id !== '' && cell('id') === id && isSame;
}

function tellOutline({ sink, cell }: OwnTable, row: TableRow, part: Draft | Readonly<Draft> | undefined): void {
  if (part) {
    sink.outline(part);
    return;
  }
  const kind = cell(row, 'kind');
  sink.fault({
    path: 'kind',
    line: row.line,
    value: kind,
    message: `Row ${row.number}: there is no kind ${inWords(kind)}; leave the cell empty for an event.`,
  });
}

function filledLists(outline: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(outline).filter(([, list]) => !Array.isArray(list) || list.length > 0));
}

function readDate(table: OwnTable, { row, cell, isOurs }: OneRow): ForeignDate {
  if (isOurs && parseEdtf(cell('when'))) return { edtf: cell('when') };
  if (table.has('when') && (cell('when') !== '' || !table.has('year')))
    return readTextColumns(row, ['when', 'end'], table);
  const start = readPartColumns(row, START, table) ?? { fault: 'it has no date; write at least a year.' };
  const end = readPartColumns(row, END, table, readEndText);
  return end ? joinDates(start, end) : start;
}

/** The column that a fault of a date is about; the first one where the end’s own column is empty or not there. */
function faultColumn({ has }: OwnTable, cell: CellOf, fault: string): OwnColumn {
  const isText = has('when') && (cell('when') !== '' || !has('year'));
  const column = isText ? (isAboutEnd(fault) ? 'end' : 'when') : columnAtFault(fault, [START, END]);
  return has(column) ? column : isText ? 'when' : 'year';
}

/** The event of a row; undefined where it has to be left out, which is told. */
function beginEvent(table: OwnTable, one: OneRow): OpenEvent | undefined {
  const { row, cell } = one;
  const draft = eventDraft(cell);
  titleDraft(table, draft);
  addRow(table, draft, one);
  const date = readDate(table, one);
  const unknown = table.unknownIn(row);
  const foreign = keptIn(cell('kept')) ?? (unknown && { format: 'table', fields: unknown });
  if (foreign) draft['foreign'] = foreign;
  if (date.edtf === undefined) {
    const when = table.cell(row, table.has('when') ? 'when' : 'year');
    const column = faultColumn(table, cell, date.fault);
    const parts = [START, END].find((columns) => columns.includes(column)) ?? [column];
    const value = parts.map(cell).filter(Boolean).join('-');
    table.leaveOut({ ...draft, when }, { row, column, message: date.fault, value });
    return undefined;
  }
  draft['when'] = whenDraft(date.edtf, cell);
  if (!one.isOurs && typeof draft['chapter'] === 'string') one.books.chapter(draft['chapter'], date.edtf);
  return { id: cell('id'), title: cell('title'), when: cell('when'), row, draft };
}

/** A row with a text and no title gets one from its text. */
function titleDraft({ remarks }: OwnTable, draft: Draft): void {
  const { title, summary } = draft;
  if (title !== undefined || typeof summary !== 'string') return;
  const from = titleFrom(summary);
  draft['title'] = from.title;
  if (from.isWhole) delete draft['summary'];
  remarks.add('title', () => `Where a row has no title, its text gave it one: ${inWords(from.title)}.`);
}

/** What every row of an event may add: people, a source, a link, a picture. */
function addRow(table: OwnTable, draft: Draft, { cell, books, isOurs }: OneRow): void {
  addBeside(draft, cell);
  if (isOurs) {
    addCitation(draft, cell, cell('source'));
    return;
  }
  const { actors } = draft;
  if (Array.isArray(actors)) for (const name of actors) books.person(String(name));
  addNamedSource(table, draft, { cell, books });
}
