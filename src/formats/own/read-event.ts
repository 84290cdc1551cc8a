// One event from a value that nobody has checked. What is missing is filled in, what is wrong is told and left out.
import type {
  Connection,
  ConnectionKind,
  DateBasis,
  FoundElsewhere,
  MadePublic,
  TimelineEvent,
  Weight,
  When,
} from '../../model/event.ts';
import type { Media } from '../../model/foreign.ts';
import type { Citation, Fragment, Stance, TextRange } from '../../model/source.ts';
import { standingOf } from '../../model/standing.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { foreign, link, withUnknown } from '../read-foreign.ts';
import { inWords, textOf } from '../text/read-text.ts';
import {
  address,
  count,
  date,
  filled,
  flag,
  isRecord,
  listOf,
  needed,
  oneOf,
  optional,
  type Reader,
  shape,
  type Tell,
  text,
  words,
} from './read-shape.ts';

/** The lane of events that name none. */
export const LANE_OF_ALL = 'all';

/** What may stand in an event, all of it unknown. */
type Draft = { readonly [Name in keyof TimelineEvent]?: unknown };
type Extras = Omit<TimelineEvent, 'id' | 'title' | 'when' | 'lane'>;

const BASES: readonly DateBasis[] = ['stated', 'caption', 'computed', 'phrase', 'given'];
const STANCES: readonly Stance[] = ['reports', 'confirms', 'claims', 'denies', 'foresees', 'comments'];
const KINDS: readonly ConnectionKind[] = ['answers', 'makes public', 'contradicts', 'later in the same matter'];
const WEIGHTS: readonly Weight[] = [1, 2, 3, 4, 5];

const weight: Reader<Weight> = (value, path, tell) => {
  const read = WEIGHTS.find((one) => one === value || String(one) === value);
  if (read === undefined) tell(path, `the weight ${inWords(value)} is not a number from 1 to 5; it counts as 3.`);
  return read;
};

const fragment = shape<Fragment>('fragment', { exact: needed(words), prefix: optional(text), suffix: optional(text) });

/** A list of fragments, or the one text. */
const excerpt: Reader<readonly [Fragment, ...Fragment[]]> = (value, path, tell) => {
  const given = typeof value === 'string' ? [{ exact: value }] : value;
  const [first, ...rest] = listOf(fragment)(given, path, tell) ?? [];
  return first && [first, ...rest];
};

const range = shape<TextRange>('range', { from: needed(count), to: needed(count) });

const citation = shape<Citation>('citation', {
  source: needed(words),
  excerpt: needed(excerpt),
  stance: needed(oneOf('stance', STANCES)),
  speaker: optional(words),
  translation: optional(text),
  verified: optional(words),
  at: optional(listOf(range)),
});

const media = shape<Media>('picture or film', {
  url: needed(address),
  caption: optional(words),
  credit: optional(words),
  alt: optional(words),
  thumbnail: optional(address),
  link: optional(address),
});

const EXTRAS = shape<Extras>('event', {
  summary: filled(text, ''),
  plain: optional(words),
  chapter: filled(text, ''),
  actors: filled(listOf(words), []),
  weight: filled(weight, 3),
  citations: filled(listOf(citation), []),
  isPublicAct: filled(flag, false),
  madePublic: optional(shape<MadePublic>('date of becoming public', { date: needed(date), how: filled(text, '') })),
  disagreement: optional(words),
  legalStatus: optional(words),
  connections: filled(
    listOf(shape<Connection>('connection', { kind: needed(oneOf('kind of connection', KINDS)), event: needed(words) })),
    [],
  ),
  media: optional(listOf(media)),
  links: optional(listOf(link)),
  foreign: optional(foreign),
});

const whenShape = shape<When>('event’s “when”', {
  date: needed(date),
  basis: filled(oneOf('basis', BASES), 'given'),
  how: filled(text, ''),
  elsewhere: optional(
    shape<FoundElsewhere>('other report', {
      date: needed(date),
      url: needed(address),
      publisher: filled(text, ''),
      disagreement: optional(words),
      note: optional(text),
    }),
  ),
});

function readWhen(value: unknown, tell: Tell): When | undefined {
  if (isRecord(value)) return whenShape(value, 'when', tell);
  // The usual case without a detour; the builder of columns parses the same text next, which costs nothing twice.
  if (typeof value === 'string' && parseEdtf(value)) return { date: value.trim(), basis: 'given', how: '' };
  if (value === undefined || value === null || textOf(value) === '') {
    tell('when', 'it has no date (“when”) and was left out.');
    return undefined;
  }
  const read = date(value, 'when', (path, message) => tell(path, `${message} The event was left out.`));
  return read === undefined ? undefined : { date: read, basis: 'given', how: '' };
}

function readLane(value: unknown, tell: Tell): string {
  if (value === undefined || value === null) return LANE_OF_ALL;
  const lane = textOf(value);
  if (lane === undefined) tell('lane', `the lane ${inWords(value)} is not a text; the event is shown without one.`);
  return lane || LANE_OF_ALL;
}

function readId(value: unknown, tell: Tell): string {
  const id = textOf(value);
  if (id === undefined && value !== undefined && value !== null) {
    tell('id', `the id ${inWords(value)} is not a text; it gets another one.`);
  }
  return id ?? '';
}

function hasExtras(draft: Draft): boolean {
  return (
    draft.summary !== undefined ||
    draft.plain !== undefined ||
    draft.chapter !== undefined ||
    draft.actors !== undefined ||
    draft.weight !== undefined ||
    draft.citations !== undefined ||
    draft.isPublicAct !== undefined ||
    draft.madePublic !== undefined ||
    draft.disagreement !== undefined ||
    draft.legalStatus !== undefined ||
    draft.connections !== undefined ||
    draft.media !== undefined ||
    draft.links !== undefined ||
    draft.foreign !== undefined
  );
}

const NONE: readonly never[] = [];

/** An event, its id '' where it names none; undefined where it has no title or no date, which is told. */
export function readEvent(value: unknown, tell: Tell): TimelineEvent | undefined {
  if (!isRecord(value)) {
    tell('', `${inWords(value)} is not an event in { } and was left out.`);
    return undefined;
  }
  const draft: Draft = value;
  const title = textOf(draft.title);
  if (!title) tell('title', 'it has no title and was left out.');
  const when = readWhen(draft.when, tell);
  if (!title || !when) return undefined;
  const event: TimelineEvent = {
    id: readId(draft.id, tell),
    title,
    summary: '',
    when,
    lane: readLane(draft.lane, tell),
    chapter: '',
    actors: NONE,
    weight: 3,
    citations: NONE,
    isPublicAct: false,
    connections: NONE,
  };
  return withUnknown(hasExtras(draft) ? withExtras(event, value, tell) : event, value, EVENT_NAMES);
}

/** Every name that an event of ours may have. */
export const EVENT_NAMES: ReadonlySet<string> = new Set<keyof TimelineEvent>([
  'id',
  'title',
  'when',
  'lane',
  'summary',
  'plain',
  'chapter',
  'actors',
  'weight',
  'citations',
  'isPublicAct',
  'madePublic',
  'disagreement',
  'legalStatus',
  'connections',
  'media',
  'links',
  'foreign',
]);

function withExtras(plain: TimelineEvent, value: unknown, tell: Tell): TimelineEvent | undefined {
  const event = { ...plain, ...EXTRAS(value, '', tell) };
  if (standingOf(event) !== undefined) return event;
  tell('citations', 'its sources only deny it or comment on it: nobody says that it happened, so it was left out.');
  return undefined;
}
