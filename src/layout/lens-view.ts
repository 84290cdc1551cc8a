// What one source tells, or one speaker, and where it is silent: events inside its time, certainly public by then, that it does not mention.
import { publicationOf } from '../model/known-span.ts';
import type { Lens } from '../model/lens.ts';
import type { Source } from '../model/source.ts';
import type { Timeline } from '../model/timeline.ts';
import { DAY, type Instant, type Span } from '../time/span.ts';
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import type { Facets, NumberLists } from './facets.ts';
import { eventsWith } from './number-lists.ts';

/** A lens by its place in the outline, as the facets know it. */
export interface LensNumber {
  readonly kind: Lens['kind'];
  readonly number: number;
  /** When its last word was published at the latest; infinity where nobody knows. */
  readonly publishedBy: Instant;
}

/** All arrays are in the order of the document's columns. */
export interface LensView {
  /** 1 for each event that it tells, whatever it says about it. */
  readonly told: Uint8Array<ArrayBuffer>;
  /** 1 for each event inside its time that was certainly public by then, and that it does not mention. */
  readonly silent: Uint8Array<ArrayBuffer>;
  /** Its time: from the day of the first event that it tells to the end of the last one's day, not after its publication; undefined where there is none. */
  readonly span: Span | undefined;
  readonly toldCount: number;
  readonly silentCount: number;
  /** How many of its days it does not tell that were not certainly public by then. */
  readonly unclearCount: number;
}

/** How a lens shows an event: told, passed over in silence, perhaps not public by then, or outside of its time. */
export type Telling = 'told' | 'silent' | 'unclear' | 'outside';

/** The lens as facets know it; undefined where the outline has no such source or actor. */
export function lensNumberOf(
  lens: Lens,
  { sources, actors }: Pick<Timeline, 'sources' | 'actors'>,
): LensNumber | undefined {
  const number = (lens.kind === 'source' ? sources : actors).findIndex(({ id }) => id === lens.id);
  if (number < 0) return undefined;
  // Somebody may have spoken on any day until the last of the sources came out.
  const published = sources.filter(({ id }) => lens.kind === 'speaker' || id === lens.id).map(endOfPublication);
  return { kind: lens.kind, number, publishedBy: published.length > 0 ? Math.max(...published) : Infinity };
}

function endOfPublication(source: Source): Instant {
  const [span] = publicationOf(source);
  return span?.to ?? Infinity;
}

/** The document's events as a lens shows them. */
export function lensView(columns: Columns, facets: Facets, lens: LensNumber): LensView {
  const told = flagged(lens.kind === 'source' ? facets.sources : facets.speakers, columns.count, lens.number);
  const span = spanOf(columns, told, lens.publishedBy);
  const silent = new Uint8Array(columns.count);
  let [toldCount, silentCount, unclearCount] = [0, 0, 0];
  for (let index = 0; index < columns.count; index += 1) {
    if (cell(told, index) === 1) toldCount += 1;
    else if (!span || !isWithin(cell(columns.at, index), span)) continue;
    else if (wasPublic(facets, index, lens)) {
      silent[index] = 1;
      silentCount += 1;
    } else unclearCount += 1;
  }
  return { told, silent, span, toldCount, silentCount, unclearCount };
}

/** How it shows one event of the document. */
export function tellingOf({ told, silent, span }: LensView, { at }: Pick<Columns, 'at'>, index: number): Telling {
  if (cell(told, index) === 1) return 'told';
  if (cell(silent, index) === 1) return 'silent';
  return span && isWithin(cell(at, index), span) ? 'unclear' : 'outside';
}

/** 1 for each event among whose numbers is this one. */
function flagged(lists: NumberLists, count: number, number: number): Uint8Array<ArrayBuffer> {
  const flags = new Uint8Array(count);
  for (const index of eventsWith(lists, number)) flags[index] = 1;
  return flags;
}

function spanOf({ at, count }: Columns, told: Uint8Array, publishedBy: Instant): Span | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (let index = 0; index < count; index += 1) {
    // What it expects lies beyond its time.
    if (cell(told, index) === 0 || cell(at, index) >= publishedBy) continue;
    first = Math.min(first, cell(at, index));
    last = Math.max(last, cell(at, index));
  }
  if (last < first) return undefined;
  const from = Math.floor(first / DAY) * DAY;
  return { from, to: Math.min(Math.floor(last / DAY) * DAY + DAY, publishedBy) };
}

function isWithin(at: Instant, { from, to }: Span): boolean {
  return at >= from && at < to;
}

/** Nobody is silent about what may not have happened, or not have been public, when they spoke. */
function wasPublic({ knownTo }: Facets, index: number, { publishedBy }: LensNumber): boolean {
  return (knownTo[index] ?? Number.NaN) <= publishedBy;
}
