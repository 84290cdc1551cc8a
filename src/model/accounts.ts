// Derived, never stored: the accounts that stand against each other of one event, comments apart, and its dates by who gives them.
import type { FoundElsewhere, TimelineEvent } from './event.ts';
import type { Citation } from './source.ts';
import { standingOf } from './standing.ts';

/** Who stands behind the title, who calls it untrue or tells another version, or the sentence of another event that cannot be true with it. */
export type AccountKind = 'says' | 'denies' | 'otherwise';

export interface Account {
  readonly kind: AccountKind;
  /** Whose sentence it is about: the event itself, or the one that is told otherwise. */
  readonly event: TimelineEvent;
  /** The words for it, in the event's order; empty where a list names no source. */
  readonly citations: readonly Citation[];
}

/** A day as one report gives it. */
export interface DatedReport {
  /** EDTF. */
  readonly date: string;
  /** The article itself, or the report in which the day was found. */
  readonly origin: 'article' | 'elsewhere';
}

/** Whose words stand behind an event's title, and whose against it; whoever denies comes second. */
export function sidesOf(event: TimelineEvent): readonly Account[] {
  const denials = event.citations.filter(({ stance }) => stance === 'denies');
  const words = event.citations.filter(({ stance }) => stance !== 'denies' && stance !== 'comments');
  const says: Account = { kind: 'says', event, citations: words };
  return denials.length === 0 ? [says] : [says, { kind: 'denies', event, citations: denials }];
}

/** All accounts of an event: its sides, and the sentences of those of the others that contradict it, from whichever end. */
export function accountsOf(event: TimelineEvent, others: readonly TimelineEvent[]): readonly Account[] {
  const against = others
    .filter((other) => contradicts(event, other))
    .map((other): Account => ({ kind: 'otherwise', event: other, citations: supportOf(other) }));
  return [...sidesOf(event), ...against];
}

/** What is only said about an event; it counts for no side. */
export function commentsOn(event: TimelineEvent): readonly Citation[] {
  return event.citations.filter(({ stance }) => stance === 'comments');
}

/** Whether the sentences of two events cannot both be true, by whichever of them says so. */
export function contradicts(a: TimelineEvent, b: TimelineEvent): boolean {
  const names = (from: TimelineEvent, to: TimelineEvent): boolean =>
    from.connections.some(({ kind, event }) => kind === 'contradicts' && event === to.id);
  return a.id !== b.id && (names(a, b) || names(b, a));
}

/** Whether there is something to lay side by side: somebody denies it, its days differ, or it contradicts another event. */
export function isComparable(event: TimelineEvent): boolean {
  return (
    standingOf(event) === 'disputed' ||
    event.when.elsewhere?.disagreement !== undefined ||
    event.connections.some(({ kind }) => kind === 'contradicts')
  );
}

/** The dates of an event, the article's first; a report that gives the same adds none. */
export function datesOf({ when: { date, elsewhere } }: Pick<TimelineEvent, 'when'>): readonly DatedReport[] {
  const own: DatedReport = { date, origin: 'article' };
  return elsewhere && elsewhere.date !== date ? [own, { date: elsewhere.date, origin: 'elsewhere' }] : [own];
}

/** Events on whose day the same report disagrees in the same way. */
export interface DayDispute {
  readonly found: FoundElsewhere;
  readonly events: readonly TimelineEvent[];
}

/** The disagreements on days, each once with all the events that it is about, in the order of these. */
export function dayDisputesOf(events: readonly TimelineEvent[]): readonly DayDispute[] {
  const disputes = new Map<string, { readonly found: FoundElsewhere; readonly events: TimelineEvent[] }>();
  for (const event of events) {
    const found = event.when.elsewhere;
    if (found?.disagreement === undefined) continue;
    const key = JSON.stringify([found.url, found.date, found.disagreement]);
    const known = disputes.get(key);
    if (known) known.events.push(event);
    else disputes.set(key, { found, events: [event] });
  }
  return [...disputes.values()];
}

/** Of the event that stands against another only the words for its sentence. */
function supportOf(event: TimelineEvent): readonly Citation[] {
  return sidesOf(event)[0]?.citations ?? [];
}
