// The table of timeline-setter: date, display_date, description, link, series, html.
import { isWebAddress } from '../../model/web-address.ts';
import type { ReadFormat } from '../format.ts';
import { plainText } from '../text/html-text.ts';
import { tellDisplayDate } from './display-date.ts';
import { foldedName } from './header.ts';
import { type RowTaker, readAnyTable, rowWords, type Table } from './read-any-table.ts';
import type { TableRow } from './read-rows.ts';
import { readTextColumns } from './table-dates.ts';
import { textDraft } from './text-draft.ts';

const COLUMNS = ['date', 'end', 'display_date', 'description', 'link', 'series', 'html'] as const;

type Column = (typeof COLUMNS)[number];
type SetterTable = Table<Column>;

/** It knows no ends; “end” only stands for a column that is not there. */
const NAMES: ReadonlyMap<string, Column> = new Map(
  COLUMNS.filter((column) => column !== 'end').map((column) => [foldedName(column), column]),
);

/** Reads a table of timeline-setter. */
export const readTimelineSetter: ReadFormat = (sink, options) =>
  readAnyTable({ format: 'timeline-setter', names: NAMES, dates: ['date'], begin }, sink, options);

function begin(table: SetterTable): RowTaker | undefined {
  const { has, sink } = table;
  if (has('date')) return { row: (row) => takeRow(table, row), end: () => undefined };
  sink.fault({
    path: '',
    line: 1,
    message: 'No column says when something happened: a table for timeline-setter has a column “date”.',
  });
  return undefined;
}

function takeRow(table: SetterTable, row: TableRow): void {
  const { cell, sink, remarks } = table;
  const draft = setterDraft(table, row);
  const date = readTextColumns(row, ['date', 'end'], table);
  if (date.edtf === undefined) {
    table.leaveOut({ ...draft, when: cell(row, 'date') }, { row, column: 'date', message: date.fault });
    return;
  }
  tellDisplayDate(cell(row, 'display_date'), date.edtf, remarks, () => rowWords(row, draft));
  sink.event({ ...draft, when: date.edtf }, { path: '', line: row.line });
}

function setterDraft(table: SetterTable, row: TableRow): Record<string, unknown> {
  const cell = (column: Column): string => table.cell(row, column);
  const beside = plainText(cell('html'));
  const description = plainText(cell('description'));
  const draft = textDraft(description.text || beside.text, table.remarks);
  const written = cell('link');
  const link = isWebAddress(written) ? [{ label: '', url: written }] : [];
  const links = [...link, ...description.links, ...beside.links];
  const fields: Record<string, string> = { ...table.unknownIn(row) };
  for (const column of ['display_date', 'html'] as const) if (cell(column) !== '') fields[column] = cell(column);
  if (written !== '' && link.length === 0) fields['link'] = written;
  if (cell('series') !== '') draft['lane'] = cell('series');
  if (links.length > 0) draft['links'] = links;
  if (beside.media.length > 0) draft['media'] = beside.media;
  if (Object.keys(fields).length > 0) draft['foreign'] = { format: 'timeline-setter', fields };
  return draft;
}
