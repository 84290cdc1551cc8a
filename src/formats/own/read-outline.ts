// A timeline without its events, from a value that nobody has checked.

import { idFrom } from '../../model/id-from.ts';
import type { Publisher, Source } from '../../model/source.ts';
import type {
  Actor,
  Afterword,
  Chapter,
  Correction,
  Lane,
  Office,
  Silence,
  Term,
  Timeline,
} from '../../model/timeline.ts';
import { UNSAID_OF_TIMELINE } from '../../model/unsaid.ts';
import { foreign, link, withUnknown } from '../read-foreign.ts';
import { inWords } from '../text/read-text.ts';
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

/** What a file says beside its events; the lanes undefined where it does not say them. */
export type ReadOutline = Omit<Timeline, 'events' | 'lanes'> & { readonly lanes: readonly Lane[] | undefined };

type Draft = Omit<Timeline, 'id' | 'events' | 'lanes'> & { readonly id?: string; readonly lanes?: readonly Lane[] };

const laneShape = shape<Partial<Lane>>('lane', { id: optional(words), title: optional(text) });

/** A lane, which may be given by its name alone. */
const lane: Reader<Lane> = (value, path, tell) => {
  const { id, title } =
    (isRecord(value) ? laneShape(value, path, tell) : { id: words(value, path, tell), title: undefined }) ?? {};
  const name = id || title;
  return !name ? undefined : { id: name, title: title ?? name };
};

const chapter = shape<Chapter>('chapter', {
  id: needed(words),
  title: needed(words),
  when: needed(date),
  summary: filled(text, ''),
});

const actor = shape<Actor>('person or organisation', {
  id: needed(words),
  kind: filled(oneOf('kind', ['person', 'organisation']), 'person'),
  name: needed(words),
  nativeName: optional(words),
  about: filled(text, ''),
  offices: filled(listOf(shape<Office>('office', { title: needed(words), when: optional(date) })), []),
  notToBeConfusedWith: optional(listOf(words)),
});

const term = shape<Term>('word to explain', {
  id: needed(words),
  short: needed(words),
  long: optional(words),
  forms: optional(listOf(words)),
  explanation: needed(words),
});

const publisher = shape<Publisher>('publisher', {
  id: needed(words),
  name: needed(words),
  shortName: filled(text, ''),
  isNewspaper: optional(flag),
  about: filled(text, ''),
  links: filled(listOf(link), []),
});

const source = shape<Source>('source', {
  id: needed(words),
  publisher: filled(text, ''),
  headline: filled(text, ''),
  url: filled(address, ''),
  published: filled(date, ''),
  publishedHow: filled(text, ''),
  credits: filled(text, ''),
  extent: optional(shape('extent', { words: needed(count), quoted: needed(count) })),
});

const day: Reader<string> = (value, path, tell) => {
  const read = date(value, path, tell);
  if (read === undefined || /^\d{4}-\d{2}-\d{2}$/.test(read)) return read;
  tell(path, `“${read}” is not a day such as 2019-11-30.`);
  return undefined;
};

const DRAFT = shape<Draft>('list of events', {
  id: optional(text),
  title: filled(text, ''),
  summary: filled(text, ''),
  sourcesEnd: filled(date, ''),
  firstView: optional(date),
  startsWith: optional(words),
  lanes: optional(withoutRepeats(lane)),
  chapters: filled(withoutRepeats(chapter), []),
  silences: filled(listOf(shape<Silence>('silence', { when: needed(date), note: filled(text, '') })), []),
  actors: filled(withoutRepeats(actor), []),
  terms: filled(withoutRepeats(term), []),
  publishers: filled(withoutRepeats(publisher), []),
  sources: filled(withoutRepeats(source), []),
  afterwards: filled(
    listOf(shape<Afterword>('afterword', { when: needed(date), text: needed(words), link: needed(link) })),
    [],
  ),
  corrections: filled(
    listOf(shape<Correction>('correction', { on: needed(day), event: needed(words), what: needed(words) })),
    [],
  ),
  foreign: optional(foreign),
});

/** A list of things with ids; of two with the same id the first stays. */
function withoutRepeats<T extends { readonly id: string }>(read: Reader<T>): Reader<readonly T[]> {
  return (value, path, tell) => {
    const seen = new Set<string>();
    const readOnce: Reader<T> = (one, at, tellOne) => {
      const kept = read(one, at, tellOne);
      if (kept === undefined || !seen.has(kept.id)) {
        if (kept) seen.add(kept.id);
        return kept;
      }
      tellOne(`${at}.id`, `the id “${kept.id}” is already in use; the second one was left out.`);
      return undefined;
    };
    return listOf(readOnce)(value, path, tell);
  };
}

/** The version of our own format that is read and written here: docs/format.md. */
export const VERSION = 1;

/** What stands in a list beside the outline's own names: the format's name, its version and its schema, and the events. */
export const OUTLINE_NAMES: ReadonlySet<string> = new Set([
  ...Object.keys(UNSAID_OF_TIMELINE),
  '$schema',
  'format',
  'version',
  'id',
  'firstView',
  'startsWith',
  'lanes',
  'events',
  'foreign',
]);

/** A newer list is read as far as its words are known. */
function tellVersion({ version }: Readonly<Record<string, unknown>>, tell: Tell): void {
  if (version === undefined || version === VERSION) return;
  const isNewer = typeof version === 'number' && version > VERSION;
  const what = isNewer
    ? `The list is written in version ${version} of the format, and this is a Sourceline that knows version ${VERSION}. What it knows was read; reload the page to see whether there is a newer Sourceline.`
    : `The version ${inWords(version)} is none: it should be ${VERSION}. The list was read as version ${VERSION}.`;
  tell('version', what);
}

/** Everything of a timeline but its events; what is not said is empty. */
export function readOutline(value: unknown, tell: Tell): ReadOutline {
  const draft: Draft = DRAFT(value, '', tell) ?? UNSAID_OF_TIMELINE;
  if (isRecord(value)) tellVersion(value, tell);
  const { id, lanes, ...rest } = isRecord(value) ? withUnknown(draft, value, OUTLINE_NAMES) : draft;
  const shortNamed = rest.publishers.map((one) => ({ ...one, shortName: one.shortName || one.name }));
  return { id: idFrom(id || rest.title, 'list'), ...rest, publishers: shortNamed, lanes };
}
