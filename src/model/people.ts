// What a timeline's people and organisations have to do with each other, and which of an event's words are somebody's own.
import type { TimelineEvent } from './event.ts';
import type { Citation } from './source.ts';
import type { Actor } from './timeline.ts';

/** Those whose names are easily taken for each other, in groups, in the timeline's order: it is enough that one of them names another. */
export function lookAlikes(actors: readonly Actor[]): readonly (readonly Actor[])[] {
  const others = confusedWith(actors);
  const places = new Map(actors.map(({ id }, place) => [id, place]));
  const grouped = new Set<string>();
  return actors.flatMap(({ id }) => {
    if (grouped.has(id) || !others.has(id)) return [];
    const group = reachableFrom(id, others);
    for (const one of group) grouped.add(one);
    const inOrder = [...group].map((one) => places.get(one) ?? 0).sort((a, b) => a - b);
    return [inOrder.flatMap((place) => actors[place] ?? [])];
  });
}

/** The group of look-alikes in which an actor stands, with itself; empty where nobody is taken for it. */
export function lookAlikesOf(actors: readonly Actor[], id: string): readonly Actor[] {
  return lookAlikes(actors).find((group) => group.some((actor) => actor.id === id)) ?? [];
}

/** For each id those with which it is easily confused, from either side; ids that no actor has are left out. */
function confusedWith(actors: readonly Actor[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(actors.map(({ id }) => id));
  const others = new Map<string, string[]>();
  const join = (from: string, to: string): void => {
    const own = others.get(from);
    if (own) own.push(to);
    else others.set(from, [to]);
  };
  for (const { id, notToBeConfusedWith = [] } of actors) {
    for (const other of notToBeConfusedWith) {
      if (!known.has(other) || other === id) continue;
      join(id, other);
      join(other, id);
    }
  }
  return others;
}

function reachableFrom(id: string, others: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  // A set goes on through what is added to it meanwhile.
  const reached = new Set([id]);
  for (const one of reached) for (const other of others.get(one) ?? []) reached.add(other);
  return reached;
}

export interface OwnWords {
  readonly event: TimelineEvent;
  readonly citations: readonly Citation[];
}

/** What somebody says in these events, or denies there: their own words, event by event; an event without such words is left out. */
export function ownWords(
  events: readonly TimelineEvent[],
  speaker: string,
  does: 'says' | 'denies',
): readonly OwnWords[] {
  return events.flatMap((event) => {
    const citations = event.citations.filter(
      (citation) => citation.speaker === speaker && (citation.stance === 'denies') === (does === 'denies'),
    );
    return citations.length === 0 ? [] : [{ event, citations }];
  });
}
