// What stood in a part of a timeline, in words for the history of changes.
import type { TimelineEvent, When } from '../model/event.ts';
import { excerptText } from '../model/excerpt.ts';
import { laneName } from '../model/lane-name.ts';
import type { Citation } from '../model/source.ts';
import { sourceName } from '../model/source-name.ts';
import type { Timeline } from '../model/timeline.ts';
import { dateWords, EVENT_PARTS, partsChanged } from './edit-words.ts';

type Named = Pick<Timeline, 'lanes' | 'chapters' | 'actors' | 'sources' | 'events'>;
type EventPart = keyof typeof EVENT_PARTS;

/** What an event's parts say; where they are several, each after its name. An event that is not there says nothing. */
export function partWords(event: TimelineEvent | undefined, parts: readonly EventPart[], timeline: Named): string {
  if (!event) return '';
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return oneWords(event, only, timeline);
  return parts.map((part) => `${EVENT_PARTS[part]}: ${oneWords(event, part, timeline)}`).join('\n');
}

/** The parts in which two states of an event differ; of one that comes or goes, those that say something. */
export function partsOf(before: TimelineEvent | undefined, after: TimelineEvent | undefined): readonly EventPart[] {
  const all = Object.keys(EVENT_PARTS) as readonly EventPart[];
  if (before && after) return partsChanged(before, after, all) as readonly EventPart[];
  const event = before ?? after;
  return all.filter((part) => event && !isEmpty(event[part]));
}

/** “words of the source” (The headline, reports) */
function citationWords({ source, excerpt, stance }: Citation, { sources }: Pick<Named, 'sources'>): string {
  return `“${excerptText(excerpt)}” (${sourceTitle(source, sources)}, ${stance})`;
}

/** A source's headline, or whatever tells which it is. */
export function sourceTitle(id: string, sources: Timeline['sources']): string {
  const source = sources.find((one) => one.id === id);
  return source?.headline || source?.url || sourceName(source);
}

/** The date with how it is known, and in a line of its own what another report says. */
function whenWords({ date, how, elsewhere }: When): string {
  const own = how ? `${dateWords(date)} – ${how}` : dateWords(date);
  if (!elsewhere) return own;
  const { publisher, url, note, disagreement } = elsewhere;
  const besides = [note, disagreement].filter(Boolean).map((words) => ` – ${words}`);
  return `${own}\nanother report (${[publisher, url].filter(Boolean).join(', ')}): ${dateWords(elsewhere.date)}${besides.join('')}`;
}

type Words = (event: TimelineEvent, timeline: Named) => string;

const WORDS: Readonly<Partial<Record<EventPart, Words>>> = {
  when: ({ when }) => whenWords(when),
  lane: ({ lane }, { lanes }) => laneName(lanes.find(({ id }) => id === lane) ?? { title: lane }),
  chapter: ({ chapter }, { chapters }) => titleIn(chapters, chapter),
  actors: ({ actors }, timeline) =>
    actors.map((id) => timeline.actors.find((actor) => actor.id === id)?.name ?? id).join(', '),
  citations: ({ citations }, timeline) => citations.map((one) => citationWords(one, timeline)).join('\n'),
  isPublicAct: ({ isPublicAct }) => (isPublicAct ? 'yes' : 'no'),
  madePublic: ({ madePublic }) => (madePublic ? dateWords(madePublic.date) : ''),
  connections: ({ connections }, { events }) =>
    connections.map(({ kind, event }) => `${kind}: ${titleIn(events, event)}`).join('\n'),
  media: ({ media }) => (media ?? []).map(({ caption, url }) => caption ?? url).join('\n'),
  links: ({ links }) => (links ?? []).map(({ label, url }) => `${label} ${url}`.trim()).join('\n'),
  foreign: ({ foreign }) => (foreign ? JSON.stringify(foreign.fields) : ''),
};

function oneWords(event: TimelineEvent, part: EventPart, timeline: Named): string {
  return WORDS[part]?.(event, timeline) ?? String(event[part] ?? '');
}

function titleIn(members: readonly { readonly id: string; readonly title: string }[], id: string): string {
  return members.find((member) => member.id === id)?.title || id;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}
