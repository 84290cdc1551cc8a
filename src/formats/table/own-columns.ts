// The columns of our own tables, in the order in which they are written, and other names under which teachers have them.
import { foldedName } from './header.ts';

/** All columns of a table that we write; docs/tables.md says what stands in each. */
export const OWN_COLUMNS = [
  'kind',
  'id',
  'title',
  'when',
  'basis',
  'how',
  'lane',
  'chapter',
  'summary',
  'plain',
  'people',
  'weight',
  'public act',
  'made public',
  'made public how',
  'disagreement',
  'legal status',
  'connections',
  'source',
  'source headline',
  'publisher',
  'source address',
  'published',
  'published how',
  'credits',
  'stance',
  'speaker',
  'excerpt',
  'prefix',
  'suffix',
  'translation',
  'verified',
  'at',
  'other date',
  'other publisher',
  'other address',
  'other disagreement',
  'other note',
  'link',
  'link label',
  'media',
  'media caption',
  'media credit',
  'media alt',
  'media thumbnail',
  'media link',
  'native name',
  'kept',
] as const;

/** Columns that only other people's tables have. */
const DATE_PARTS = ['end', 'year', 'month', 'day', 'time', 'end year', 'end month', 'end day', 'end time'] as const;

export type OwnColumn = (typeof OWN_COLUMNS)[number] | (typeof DATE_PARTS)[number];

/** What a message calls the columns that other names stand for. */
export const COLUMN_WORDS: Readonly<Partial<Record<OwnColumn, string>>> = {
  when: 'the date',
  end: 'the end of the date',
  lane: 'the lane',
  media: 'a picture or film',
  link: 'a link',
  people: 'the people',
  'source headline': 'the source',
};

const SYNONYMS: Readonly<Partial<Record<OwnColumn, readonly string[]>>> = {
  when: [
    'date',
    'dates',
    'start',
    'start date',
    'start time',
    'begin',
    'begins',
    'began',
    'beginning',
    'from',
    'timestamp',
    'date of event',
    'datum',
    'fecha',
  ],
  end: ['end date', 'end time', 'ends', 'ended', 'until', 'till', 'to', 'finish'],
  title: [
    'event',
    'events',
    'headline',
    'heading',
    'name',
    'what',
    'subject',
    'label',
    'topic',
    'event title',
    'event name',
    'titre',
    'titel',
    'título',
    'titolo',
    'ereignis',
  ],
  summary: ['text', 'description', 'details', 'content', 'note', 'notes', 'body', 'about', 'what happened'],
  lane: [
    'place',
    'where',
    'group',
    'category',
    'series',
    'tag',
    'theme',
    'track',
    'location',
    'country',
    'type of event',
    'ort',
    'lieu',
    'lugar',
  ],
  people: ['person', 'actors', 'who', 'persons'],
  chapter: ['era', 'period', 'phase'],
  weight: ['importance', 'priority'],
  link: ['url', 'links', 'website', 'web address', 'web page', 'more'],
  media: ['image', 'picture', 'photo', 'video', 'image url', 'media url', 'picture url'],
  'media caption': ['caption', 'image caption'],
  'media credit': ['credit', 'image credit', 'photo credit'],
  'media alt': ['alt', 'alt text', 'alternative text'],
  'source headline': [
    'article',
    'article title',
    'source title',
    'headline of source',
    'who said it',
    'according to',
    'sources',
    'reference',
    'quelle',
    'fuente',
  ],
  'source address': ['source url', 'source link', 'article url', 'article link'],
  publisher: ['newspaper', 'outlet', 'source publisher', 'published by'],
  published: ['publication date', 'date of publication', 'published on'],
  excerpt: ['quote', 'quotation', 'words', 'cited words'],
  speaker: ['said by', 'who says it', 'quoted person'],
  year: ['start year', 'begin year'],
  month: ['start month'],
  day: ['start day'],
};

function entries(): readonly (readonly [string, OwnColumn])[] {
  const own = [...OWN_COLUMNS, ...DATE_PARTS].map((column) => [foldedName(column), column] as const);
  const others = Object.entries(SYNONYMS).flatMap(([column, names]) =>
    names.map((name) => [foldedName(name), column as OwnColumn] as const),
  );
  return [...others, ...own];
}

/** Columns by their folded names. */
export const OWN_NAMES: ReadonlyMap<string, OwnColumn> = new Map(entries());
