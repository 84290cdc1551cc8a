// Ids and addresses of a timeline: none twice, none that leads nowhere, none that nothing uses.
import type { TimelineEvent } from './event.ts';
import type { Problem } from './problem.ts';
import type { Timeline } from './timeline.ts';

/** A place in the data and what stands there. */
interface Entry {
  readonly path: string;
  readonly value: string;
}

/** Everything that is wrong with a timeline's ids and addresses. */
export function checkNames(timeline: Timeline): readonly Problem[] {
  return [
    ...LISTS.flatMap((list) => repeatedIds(timeline, list)),
    ...repeatedTitles(timeline),
    ...REFERENCES.flatMap(({ to, from }) => lostReferences(timeline, to, from(timeline))),
    ...idleActors(timeline),
    ...badAddresses(timeline),
  ];
}

type List = 'lanes' | 'chapters' | 'actors' | 'terms' | 'publishers' | 'sources' | 'events';

const LISTS: readonly List[] = ['lanes', 'chapters', 'actors', 'terms', 'publishers', 'sources', 'events'];

function repeated(entries: readonly Entry[], what: string): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ path, value }) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [{ path, message: `The ${what} “${value}” is already in use.` }];
  });
}

function repeatedIds(timeline: Timeline, list: List): Problem[] {
  const entries = timeline[list].map(({ id }, i) => ({ path: `${list}[${i}].id`, value: id }));
  return repeated(entries, 'id');
}

function repeatedTitles({ events }: Timeline): Problem[] {
  return repeated(
    events.map(({ title }, i) => ({ path: `events[${i}].title`, value: title })),
    'title',
  );
}

interface Reference {
  readonly to: List;
  readonly from: (timeline: Timeline) => readonly Entry[];
}

const REFERENCES: readonly Reference[] = [
  { to: 'lanes', from: ofEvents((event) => [{ path: 'lane', value: event.lane }]) },
  { to: 'chapters', from: ofEvents((event) => [{ path: 'chapter', value: event.chapter }]) },
  {
    to: 'actors',
    from: ofEvents((event) => event.actors.map((value, i) => ({ path: `actors[${i}]`, value }))),
  },
  {
    to: 'sources',
    from: ofEvents((event) =>
      event.citations.map(({ source }, i) => ({ path: `citations[${i}].source`, value: source })),
    ),
  },
  {
    to: 'actors',
    from: ofEvents((event) =>
      event.citations.flatMap(({ speaker }, i) =>
        speaker === undefined ? [] : { path: `citations[${i}].speaker`, value: speaker },
      ),
    ),
  },
  {
    to: 'events',
    from: ofEvents((event) =>
      event.connections.map((one, i) => ({ path: `connections[${i}].event`, value: one.event })),
    ),
  },
  {
    to: 'publishers',
    from: ({ sources }) => sources.map(({ publisher }, i) => ({ path: `sources[${i}].publisher`, value: publisher })),
  },
  {
    to: 'actors',
    from: ({ actors }) =>
      actors.flatMap(({ notToBeConfusedWith = [] }, i) =>
        notToBeConfusedWith.map((value, j) => ({ path: `actors[${i}].notToBeConfusedWith[${j}]`, value })),
      ),
  },
  {
    to: 'events',
    from: ({ startsWith }) => (startsWith === undefined ? [] : [{ path: 'startsWith', value: startsWith }]),
  },
  {
    to: 'events',
    from: ({ corrections }) => corrections.map(({ event }, i) => ({ path: `corrections[${i}].event`, value: event })),
  },
];

/** The entries of every event, their paths beginning with the event's. */
function ofEvents(entriesOf: (event: TimelineEvent) => readonly Entry[]): Reference['from'] {
  return ({ events }) =>
    events.flatMap((event, i) => entriesOf(event).map(({ path, value }) => ({ path: `events[${i}].${path}`, value })));
}

function lostReferences(timeline: Timeline, to: List, entries: readonly Entry[]): Problem[] {
  const known = new Set(timeline[to].map(({ id }) => id));
  const kind = to.slice(0, -1);
  return entries
    .filter(({ value }) => !known.has(value))
    .map(({ path, value }) => ({ path, message: `There is no ${kind} “${value}”.` }));
}

function idleActors({ actors, events }: Timeline): Problem[] {
  const named = events.flatMap((event) => [...event.actors, ...event.citations.map(({ speaker }) => speaker)]);
  const occurring = new Set(named);
  return actors.flatMap(({ id, name }, i) =>
    occurring.has(id) ? [] : { path: `actors[${i}]`, message: `${name} occurs in no event.` },
  );
}

function badAddresses({ publishers, sources, events, afterwards }: Timeline): Problem[] {
  const entries: Entry[] = [
    ...publishers.flatMap(({ links }, i) =>
      links.map(({ url }, j) => ({ path: `publishers[${i}].links[${j}].url`, value: url })),
    ),
    ...sources.map(({ url }, i) => ({ path: `sources[${i}].url`, value: url })),
    ...events.flatMap(({ when: { elsewhere } }, i) =>
      elsewhere ? { path: `events[${i}].when.elsewhere.url`, value: elsewhere.url } : [],
    ),
    ...afterwards.map(({ link }, i) => ({ path: `afterwards[${i}].link.url`, value: link.url })),
  ];
  return entries
    .filter(({ value }) => !/^https?:\/\/[^\s/]+\.[^\s/]+/.test(value))
    .map(({ path, value }) => ({ path, message: `“${value}” is not an address of the web (http or https).` }));
}
