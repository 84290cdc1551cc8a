// Columns that we have no word for: their names are kept with the timeline, so that they come back as columns.
import type { Foreign } from '../../model/foreign.ts';
import { foldedName } from './header.ts';

/** The names of the columns that a timeline brought from a format; none that would be taken for one of its known columns. */
export function unknownColumnsOf(
  foreign: Foreign | undefined,
  format: string,
  known: readonly string[],
): readonly string[] {
  const columns = foreign?.format === format ? foreign.fields['columns'] : undefined;
  if (!Array.isArray(columns)) return [];
  const taken = new Set(known.map(foldedName));
  return [...new Set(columns)].filter(
    (name): name is string =>
      typeof name === 'string' && name.trim() === name && name !== '' && !taken.has(foldedName(name)),
  );
}
