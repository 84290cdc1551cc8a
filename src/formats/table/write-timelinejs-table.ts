// A timeline as a spreadsheet for TimelineJS, in the columns of its present template; what these cannot say is counted.
import type { TimelineEvent } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { WriteFormat } from '../format.ts';
import { LANE_OF_ALL } from '../own/read-event.ts';
import { isRecord } from '../own/read-shape.ts';
import { plainText } from '../text/html-text.ts';
import { showDate } from '../timelinejs/date-parts.ts';
import { csvLine } from './cells.ts';
import { asHtml } from './html-cell.ts';
import { TIMELINEJS_COLUMNS } from './timelinejs-columns.ts';
import { createSheetLosses } from './timelinejs-table-losses.ts';
import { unknownColumnsOf } from './unknown-columns.ts';

type Outline = Omit<Timeline, 'events'>;
type SheetColumn = (typeof TIMELINEJS_COLUMNS)[number];
type Cells = Partial<Record<SheetColumn, string>>;
type Kept = Readonly<Record<string, unknown>>;
type Shown = ReturnType<typeof showDate>;

const FORMAT = 'timelinejs-table';

/** Writes CSV to be put into TimelineJS's spreadsheet; the title comes first, then eras, then slides. */
export const writeTimelineJsTable: WriteFormat = (outline) => {
  const unknown = unknownColumnsOf(outline.foreign, FORMAT, TIMELINEJS_COLUMNS);
  const losses = createSheetLosses(outline);
  const groups = groupNames(outline);
  const lineOf = (cells: Cells, others: Kept): string =>
    csvLine([
      ...TIMELINEJS_COLUMNS.map((column) => cells[column] ?? ''),
      ...unknown.map((name) => textOf(others[name])),
    ]);

  return {
    begin: () => {
      const kept = titleKept(outline);
      const eras = outline.chapters.map((chapter) => {
        const shown = showDate(chapter.when);
        const names: Cells = { Headline: asHtml(chapter.title), Text: asHtml(chapter.summary), Type: 'era' };
        return lineOf({ ...dateCells(shown), 'Display Date': '', ...names }, {});
      });
      const hasTitle = outline.title + outline.summary !== '' || Object.keys(kept).length > 0;
      const title = hasTitle ? lineOf(titleCells(outline, kept), kept) : '';
      return `${csvLine([...TIMELINEJS_COLUMNS, ...unknown])}${title}${eras.join('')}`;
    },
    event: (event) => {
      losses.note(event);
      const kept = event.foreign?.format === FORMAT ? event.foreign.fields : {};
      const group = groups.get(event.lane) ?? event.lane;
      return lineOf({ ...slideCells(event, kept), Group: event.lane === LANE_OF_ALL ? '' : group }, kept);
    },
    end: () => '',
    losses: losses.all,
  };
};

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Lanes by the names that readers see; of two with one name each keeps its id. */
function groupNames({ lanes }: Outline): ReadonlyMap<string, string> {
  const isFree = (title: string): boolean => title !== '' && lanes.filter((lane) => lane.title === title).length === 1;
  return new Map(lanes.map(({ id, title }) => [id, isFree(title) ? title : id]));
}

/** The HTML that a table brought, where it still says what the text says. */
function markup(text: string, kept: unknown): string {
  return typeof kept === 'string' && plainText(kept).text === text ? kept : asHtml(text);
}

function titleKept({ foreign }: Outline): Kept {
  const kept = foreign?.format === FORMAT ? foreign.fields['title'] : undefined;
  return isRecord(kept) ? kept : {};
}

function titleCells({ title, summary }: Outline, kept: Kept): Cells {
  const beside = Object.fromEntries(TIMELINEJS_COLUMNS.map((column) => [column, textOf(kept[column])]));
  return { ...beside, Headline: markup(title, kept['Headline']), Text: markup(summary, kept['Text']), Type: 'title' };
}

function two(number: number | undefined): string {
  return String(number ?? 0).padStart(2, '0');
}

/** A year in full: 0079, as 79 might be 1979. */
function yearCell(year: number | undefined): string {
  return year === undefined ? '' : year > 0 ? String(year).padStart(4, '0') : String(year);
}

function clockCell({ hour, minute, second }: Shown['start_date']): string {
  return hour === undefined ? '' : `${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}`;
}

function dateCells({ start_date, end_date, display_date = '' }: Shown): Cells {
  const start: Cells = {
    Year: yearCell(start_date.year),
    Month: String(start_date.month ?? ''),
    Day: String(start_date.day ?? ''),
    Time: clockCell(start_date),
    'Display Date': display_date,
  };
  if (!end_date) return start;
  return {
    ...start,
    'End Year': yearCell(end_date.year),
    'End Month': String(end_date.month ?? ''),
    'End Day': String(end_date.day ?? ''),
    'End Time': clockCell(end_date),
  };
}

function slideCells({ title, summary, when, media }: TimelineEvent, kept: Kept): Cells {
  const date = dateCells(showDate(when.date));
  const [first] = media ?? [];
  return {
    ...date,
    'Display Date': date['Display Date'] || textOf(kept['Display Date']),
    Headline: markup(title, kept['Headline']),
    Text: markup(summary, kept['Text']),
    Media: textOf(kept['Media']) || (first?.url ?? ''),
    'Media Credit': markup(first?.credit ?? '', kept['Media Credit']),
    'Media Caption': markup(first?.caption ?? '', kept['Media Caption']),
    'Media Thumbnail': first?.thumbnail ?? '',
    'Alt Text': first?.alt ?? '',
    Background: textOf(kept['Background']),
  };
}
