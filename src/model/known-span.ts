// Derived, never stored: from when on an event was known to the public, as far as anybody can tell.
import { parseEdtf } from '../time/edtf.ts';
import { extentOf } from '../time/fuzzy-date.ts';
import { hullOf, type Instant, type Span } from '../time/span.ts';
import type { TimelineEvent } from './event.ts';
import { shownDate } from './shown-date.ts';
import type { Source } from './source.ts';
import { standingOf } from './standing.ts';

/**
 * What an event itself tells of that: when it was made public, or that it was done in public; else only its sources do: `foretold`
 * where it was still ahead when they wrote, or `told` since it happened.
 */
export type Becoming =
  | { readonly kind: 'public'; readonly span: Span }
  | { readonly kind: 'foretold' }
  | { readonly kind: 'told'; readonly happened: Span };

/** How an event became known; undefined where nobody is cited and nothing says that it was public, or where its date cannot be read. */
export function becomingOf(event: TimelineEvent): Becoming | undefined {
  if (event.madePublic) return inPublic(event.madePublic.date);
  if (standingOf(event) === 'expected') return { kind: 'foretold' };
  if (event.isPublicAct) return inPublic(shownDate(event.when));
  const happened = event.citations.length === 0 ? undefined : beginningOf(shownDate(event.when));
  return happened && { kind: 'told', happened };
}

/** Before `from` it was not public, from `to` on it was; in between nobody can tell. `published`: of the sources that tell it. */
export function knownSpanOf(becoming: Becoming, published: readonly Span[]): Span | undefined {
  if (becoming.kind === 'public') return becoming.span;
  const first = firstOf(published);
  // In our sources from their day on; it may have been known as soon as it happened.
  return becoming.kind === 'told' && first ? hullOf([first, { ...becoming.happened, to: first.to }]) : first;
}

/** From when on an event was known to the public; undefined where nothing at all is known about that. */
export function knownSpan(event: TimelineEvent, sources: readonly Source[]): Span | undefined {
  const becoming = becomingOf(event);
  const cited = sources.filter(({ id }) => event.citations.some(({ source }) => source === id));
  return becoming && knownSpanOf(becoming, cited.flatMap(publicationOf));
}

/** Whether something was public by an instant: yes; nobody can tell; only later. */
export type Publicity = 'public' | 'unclear' | 'later';

/** What is so of something that became known within a span; `unclear` where the span's ends are not numbers. */
export function publicityBy({ from, to }: Span, end: Instant): Publicity {
  if (to <= end) return 'public';
  return from >= end ? 'later' : 'unclear';
}

/** Of the sources that an event cites the one that was public first, as far as that can be read; undefined where it is of none. */
export function firstPublished({ citations }: TimelineEvent, sources: readonly Source[]): Source | undefined {
  const dated = sources.flatMap((source) =>
    citations.some((citation) => citation.source === source.id)
      ? publicationOf(source).map(({ to }) => ({ source, to }))
      : [],
  );
  return firstOf(dated)?.source;
}

/** The one that ends first: what is only known to the year was public by the year's end. */
function firstOf<T extends Pick<Span, 'to'>>(published: readonly T[]): T | undefined {
  return published.toSorted((a, b) => a.to - b.to)[0];
}

/** The days on which a source may have been published; nothing where that cannot be read. */
export function publicationOf({ published }: Source): readonly Span[] {
  const date = parseEdtf(published);
  return date ? [extentOf(date)] : [];
}

function inPublic(edtf: string): Becoming | undefined {
  const span = beginningOf(edtf);
  return span && { kind: 'public', span };
}

/** What lasts is known from its beginning on. */
function beginningOf(edtf: string): Span | undefined {
  const date = parseEdtf(edtf);
  if (!date) return undefined;
  return date.kind === 'lasting' ? date.start : extentOf(date);
}
