// From events, one by one, to facets. What hangs on the outline (publishers, publication days) is worked out at the end, as a list may
// name its sources after its events.
import { CERTAINTIES, certaintyOf } from '../model/certainty.ts';
import type { TimelineEvent } from '../model/event.ts';
import { type Becoming, becomingOf, knownSpanOf, publicationOf } from '../model/known-span.ts';
import { isTelling } from '../model/standing.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Span } from '../time/span.ts';
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import { type Facets, NO_CHAPTER, type NumberLists, numbersOf } from './facets.ts';
import { createGrowable } from './growable.ts';
import { createListBook } from './list-book.ts';

/** What facets need of a timeline beside its events. */
export type FacetOutline = Pick<Timeline, 'chapters' | 'actors' | 'sources'>;

export interface FacetsBuilder {
  /** Adds event `number`; in ascending order, from 0 on. */
  readonly add: (event: TimelineEvent, number: number) => void;
  /** The facets of all events in the columns, in their order. */
  readonly facets: (columns: Columns, outline: FacetOutline) => Facets;
}

/** More events than this are not “the few that matter most”. */
const MOST_CORE = 20;

/** An empty builder. */
export function createFacetsBuilder(): FacetsBuilder {
  const certainty = createGrowable((length) => new Uint8Array(length));
  const chapters = createListBook();
  const actors = createListBook();
  const sources = createListBook();
  const telling = createListBook();
  const speakers = createListBook();
  const core = new Set<number>();
  const becoming = createBecomingBook();
  return {
    add: (event, number) => {
      certainty.add(CERTAINTIES.indexOf(certaintyOf(event.when)));
      chapters.add(number, event.chapter === '' ? [] : [event.chapter]);
      actors.add(number, event.actors);
      sources.add(
        number,
        event.citations.map(({ source }) => source),
      );
      telling.add(
        number,
        event.citations.filter(isTelling).map(({ source }) => source),
      );
      speakers.add(
        number,
        event.citations.flatMap(({ speaker }) => speaker ?? []),
      );
      if (event.plain !== undefined) core.add(number);
      becoming.add(number, becomingOf(event));
    },
    facets: (columns, outline) => {
      const order = columns.number;
      const chapter = chapters.lists(order, placesOf(outline.chapters));
      const sourceAt = placesOf(outline.sources);
      const cited = sources.lists(order, sourceAt);
      return {
        count: columns.count,
        chapter: Uint16Array.from(order, (_, index) => numbersOf(chapter, index)[0] ?? NO_CHAPTER),
        certainty: Uint8Array.from(order, (number) => cell(certainty.values(), number)),
        told: toldBy(columns.count, telling.lists(order, sourceAt), outline),
        isCore: coreOf(columns, core),
        actors: actors.lists(order, placesOf(outline.actors)),
        sources: cited,
        speakers: speakers.lists(order, placesOf(outline.actors)),
        ...knownIn(order, becoming, cited, outline),
      };
    },
  };
}

/** The facets of a timeline that is in memory, in the order of its columns. */
export function facetsOf(timeline: Timeline, columns: Columns): Facets {
  const builder = createFacetsBuilder();
  timeline.events.forEach(builder.add);
  return builder.facets(columns, timeline);
}

function placesOf(named: readonly { readonly id: string }[]): (id: string) => number | undefined {
  const places = new Map(named.map(({ id }, place) => [id, place]));
  return (id) => places.get(id);
}

/** One publisher counts once. */
function toldBy(count: number, telling: NumberLists, { sources }: FacetOutline): Uint8Array<ArrayBuffer> {
  if (telling.start.length === 0) return new Uint8Array(count);
  return Uint8Array.from({ length: count }, (_, index) => {
    const publishers = Array.from(numbersOf(telling, index), (source) => sources[source]?.publisher);
    return new Set(publishers).size;
  });
}

/** Those with a summary in plain language; where none has one, the heaviest, if they are few. */
function coreOf({ number, weight, count }: Columns, core: ReadonlySet<number>): Uint8Array<ArrayBuffer> {
  if (core.size > 0) return Uint8Array.from(number, (one) => Number(core.has(one)));
  const heaviest = weight.reduce((most, one) => Math.max(most, one), 0);
  const isHeaviest = Uint8Array.from(weight, (one) => Number(one === heaviest));
  const few = isHeaviest.reduce((sum, one) => sum + one, 0);
  return few <= MOST_CORE && few < count ? isHeaviest : new Uint8Array(count);
}

interface BecomingBook {
  readonly add: (number: number, becoming: Becoming | undefined) => void;
  /** Whether anything is known of any event. */
  readonly isEmpty: () => boolean;
  readonly of: (number: number) => Becoming | undefined;
}

const KINDS = ['none', 'public', 'foretold', 'told'] as const;

/** Becomings as numbers: of a million events no objects are kept, and nothing where none is known. */
function createBecomingBook(): BecomingBook {
  const kinds = createGrowable((length) => new Uint8Array(length));
  const from = createGrowable((length) => new Float64Array(length));
  const to = createGrowable((length) => new Float64Array(length));
  const put = (becoming: Becoming | undefined): void => {
    const span = becoming && spanIn(becoming);
    kinds.add(KINDS.indexOf(becoming?.kind ?? 'none'));
    from.add(span?.from ?? Number.NaN);
    to.add(span?.to ?? Number.NaN);
  };
  return {
    add: (number, becoming) => {
      if (becoming === undefined && kinds.length() === 0) return;
      while (kinds.length() < number) put(undefined);
      put(becoming);
    },
    isEmpty: () => kinds.length() === 0,
    of: (number) => {
      const kind = KINDS[kinds.values()[number] ?? 0];
      const span = { from: from.values()[number] ?? Number.NaN, to: to.values()[number] ?? Number.NaN };
      if (kind === 'public') return { kind, span };
      if (kind === 'told') return { kind, happened: span };
      return kind === 'foretold' ? { kind } : undefined;
    },
  };
}

function spanIn(becoming: Becoming): Span | undefined {
  if (becoming.kind === 'public') return becoming.span;
  return becoming.kind === 'told' ? becoming.happened : undefined;
}

function knownIn(
  order: Uint32Array,
  becoming: BecomingBook,
  cited: NumberLists,
  { sources }: FacetOutline,
): Pick<Facets, 'knownFrom' | 'knownTo'> {
  const knownFrom = new Float64Array(becoming.isEmpty() ? 0 : order.length).fill(Number.NaN);
  const knownTo = knownFrom.slice();
  if (becoming.isEmpty()) return { knownFrom, knownTo };
  const publications = sources.map(publicationOf);
  order.forEach((number, index) => {
    const own = becoming.of(number);
    const published = Array.from(numbersOf(cited, index)).flatMap((source) => publications[source] ?? []);
    const span = own && knownSpanOf(own, published);
    if (!span) return;
    knownFrom[index] = span.from;
    knownTo[index] = span.to;
  });
  return { knownFrom, knownTo };
}
