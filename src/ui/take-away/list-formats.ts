// The formats in which a timeline is taken away, each with its writer, loaded when it is asked for.
import type { WriteFormat } from '../../formats/format.ts';

export interface ListFormat {
  readonly id: 'sourceline' | 'table' | 'timelinejs' | 'timelinejs-table' | 'markwhen';
  readonly name: string;
  /** What it is good for, in one line. */
  readonly about: string;
  /** With its dot. */
  readonly extension: string;
  /** The media type. */
  readonly type: string;
  /** Whether its file begins with a byte order mark: without one Excel takes UTF-8 for the letters of Western Europe. LibreOffice and Google Sheets read it either way. */
  readonly hasMark: boolean;
  readonly load: () => Promise<WriteFormat>;
}

export const LIST_FORMATS: readonly ListFormat[] = [
  {
    id: 'sourceline',
    name: 'Sourceline JSON',
    about: 'For another computer, or to keep. Opens here again.',
    extension: '.sourceline.json',
    type: 'application/json',
    hasMark: false,
    load: async () => (await import('../../formats/own/write-list.ts')).writeList,
  },
  {
    id: 'table',
    name: 'Table (CSV)',
    about: 'For Excel, LibreOffice or Google Sheets. Opens here again.',
    extension: '.csv',
    type: 'text/csv',
    hasMark: true,
    load: async () => (await import('../../formats/table/write-table.ts')).writeTable,
  },
  {
    id: 'timelinejs',
    name: 'TimelineJS JSON',
    about: 'For TimelineJS on a website.',
    extension: '.timelinejs.json',
    type: 'application/json',
    hasMark: false,
    load: async () => (await import('../../formats/timelinejs/write-timelinejs.ts')).writeTimelineJs,
  },
  {
    id: 'timelinejs-table',
    name: 'TimelineJS table (CSV)',
    about: 'The columns that TimelineJS reads from Google Sheets.',
    extension: '.timelinejs.csv',
    type: 'text/csv',
    hasMark: true,
    load: async () => (await import('../../formats/table/write-timelinejs-table.ts')).writeTimelineJsTable,
  },
  {
    id: 'markwhen',
    name: 'Markwhen',
    about: 'Plain text that is read and changed by hand.',
    extension: '.mw',
    type: 'text/markdown',
    hasMark: false,
    load: async () => (await import('../../formats/markwhen/write-markwhen.ts')).writeMarkwhen,
  },
];
