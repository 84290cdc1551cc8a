// What a handout is made of: its events in order of time, with numbers for events, excerpts and sources that all its parts share.
import { parseEdtf } from '../time/edtf.ts';
import { markOf } from '../time/fuzzy-date.ts';
import type { Instant } from '../time/span.ts';
import type { TimelineEvent } from './event.ts';
import { knownSpan, type Publicity, publicityBy } from './known-span.ts';
import { shownDate } from './shown-date.ts';
import type { Citation, Source } from './source.ts';
import type { Actor, Timeline } from './timeline.ts';

/** More than these would be a book. */
export const MOST_HANDED_OUT = 40;

/** An excerpt with its number on the handout. */
export interface HandoutExcerpt {
  /** From 1. */
  readonly number: number;
  readonly event: TimelineEvent;
  readonly citation: Citation;
  /** The number of its source, from 1; undefined where the timeline does not have it. */
  readonly source: number | undefined;
}

/** An event with its number on the handout. */
export interface HandoutEntry {
  /** From 1. */
  readonly number: number;
  readonly event: TimelineEvent;
  /** By the day of knowledge; `public` where none is set. */
  readonly publicity: Publicity;
  /** Who tells it first, then who denies it, then comments. */
  readonly excerpts: readonly HandoutExcerpt[];
}

export interface Handout {
  readonly entries: readonly HandoutEntry[];
  /** All excerpts, in the order of their numbers. */
  readonly excerpts: readonly HandoutExcerpt[];
  /** Each source that is cited, once; its index plus one is its number. */
  readonly sources: readonly Source[];
  /** Who takes part or speaks, in the timeline's order. */
  readonly actors: readonly Actor[];
  /** How many events were left out because they became public only later. */
  readonly leftOut: number;
}

export interface HandoutChoice {
  readonly events: readonly TimelineEvent[];
  /** Undefined: today. The instant at which the day of knowledge ends. */
  readonly knowledgeEnd: Instant | undefined;
  /** Whether what became public only later is kept, to be marked. */
  readonly keepsLater: boolean;
  /** Whether all excerpts are printed; an event with a legal status keeps its own in any case. */
  readonly hasExcerpts: boolean;
}

/** The handout of some events, at most MOST_HANDED_OUT of them: those that come first. */
export function handoutOf(choice: HandoutChoice, { sources, actors }: Pick<Timeline, 'sources' | 'actors'>): Handout {
  const sorted = choice.events
    .toSorted((a, b) => placeOf(a) - placeOf(b) || b.weight - a.weight)
    .slice(0, MOST_HANDED_OUT);
  const weighed = sorted.map((event) => ({ event, publicity: publicityOf(event, sources, choice.knowledgeEnd) }));
  const kept = weighed.filter(({ publicity }) => choice.keepsLater || publicity !== 'later');
  const cited: string[] = [];
  const excerpts: HandoutExcerpt[] = [];
  const entries = kept.map(({ event, publicity }, index) => {
    const citations = keepsExcerpts(event, choice) ? inReadingOrder(event.citations) : [];
    const own = citations.map((citation, at): HandoutExcerpt => {
      const isKnown = sources.some(({ id }) => id === citation.source);
      const source = isKnown ? numberIn(cited, citation.source) : undefined;
      return { number: excerpts.length + at + 1, event, citation, source };
    });
    excerpts.push(...own);
    return { number: index + 1, event, publicity, excerpts: own };
  });
  return {
    entries,
    excerpts,
    sources: cited.flatMap((id) => sources.find((source) => source.id === id) ?? []),
    actors: actorsIn(entries, actors),
    leftOut: weighed.length - kept.length,
  };
}

/** Whether an event was public by the end of a day. */
export function publicityOf(
  event: TimelineEvent,
  sources: readonly Source[],
  knowledgeEnd: Instant | undefined,
): Publicity {
  if (knowledgeEnd === undefined) return 'public';
  const known = knownSpan(event, sources);
  return known ? publicityBy(known, knowledgeEnd) : 'unclear';
}

/** An accusation never stands without the words that it rests on and the answer to it. */
function keepsExcerpts({ legalStatus }: TimelineEvent, { hasExcerpts }: HandoutChoice): boolean {
  return hasExcerpts || legalStatus !== undefined;
}

/** Who tells it, who denies it, and comments last. */
function inReadingOrder(citations: readonly Citation[]): readonly Citation[] {
  const rank = ({ stance }: Citation): number => ['denies', 'comments'].indexOf(stance);
  return citations.toSorted((a, b) => rank(a) - rank(b));
}

/** The place of an id in a list from 1; it is put at the end where it is not yet in it. */
function numberIn(ids: string[], id: string): number {
  const at = ids.indexOf(id);
  return at >= 0 ? at + 1 : ids.push(id);
}

function actorsIn(entries: readonly HandoutEntry[], actors: readonly Actor[]): readonly Actor[] {
  const ids = new Set(
    entries.flatMap(({ event, excerpts }) => [
      ...event.actors,
      ...excerpts.flatMap(({ citation }) => citation.speaker ?? []),
    ]),
  );
  return actors.filter(({ id }) => ids.has(id));
}

/** Where its mark stands on the axis, so that text and drawing have one order. */
function placeOf({ when }: TimelineEvent): Instant {
  const date = parseEdtf(shownDate(when));
  return date ? markOf(date) : Number.POSITIVE_INFINITY;
}
