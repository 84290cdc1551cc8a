// The columns of TimelineJS's spreadsheet.
import { foldedName } from './header.ts';

/** As the present template has them, in its order. */
export const TIMELINEJS_COLUMNS = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Alt Text',
  'Type',
  'Group',
  'Background',
] as const;

/** The columns of the first generation besides. */
const FIRST_COLUMNS = ['Start Date', 'End Date', 'Tag'] as const;

export type TimelineJsColumn = (typeof TIMELINEJS_COLUMNS)[number] | (typeof FIRST_COLUMNS)[number];

/** Columns by their folded names. */
export const TIMELINEJS_NAMES: ReadonlyMap<string, TimelineJsColumn> = new Map(
  [...TIMELINEJS_COLUMNS, ...FIRST_COLUMNS].map((column) => [foldedName(column), column]),
);
