// The rows of our own tables that are no events: what they are stands in the column “kind”.

import type { OwnColumn } from './own-columns.ts';
import { type CellOf, fieldsOf, keptIn } from './own-draft.ts';

type Columns = Readonly<Record<string, OwnColumn>>;

interface RowKind {
  /** The list of an outline to which such rows belong; absent for the timeline itself. */
  readonly list?: string;
  readonly columns: Columns;
}

/** What each kind of row says in which column. */
export const ROW_KINDS: Readonly<Record<string, RowKind>> = {
  timeline: {
    columns: { id: 'id', title: 'title', summary: 'summary', firstView: 'when', sourcesEnd: 'published' },
  },
  lane: { list: 'lanes', columns: { id: 'id', title: 'title' } },
  chapter: { list: 'chapters', columns: { id: 'id', title: 'title', when: 'when', summary: 'summary' } },
  person: { list: 'actors', columns: { id: 'id', name: 'title', nativeName: 'native name', about: 'summary' } },
  organisation: { list: 'actors', columns: { id: 'id', name: 'title', nativeName: 'native name', about: 'summary' } },
  publisher: { list: 'publishers', columns: { id: 'id', name: 'title', shortName: 'plain', about: 'summary' } },
  source: {
    list: 'sources',
    columns: {
      id: 'id',
      headline: 'source headline',
      publisher: 'publisher',
      url: 'source address',
      published: 'published',
      publishedHow: 'published how',
      credits: 'credits',
    },
  },
  silence: { list: 'silences', columns: { when: 'when', note: 'summary' } },
  word: { list: 'terms', columns: { id: 'id', short: 'title', long: 'plain', explanation: 'summary' } },
};

/** What a row of a kind adds to the outline; undefined for a kind that we do not know. */
export function outlineOf(kind: string, cell: CellOf): Readonly<Record<string, unknown>> | undefined {
  const known = ROW_KINDS[kind];
  if (!known) return undefined;
  const fields = fieldsOf(cell, known.columns);
  if (kind === 'organisation') fields['kind'] = kind;
  // Where a lane says no title, it has none; its id is not shown in its place.
  if (kind === 'lane') fields['title'] ??= '';
  const kept = keptIn(cell('kept'));
  if (known.list === undefined) return kept ? { ...fields, foreign: kept } : fields;
  return { [known.list]: [fields] };
}
