// The history of changes and the check of quotations as files and as text.
import type { LogRow } from '../../edit/change-log.ts';
import { type CheckRow, RESULT_WORDS } from '../../edit/verification-report.ts';
import { csvLine } from '../../formats/table/cells.ts';

/** Rows of words under names, to be written in any way. */
export interface WordTable {
  /** What it is, for a heading and a file's name. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The changes, the latest first. */
export function logTable(timeline: string, rows: readonly LogRow[]): WordTable {
  return {
    title: `${timeline} – history`,
    columns: ['when', 'what', 'undone', 'event', 'source', 'before', 'after'],
    rows: rows.map(({ on, what, isUndone, event, source, before, after }) => [
      on,
      what,
      isUndone ? 'yes' : '',
      event,
      source,
      before,
      after,
    ]),
  };
}

/** The quotations, with what was found of each. */
export function checkTable(timeline: string, rows: readonly CheckRow[]): WordTable {
  return {
    title: `${timeline} – quotations checked`,
    columns: ['event', 'quotation', 'source', 'words', 'result'],
    rows: rows.map(({ title, quote, headline, excerpt, result }) => [
      title,
      String(quote + 1),
      headline,
      excerpt,
      RESULT_WORDS[result],
    ]),
  };
}

/** Begins with the mark by which spreadsheets know the encoding. */
export function tableCsv({ columns, rows }: WordTable): string {
  return `\ufeff${[columns, ...rows].map((cells) => csvLine(cells)).join('')}`;
}

/** A list of objects with the columns as names. */
export function tableJson({ columns, rows }: WordTable): string {
  const objects = rows.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])));
  return `${JSON.stringify(objects, null, 2)}\n`;
}

/** Rows as paragraphs: what is empty is left out. */
export function tableText({ title, columns, rows }: WordTable): string {
  const paragraphs = rows.map((cells) =>
    columns.flatMap((column, at) => (cells[at] ? [`${column}: ${cells[at]}`] : [])).join('\n'),
  );
  return `${[title, ...paragraphs].join('\n\n')}\n`;
}
