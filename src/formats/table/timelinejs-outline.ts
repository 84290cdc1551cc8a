// What of TimelineJS's spreadsheet is no event: the title slide, and eras, which are chapters.
import type { Table } from './read-any-table.ts';
import { rowWords } from './read-any-table.ts';
import type { TableRow } from './read-rows.ts';
import type { TimelineJsColumn } from './timelinejs-columns.ts';
import { dateOf, faultColumn, keptOf, slideDraft, textIn } from './timelinejs-slide.ts';

type Sheet = Table<TimelineJsColumn>;

export interface SheetOutline {
  /** Takes the title slide; whether it was the first one: any other is an event. */
  readonly takeTitle: (row: TableRow) => boolean;
  readonly takeEra: (row: TableRow) => void;
  /** Tells all of it, once. */
  readonly tell: () => void;
}

/** An outline of one table. */
export function createSheetOutline(table: Sheet): SheetOutline {
  const fields: Record<string, unknown> = {};
  const eraNames = new Map<string, number>();
  const { sink, header } = table;
  if (header.unknown.length > 0) fields['columns'] = header.unknown.map(({ name }) => name);
  let hasTitle = false;

  function takeTitle(row: TableRow): boolean {
    if (hasTitle) return false;
    hasTitle = true;
    sink.outline({ title: textIn(table, row, 'Headline').text, summary: textIn(table, row, 'Text').text });
    const kept = { ...keptOf(table, row), ...titleMedia(table, row) };
    if (Object.keys(kept).length > 0) fields['title'] = kept;
    return true;
  }

  function takeEra(row: TableRow): void {
    const draft = slideDraft(table, row);
    const date = dateOf(table, row);
    const title = String(draft['title'] || 'Era');
    if (date.edtf === undefined) {
      sink.fault({
        path: header.nameOf(faultColumn(table, date.fault)),
        line: row.line,
        message: `${rowWords(row, draft)}: ${date.fault}`,
      });
      return;
    }
    const count = (eraNames.get(title) ?? 0) + 1;
    eraNames.set(title, count);
    const id = count > 1 ? `${title} ${count}` : title;
    sink.outline({ chapters: [{ id, title, when: date.edtf, summary: draft['summary'] ?? '' }] });
  }

  return {
    takeTitle,
    takeEra,
    tell: () => {
      if (Object.keys(fields).length > 0) sink.outline({ foreign: { format: 'timelinejs-table', fields } });
    },
  };
}

/** A timeline has no picture of its own: the title slide's goes back to where it came from. */
function titleMedia({ cell }: Sheet, row: TableRow): Readonly<Record<string, string>> {
  const columns = ['Media', 'Media Credit', 'Media Caption', 'Media Thumbnail', 'Alt Text'] as const;
  return Object.fromEntries(columns.map((column) => [column, cell(row, column)]).filter(([, text]) => text !== ''));
}
