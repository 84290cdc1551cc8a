// Our own JSON: docs/format.md. What is written is read back exactly, and can be read by people and compared line by line.
import type { FoundElsewhere, MadePublic, TimelineEvent, When } from '../../model/event.ts';
import type { Foreign, Media } from '../../model/foreign.ts';
import type { Citation, Fragment, Link, Publisher, Source } from '../../model/source.ts';
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
import type { ListWriter, WriteFormat } from '../format.ts';
import { OWN_FORMAT } from '../read-foreign.ts';
import { EVENT_NAMES, LANE_OF_ALL } from './read-event.ts';
import { OUTLINE_NAMES, VERSION } from './read-outline.ts';
import { each, inLines, inShape, type Shape, unless, unlessEmpty, whole, written } from './written-shape.ts';

const LINK: Shape<Link> = { label: unlessEmpty, url: whole };

const FRAGMENT: Shape<Fragment> = { prefix: whole, exact: whole, suffix: whole };

/** Words alone are the usual case, and shorter. */
function excerptOf(excerpt: Citation['excerpt']): unknown {
  const [first, ...rest] = excerpt;
  const isPlain = rest.length === 0 && first.prefix === undefined && first.suffix === undefined;
  return isPlain ? first.exact : each(FRAGMENT)(excerpt);
}

const CITATION: Shape<Citation> = {
  source: whole,
  stance: whole,
  speaker: whole,
  excerpt: excerptOf,
  translation: whole,
  verified: whole,
  at: whole,
};

const ELSEWHERE: Shape<FoundElsewhere> = {
  date: whole,
  url: whole,
  publisher: unlessEmpty,
  disagreement: whole,
  note: whole,
};

const WHEN: Shape<When> = {
  date: whole,
  basis: unless<When['basis']>('given'),
  how: unlessEmpty,
  elsewhere: inShape(ELSEWHERE),
};

/** A date that is only given is its text. */
function whenOf(when: When): unknown {
  const fields = written(when, WHEN);
  return Object.keys(fields).length === 1 ? when.date : fields;
}

const MADE_PUBLIC: Shape<MadePublic> = { date: whole, how: unlessEmpty };

const MEDIA: Shape<Media> = { url: whole, caption: whole, credit: whole, alt: whole, thumbnail: whole, link: whole };

const EVENT: Shape<Omit<TimelineEvent, 'foreign'>> = {
  id: whole,
  title: whole,
  when: whenOf,
  lane: unless(LANE_OF_ALL),
  chapter: unlessEmpty,
  weight: unless<TimelineEvent['weight']>(3),
  actors: unlessEmpty,
  summary: unlessEmpty,
  plain: whole,
  isPublicAct: unless(false),
  madePublic: inShape(MADE_PUBLIC),
  disagreement: whole,
  legalStatus: whole,
  citations: each(CITATION),
  connections: each({ kind: whole, event: whole }),
  media: each(MEDIA),
  links: each(LINK),
};

const ACTOR: Shape<Actor> = {
  id: whole,
  kind: whole,
  name: whole,
  nativeName: whole,
  about: unlessEmpty,
  offices: each<Office>({ title: whole, when: whole }),
  notToBeConfusedWith: whole,
};

const PUBLISHER: Shape<Publisher> = {
  id: whole,
  name: whole,
  shortName: whole,
  isNewspaper: whole,
  about: unlessEmpty,
  links: each(LINK),
};

const SOURCE: Shape<Source> = {
  id: whole,
  publisher: unlessEmpty,
  headline: unlessEmpty,
  url: unlessEmpty,
  published: unlessEmpty,
  publishedHow: unlessEmpty,
  credits: unlessEmpty,
  extent: whole,
};

const OUTLINE: Shape<Omit<Timeline, 'events' | 'foreign'>> = {
  id: whole,
  title: whole,
  summary: unlessEmpty,
  sourcesEnd: unlessEmpty,
  firstView: whole,
  startsWith: whole,
  lanes: each<Lane>({ id: whole, title: whole }),
  chapters: each<Chapter>({ id: whole, title: whole, when: whole, summary: unlessEmpty }),
  silences: each<Silence>({ when: whole, note: unlessEmpty }),
  actors: each(ACTOR),
  terms: each<Term>({ id: whole, short: whole, long: whole, forms: whole, explanation: whole }),
  publishers: each(PUBLISHER),
  sources: each(SOURCE),
  afterwards: each<Afterword>({ when: whole, text: whole, link: inShape(LINK) }),
  corrections: each<Correction>({ on: whole, event: whole, what: whole }),
};

/** What a list of our own said beyond our words goes back to where it stood; what another format said stays under its name. */
function foreignOf(foreign: Foreign | undefined, known: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  if (!foreign) return {};
  const names = Object.keys(foreign.fields);
  const isOurs = foreign.format === OWN_FORMAT && names.length > 0 && !names.some((name) => known.has(name));
  return isOurs ? foreign.fields : { foreign };
}

/** A writer of our own JSON: one field of an event in a line, one event behind the other. It can carry everything. */
export const writeList: WriteFormat = ({ foreign, ...outline }): ListWriter => {
  let count = 0;
  return {
    begin: () => {
      const head = { format: OWN_FORMAT, version: VERSION, ...written(outline, OUTLINE) };
      return `{\n${inLines({ ...head, ...foreignOf(foreign, OUTLINE_NAMES) }, '  ')},\n  "events": [`;
    },
    event: ({ foreign: own, ...event }) => {
      count += 1;
      const fields = { ...written(event, EVENT), ...foreignOf(own, EVENT_NAMES) };
      return `${count === 1 ? '' : ','}\n    {\n${inLines(fields, '      ')}\n    }`;
    },
    end: () => (count === 0 ? ']\n}\n' : '\n  ]\n}\n'),
    losses: () => [],
  };
};
