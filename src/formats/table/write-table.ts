// A timeline as a table of our own: rows for what stands beside the events, then each event with a row for each excerpt.
import type { TimelineEvent } from '../../model/event.ts';
import type { Fragment } from '../../model/source.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { WriteFormat } from '../format.ts';
import { csvLine, listCell } from './cells.ts';
import { ROW_KINDS } from './outline-rows.ts';
import { OWN_COLUMNS, type OwnColumn } from './own-columns.ts';
import { tableLosses } from './table-losses.ts';
import { unknownColumnsOf } from './unknown-columns.ts';

type Outline = Omit<Timeline, 'events'>;
/** The cells of one row that are not empty. */
type Cells = Partial<Record<OwnColumn, string>>;

/** Writes CSV that spreadsheets open, and that reads back as it was but for its losses. */
export const writeTable: WriteFormat = (outline) => {
  const unknown = unknownColumnsOf(outline.foreign, 'table', OWN_COLUMNS);
  const lineOf = (cells: Cells, others: Readonly<Record<string, unknown>> = {}): string =>
    csvLine([
      ...OWN_COLUMNS.map((column) => cells[column] ?? ''),
      ...unknown.map((name) => String(others[name] ?? '')),
    ]);

  return {
    begin: () =>
      `${csvLine([...OWN_COLUMNS, ...unknown])}${outlineRows(outline)
        .map((row) => lineOf(row))
        .join('')}`,
    event: (event) => {
      const isOurs =
        event.foreign?.format === 'table' && Object.keys(event.foreign.fields).every((name) => unknown.includes(name));
      const others = isOurs ? event.foreign?.fields : undefined;
      const [first = {}, ...further] = eventRows(event, isOurs);
      return lineOf(first, others) + further.map((row) => lineOf({ id: event.id, ...row })).join('');
    },
    end: () => '',
    losses: () => tableLosses(outline),
  };
};

/** The rows of what stands beside the events. */
function outlineRows(outline: Outline): readonly Cells[] {
  const { title, summary, foreign } = outline;
  const kept = foreign && foreign.format !== 'table' ? { kept: JSON.stringify(foreign) } : {};
  return [
    { ...cellsOf('timeline', { ...outline, title, summary }), ...kept },
    ...outline.lanes.map((lane) => cellsOf('lane', lane)),
    ...outline.chapters.map((chapter) => cellsOf('chapter', chapter)),
    ...outline.actors.map((actor) => cellsOf(actor.kind, actor)),
    ...outline.publishers.map((publisher) => cellsOf('publisher', publisher)),
    ...outline.sources.map((source) => cellsOf('source', source)),
    ...outline.silences.map((silence) => cellsOf('silence', silence)),
    ...outline.terms.map((term) => cellsOf('word', term)),
  ];
}

function cellsOf(kind: string, entry: object): Cells {
  const fields = new Map<string, unknown>(Object.entries(entry));
  const cells: Cells = { kind };
  for (const [name, column] of Object.entries(ROW_KINDS[kind]?.columns ?? {})) {
    const value = fields.get(name);
    if (typeof value === 'string') cells[column] = value;
  }
  return cells;
}

/** The first row is the event; each row has one fragment of an excerpt, one picture and one link. */
function eventRows(event: TimelineEvent, isOurs: boolean): readonly Cells[] {
  const cited = citationRows(event);
  const links = (event.links ?? []).map(({ label, url }): Cells => ({ link: url, 'link label': label }));
  const media = (event.media ?? []).map(
    ({ url, caption = '', credit = '', alt = '', thumbnail = '', link = '' }): Cells => ({
      media: url,
      'media caption': caption,
      'media credit': credit,
      'media alt': alt,
      'media thumbnail': thumbnail,
      'media link': link,
    }),
  );
  const count = Math.max(1, cited.length, links.length, media.length);
  return Array.from({ length: count }, (_, i) => ({
    ...(i === 0 ? eventCells(event, isOurs) : {}),
    ...cited[i],
    ...links[i],
    ...media[i],
  }));
}

function citationRows({ citations }: TimelineEvent): readonly Cells[] {
  return citations.flatMap((citation) => {
    const { source, stance, speaker = '', translation = '', verified = '', at = [], excerpt } = citation;
    const ranges = listCell(at.map(({ from, to }) => `${from}-${to}`));
    return excerpt.map((fragment, i): Cells => {
      const said = i === 0 ? { source, stance, speaker, translation, verified, at: ranges } : {};
      return { ...said, ...fragmentCells(fragment) };
    });
  });
}

function fragmentCells({ exact, prefix = '', suffix = '' }: Fragment): Cells {
  return { excerpt: exact, prefix, suffix };
}

/** When, how that is known, and which day another report gives. */
function whenCells({ date, basis, how, elsewhere }: TimelineEvent['when']): Cells {
  const known: Cells = { when: date, basis: basis === 'given' ? '' : basis, how };
  if (!elsewhere) return known;
  return {
    ...known,
    'other date': elsewhere.date,
    'other publisher': elsewhere.publisher,
    'other address': elsewhere.url,
    'other disagreement': elsewhere.disagreement ?? '',
    'other note': elsewhere.note ?? '',
  };
}

function eventCells(event: TimelineEvent, isOurs: boolean): Cells {
  const { madePublic, foreign } = event;
  return {
    ...whenCells(event.when),
    id: event.id,
    title: event.title,
    lane: event.lane,
    chapter: event.chapter,
    summary: event.summary,
    plain: event.plain ?? '',
    people: listCell(event.actors),
    weight: String(event.weight),
    'public act': event.isPublicAct ? 'yes' : '',
    'made public': madePublic?.date ?? '',
    'made public how': madePublic?.how ?? '',
    disagreement: event.disagreement ?? '',
    'legal status': event.legalStatus ?? '',
    connections: listCell(event.connections.map(({ kind, event: other }) => `${kind}: ${other}`)),
    kept: foreign && !isOurs ? JSON.stringify(foreign) : '',
  };
}
