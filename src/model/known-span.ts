// Derived, never stored: from when on an event was known to the public, as far as anybody can tell.
import { parseEdtf } from '../time/edtf.ts';
import { extentOf } from '../time/fuzzy-date.ts';
import type { Span } from '../time/span.ts';
import type { TimelineEvent } from './event.ts';
import { shownDate } from './shown-date.ts';
import type { Source } from './source.ts';
import { standingOf } from './standing.ts';

/** Before `from` it was not public, from `to` on it was; in between nobody can tell. Undefined where nothing at all is known about that. */
export function knownSpan(event: TimelineEvent, sources: readonly Source[]): Span | undefined {
  if (event.madePublic) return beginningOf(event.madePublic.date);
  if (standingOf(event) === 'expected') return firstPublished(event, sources);
  if (event.isPublicAct) return beginningOf(shownDate(event.when));
  const published = firstPublished(event, sources);
  const happened = beginningOf(shownDate(event.when));
  // Not known when: it may have been as soon as it happened; in our sources from their day on.
  return published && happened && { from: Math.min(happened.from, published.to), to: published.to };
}

/** What lasts is known from its beginning on. */
function beginningOf(edtf: string): Span | undefined {
  const date = parseEdtf(edtf);
  if (!date) return undefined;
  return date.kind === 'lasting' ? date.start : extentOf(date);
}

/** The publication of the earliest source that the event cites. */
function firstPublished(event: TimelineEvent, sources: readonly Source[]): Span | undefined {
  const dates = event.citations.flatMap(({ source: id }) => {
    const published = parseEdtf(sources.find((source) => source.id === id)?.published ?? '');
    return published ? [extentOf(published)] : [];
  });
  return dates.toSorted((a, b) => a.to - b.to)[0];
}
