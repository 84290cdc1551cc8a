// Derived, never stored: how far an event's title is backed. A stance counts towards one sentence, the event's title.
import type { TimelineEvent } from './event.ts';
import type { Citation, Stance } from './source.ts';
import type { Timeline } from './timeline.ts';

export type Standing = 'reported' | 'claimed' | 'disputed' | 'expected' | 'unsourced';

/** All standings, in the order in which columns count them. */
export const STANDINGS: readonly Standing[] = ['reported', 'claimed', 'disputed', 'expected', 'unsourced'];

/** The standings of events that rest on somebody's words: what is explained where every event does. */
export const CITED_STANDINGS: readonly Standing[] = STANDINGS.filter((standing) => standing !== 'unsourced');

/** The standing of an event; undefined where there are citations, but nothing but comments or denials, which is no event. */
export function standingOf(event: Pick<TimelineEvent, 'citations'>): Standing | undefined {
  if (event.citations.length === 0) return 'unsourced';
  const stances = new Set(event.citations.map((citation) => citation.stance));
  const isBacked =
    stances.has('reports') || stances.has('confirms') || stances.has('claims') || stances.has('foresees');
  if (!isBacked) return undefined;
  if (stances.has('denies')) return 'disputed';
  if (stances.has('reports') || stances.has('confirms')) return 'reported';
  return stances.has('claims') ? 'claimed' : 'expected';
}

/** The standing of an event that is shown; throws where there is none, as `check-timeline` keeps such an event out. */
export function shownStanding(event: Pick<TimelineEvent, 'id' | 'citations'>): Standing {
  const standing = standingOf(event);
  if (!standing) throw new Error(`event without standing: ${event.id}`);
  return standing;
}

/** Stances by which an article tells an event; a comment or a forecast tells nothing that happened. */
const TELLING: readonly Stance[] = ['reports', 'confirms', 'claims', 'denies'];

/** Whether a citation counts as telling its event. */
export function isTelling({ stance }: Citation): boolean {
  return TELLING.includes(stance);
}

/** The sources that tell an event, one for each publisher, in the order of its citations. */
export function toldBy(
  event: Pick<TimelineEvent, 'citations'>,
  { sources }: Pick<Timeline, 'sources'>,
): readonly string[] {
  const publishers = new Map<string, string>();
  for (const citation of event.citations) {
    if (!isTelling(citation)) continue;
    const publisher = sources.find((source) => source.id === citation.source)?.publisher;
    if (publisher !== undefined && !publishers.has(publisher)) publishers.set(publisher, citation.source);
  }
  return [...publishers.values()];
}

/** The citations of an event that take a stance towards its title: who claims it, who denies it. */
export function citationsBy(event: Pick<TimelineEvent, 'citations'>, stance: Stance): readonly Citation[] {
  return event.citations.filter((citation) => citation.stance === stance);
}
