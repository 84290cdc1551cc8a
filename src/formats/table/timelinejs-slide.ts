// One row of TimelineJS's spreadsheet as a draft: its HTML as plain text, and the HTML itself kept for the way back.
import { isWebAddress } from '../../model/web-address.ts';
import type { ForeignDate } from '../dates/calendar-date.ts';
import { joinDates, readEndText } from '../dates/foreign-date.ts';
import { type PlainText, plainText, wholeAddress } from '../text/html-text.ts';
import { inWords } from '../text/read-text.ts';
import { titleFrom } from '../text/title-from-text.ts';
import { asHtml } from './html-cell.ts';
import type { Table } from './read-any-table.ts';
import type { TableRow } from './read-rows.ts';
import { columnAtFault, isAboutEnd, type PartColumns, readPartColumns, readTextColumns } from './table-dates.ts';
import type { TimelineJsColumn } from './timelinejs-columns.ts';

type Sheet = Table<TimelineJsColumn>;
type Draft = Record<string, unknown>;

const START: PartColumns<TimelineJsColumn> = ['Year', 'Month', 'Day', 'Time'];
const END: PartColumns<TimelineJsColumn> = ['End Year', 'End Month', 'End Day', 'End Time'];

/** Columns whose text may be HTML: it is kept where the plain text says less. */
const MARKED_UP: readonly TimelineJsColumn[] = ['Headline', 'Text', 'Media Credit', 'Media Caption'];
/** Columns that we have no word for. */
const KEPT: readonly TimelineJsColumn[] = ['Display Date', 'Background'];

/** Without any of these a text says all that its HTML does. */
const MARKUP = /[<&\t\n\r\f]|\s\s/;

/** The date of a row, in parts or as texts. */
export function dateOf(table: Sheet, row: TableRow): ForeignDate {
  if (!table.has('Year')) return readTextColumns(row, ['Start Date', 'End Date'], table);
  const start = readPartColumns(row, START, table) ?? { fault: 'it has no date; write at least a year.' };
  const end = readPartColumns(row, END, table, readEndText);
  return end ? joinDates(start, end) : start;
}

/** The column that a fault of a date is about. */
export function faultColumn({ has }: Sheet, fault: string): TimelineJsColumn {
  if (!has('Year')) return isAboutEnd(fault) ? 'End Date' : 'Start Date';
  return columnAtFault(fault, [START, END]);
}

/** What a row says of its date, as it is written. */
export function writtenDate(table: Sheet, row: TableRow): string {
  return writtenIn(table, row, [...START, 'Start Date']);
}

/** What a fault of a date is about: the beginning or the end, as it is written. */
export function faultyDate(table: Sheet, row: TableRow, fault: string): string {
  return isAboutEnd(fault) ? writtenIn(table, row, [...END, 'End Date']) : writtenDate(table, row);
}

function writtenIn({ cell }: Sheet, row: TableRow, columns: readonly TimelineJsColumn[]): string {
  return columns
    .map((column) => cell(row, column))
    .filter(Boolean)
    .join('-');
}

/** What a cell says without its markup. */
export function textIn({ cell }: Sheet, row: TableRow, column: TimelineJsColumn): PlainText {
  return plainText(cell(row, column));
}

/** Whether HTML says more than its text, from which it could be written again. */
function saysMore(html: string): boolean {
  const { text } = plainText(html);
  return html !== text && html !== asHtml(text);
}

/** What of a row would be lost in a draft: HTML, the date in words, the background, unknown columns. */
export function keptOf(table: Sheet, row: TableRow): Readonly<Record<string, string>> | undefined {
  const kept: Record<string, string> = { ...table.unknownIn(row) };
  for (const column of KEPT) {
    const text = table.cell(row, column);
    if (text !== '') kept[column] = text;
  }
  for (const column of MARKED_UP) {
    const html = table.cell(row, column);
    if (MARKUP.test(html) && saysMore(html)) kept[column] = html;
  }
  const media = table.cell(row, 'Media');
  if (media !== '' && !isWebAddress(wholeAddress(media))) kept['Media'] = media;
  return Object.keys(kept).length > 0 ? kept : undefined;
}

function mediaDraft(table: Sheet, row: TableRow): readonly Draft[] {
  const written = table.cell(row, 'Media');
  if (written === '') return [];
  const url = wholeAddress(written);
  // TimelineJS takes a quotation or an embedded frame as well: what is seen in the frame can be a link.
  const address = isWebAddress(url) ? url : plainText(written).media[0]?.url;
  if (address === undefined) {
    table.remarks.add(
      'media',
      () => `${inWords(written)} stands where the address of a picture or film should be; it is kept, but not shown.`,
    );
    return [];
  }
  const media: Draft = { url: address };
  for (const [name, column] of [
    ['credit', 'Media Credit'],
    ['caption', 'Media Caption'],
  ] as const) {
    const { text } = textIn(table, row, column);
    if (text !== '') media[name] = text;
  }
  const alt = table.cell(row, 'Alt Text');
  if (alt !== '') media['alt'] = alt;
  const thumbnail = wholeAddress(table.cell(row, 'Media Thumbnail'));
  if (thumbnail !== '') media['thumbnail'] = thumbnail;
  return [media];
}

/** A row as a draft without its date. */
export function slideDraft(table: Sheet, row: TableRow): Draft {
  const [headline, text, caption, credit] = MARKED_UP_TEXTS.map((column) => textIn(table, row, column));
  const [head, body] = [headline?.text ?? '', text?.text ?? ''];
  const draft: Draft = head === '' ? untitled(table, body || (caption?.text ?? '')) : titled(head, body);
  const lane = table.cell(row, 'Group') || table.cell(row, 'Tag');
  if (lane !== '') draft['lane'] = lane;
  const links = [headline, text, caption, credit].flatMap((one) => one?.links ?? []);
  if (links.length > 0) draft['links'] = links.filter(({ url }, i) => links.findIndex((one) => one.url === url) === i);
  const media = [...mediaDraft(table, row), ...(text?.media ?? [])];
  if (media.length > 0) draft['media'] = media;
  const fields = keptOf(table, row);
  if (fields) draft['foreign'] = { format: 'timelinejs-table', fields };
  return draft;
}

const MARKED_UP_TEXTS: readonly TimelineJsColumn[] = ['Headline', 'Text', 'Media Caption', 'Media Credit'];

function titled(title: string, summary: string): Draft {
  return summary === '' ? { title } : { title, summary };
}

function untitled({ remarks }: Sheet, text: string): Draft {
  const { title, isWhole } = titleFrom(text);
  if (title !== '')
    remarks.add(
      'title',
      () =>
        `A row has no headline; its title comes from its text or from the caption of its picture: ${inWords(title)}.`,
    );
  return isWhole ? { title } : { title, summary: text };
}
