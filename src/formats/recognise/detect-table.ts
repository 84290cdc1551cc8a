// Which table a text is, by the names of its columns.
import type { FormatId } from '../../model/interpretation.ts';
import { foldedName } from '../table/header.ts';
import { OWN_NAMES } from '../table/own-columns.ts';

/** A table with a line of names on top. */
export interface TableLook {
  /** Undefined where the columns say neither what happened nor when. */
  readonly format: FormatId | undefined;
  /** Whether the columns are those of that format and of no other. */
  readonly isSure: boolean;
  /** As they are written. */
  readonly columns: readonly string[];
}

export const DELIMITERS = [',', ';', '\t', '|'] as const;

const LONGEST_LINE = 16_384;
const MOST_COLUMNS = 500;

interface Fit {
  readonly format: FormatId;
  /** Of each group one name at least. */
  readonly needs: readonly (readonly string[])[];
}

const SURE: readonly Fit[] = [
  { format: 'storyteller-table', needs: [['start_date'], ['content_text']] },
  { format: 'timelinejs-table', needs: [['headline'], ['year', 'start date', 'end year', 'end date']] },
  { format: 'timelinejs-table', needs: [['year'], ['display date', 'media', 'media credit', 'end year']] },
  { format: 'timeline-setter', needs: [['date'], ['description'], ['display_date', 'series', 'html']] },
  { format: 'storyteller-table', needs: [['start_date'], ['facet', 'category']] },
  { format: 'table', needs: [['when'], ['title']] },
];

/** What the first lines of a text say of it as a table; undefined where they are none. */
export function detectTable(text: string): TableLook | undefined {
  const lines = text.split(/\r\n|\n|\r/, 4).filter((line) => line.trim() !== '' && !/^"?sep=.$/i.test(line));
  const looks = lines.slice(0, 1).flatMap((line) => DELIMITERS.map((delimiter) => lookAt(line, delimiter)));
  const known = looks.filter(({ format }) => format !== undefined);
  return mostColumns(known) ?? mostColumns(looks.filter(({ columns }) => columns.length > 1));
}

function mostColumns(looks: readonly TableLook[]): TableLook | undefined {
  return looks.toSorted((a, b) => b.columns.length - a.columns.length)[0];
}

function lookAt(line: string, delimiter: string): TableLook {
  const columns = cellsOf(line.slice(0, LONGEST_LINE), delimiter);
  const names = new Set(columns.map((name) => name.toLowerCase()));
  const sure = SURE.find(({ needs }) => needs.every((group) => group.some((name) => names.has(name))));
  if (sure && columns.length > 1) return { format: sure.format, isSure: true, columns };
  const meant = new Set(columns.map((name) => OWN_NAMES.get(foldedName(name))));
  const isTable = (meant.has('when') || meant.has('year')) && (meant.has('title') || meant.has('summary'));
  return { format: isTable ? 'table' : undefined, isSure: false, columns };
}

/** The cells of one line; a cell in quotation marks may hold the delimiter. */
function cellsOf(line: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === delimiter && !isQuoted && cells.length < MOST_COLUMNS) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell.trim()];
}
