// Timeline Storyteller's table: start_date, end_date, content_text, facet, category.
import type { ReadFormat } from '../format.ts';
import { foldedName } from './header.ts';
import { type RowTaker, readAnyTable, type Table } from './read-any-table.ts';
import type { TableRow } from './read-rows.ts';
import { readTextColumns } from './table-dates.ts';
import { textDraft } from './text-draft.ts';

const COLUMNS = ['id', 'start_date', 'end_date', 'content_text', 'facet', 'category'] as const;

type Column = (typeof COLUMNS)[number];

const NAMES: ReadonlyMap<string, Column> = new Map(COLUMNS.map((column) => [foldedName(column), column]));

/** Reads a table of Timeline Storyteller. */
export const readStorytellerTable: ReadFormat = (sink, options) =>
  readAnyTable(
    {
      format: 'storyteller-table',
      names: NAMES,
      dates: ['start_date', 'end_date'],
      habits: { areYearsWhole: true },
      begin,
    },
    sink,
    options,
  );

function begin(table: Table<Column>): RowTaker | undefined {
  const { has, sink } = table;
  if (!has('start_date')) {
    sink.fault({
      path: '',
      line: 1,
      message: 'No column says when something happened: a table for Timeline Storyteller has a column “start_date”.',
    });
    return undefined;
  }
  const seen: SeenLanes = { byFacet: 0, byCategory: 0 };
  return { row: (row) => takeRow(table, row, seen), end: () => tellLanes(table, seen) };
}

/** How many events got their lane from which column, in a table that has both. */
interface SeenLanes {
  byFacet: number;
  byCategory: number;
}

/** Where only some rows have a facet, the lanes are of two kinds, which is told. */
function tellLanes({ sink }: Table<Column>, { byFacet, byCategory }: SeenLanes): void {
  if (byFacet === 0 || byCategory === 0) return;
  const message = 'Where the column “facet” is empty, the event stands in the lane of its “category”.';
  sink.interpret({ message, count: byCategory, choices: [] });
}

/** A category says what kind of event it is, a facet where it belongs: the lane is the facet, or the category where there is none. */
function rowDraft(table: Table<Column>, row: TableRow, seen: SeenLanes): Record<string, unknown> {
  const cell = (column: Column): string => table.cell(row, column);
  const draft = textDraft(cell('content_text'), table.remarks);
  const [facet, category] = [cell('facet'), cell('category')];
  const lane = facet || category;
  const hasBoth = facet !== '' && category !== '' && facet !== category;
  const fields = { ...table.unknownIn(row), ...(hasBoth ? { category } : {}) };
  if (facet !== '') seen.byFacet++;
  else if (category !== '') seen.byCategory++;
  if (hasBoth) {
    const sentence = 'The column “category” is kept with the events, but not shown: the lanes are those of “facet”.';
    table.remarks.add('category', () => sentence);
  }
  if (lane !== '') draft['lane'] = lane;
  if (cell('id') !== '') draft['id'] = cell('id');
  if (Object.keys(fields).length > 0) draft['foreign'] = { format: 'storyteller-table', fields };
  return draft;
}

function takeRow(table: Table<Column>, row: TableRow, seen: SeenLanes): void {
  const draft = rowDraft(table, row, seen);
  const date = readTextColumns(row, ['start_date', 'end_date'], table);
  if (date.edtf !== undefined) table.sink.event({ ...draft, when: date.edtf }, { path: '', line: row.line });
  else {
    const when = table.cell(row, 'start_date');
    table.leaveOut({ ...draft, when }, { row, column: 'start_date', message: date.fault });
  }
}
