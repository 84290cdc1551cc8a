// The spreadsheet of TimelineJS in both generations: Year, Month, … Background; and Start Date, End Date, … Tag.

import type { ReadFormat } from '../format.ts';
import { TIMELINEJS_DATES } from '../timelinejs/slide-date.ts';
import { tellDisplayDate } from './display-date.ts';
import { type RowTaker, readAnyTable, rowWords, type Table } from './read-any-table.ts';
import type { TableRow } from './read-rows.ts';
import { TIMELINEJS_NAMES, type TimelineJsColumn } from './timelinejs-columns.ts';
import { createSheetOutline } from './timelinejs-outline.ts';
import { dateOf, faultColumn, faultyDate, slideDraft, writtenDate } from './timelinejs-slide.ts';

type Sheet = Table<TimelineJsColumn>;

/** Reads a spreadsheet of TimelineJS. */
export const readTimelineJsTable: ReadFormat = (sink, options) =>
  readAnyTable(
    {
      format: 'timelinejs-table',
      names: TIMELINEJS_NAMES,
      dates: ['Start Date', 'End Date', 'Year', 'End Year'],
      habits: TIMELINEJS_DATES,
      begin,
    },
    sink,
    options,
  );

function begin(table: Sheet): RowTaker | undefined {
  const { has, sink } = table;
  if (!has('Year') && !has('Start Date')) {
    const message =
      'No column says when something happened: a table for TimelineJS has a column “Year” or “Start Date”.';
    sink.fault({ path: '', line: 1, message });
    return undefined;
  }
  const outline = createSheetOutline(table);
  // The first generation calls the title slide “start”, too.
  const isFirst = !has('Year');
  return {
    row: (row) => {
      const type = table.cell(row, 'Type').toLowerCase();
      if ((type === 'title' || (type === 'start' && isFirst)) && outline.takeTitle(row)) return;
      if (type === 'era') outline.takeEra(row);
      else takeSlide(table, row);
    },
    end: outline.tell,
  };
}

function takeSlide(table: Sheet, row: TableRow): void {
  const { remarks, cell, sink } = table;
  const draft = slideDraft(table, row);
  const date = dateOf(table, row);
  if (date.edtf === undefined) {
    table.leaveOut(
      { ...draft, when: writtenDate(table, row) },
      {
        row,
        column: faultColumn(table, date.fault),
        message: date.fault,
        value: faultyDate(table, row, date.fault),
      },
    );
    return;
  }
  tellDisplayDate(cell(row, 'Display Date'), date.edtf, remarks, () => rowWords(row, draft));
  sink.event({ ...draft, when: date.edtf }, { path: '', line: row.line });
}
