// What follows when a lane, a person, a source … is removed, and what cannot be removed because others rest on it.
import type { TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Change, MemberChange } from './change.ts';
import type { SidePart, Spot } from './edit-member.ts';
import { quoted } from './edit-words.ts';
import { withoutName } from './look-alikes.ts';
import { memberTitle } from './member-words.ts';

type Followers = (timeline: Timeline, at: number, to: string | undefined) => readonly Change[];
type Fault = (timeline: Timeline, at: number) => string;

/** Why a member cannot be removed, in a sentence that says what to do first; empty where it can be. */
export function removalFault(timeline: Timeline, { part, at }: Spot): string {
  return FAULTS[part]?.(timeline, at) ?? '';
}

/** The changes that go before the removal of a member. */
export function followersOf(timeline: Timeline, { part, at }: Spot, to: string | undefined): readonly Change[] {
  return FOLLOWERS[part]?.(timeline, at, to) ?? [];
}

const FAULTS: Readonly<Partial<Record<SidePart, Fault>>> = {
  lanes: ({ lanes, events }) =>
    lanes.length === 1 && events.length > 0 ? 'A timeline with events needs a lane; rename this one instead.' : '',
  actors: ({ actors, events }, at) => {
    const speaks = (event: TimelineEvent): boolean => event.citations.some(({ speaker }) => speaker === actors[at]?.id);
    return resting(
      events.filter(speaks),
      (names) => `Words of ${titleOf(actors[at], 'actors')} are quoted in ${names}`,
    );
  },
  publishers: ({ publishers, sources }, at) => {
    const count = sources.filter(({ publisher }) => publisher === publishers[at]?.id).length;
    const which = titleOf(publishers[at], 'publishers');
    return count === 0
      ? ''
      : `${which} published ${sourceCount(count)} of this timeline; change or remove those first.`;
  },
  sources: ({ sources, events }, at) => {
    const cites = (event: TimelineEvent): boolean => event.citations.some(({ source }) => source === sources[at]?.id);
    return resting(events.filter(cites), (names) => `${titleOf(sources[at], 'sources')} is quoted in ${names}`);
  },
};

const FOLLOWERS: Readonly<Partial<Record<SidePart, Followers>>> = {
  lanes: ({ lanes, events }, at, to) => {
    const id = lanes[at]?.id;
    const other = lanes.find((lane) => lane.id === to && lane.id !== id) ?? lanes[at + 1] ?? lanes[at - 1];
    if (!other) return [];
    return eachEvent(events, (event) => (event.lane === id ? { ...event, lane: other.id } : event));
  },
  chapters: ({ chapters, events }, at) => {
    const id = chapters[at]?.id;
    return eachEvent(events, (event) => (event.chapter === id ? { ...event, chapter: '' } : event));
  },
  actors: ({ actors, events }, at) => {
    const id = actors[at]?.id ?? '';
    const named = eachEvent(events, (event) =>
      event.actors.includes(id) ? { ...event, actors: event.actors.filter((one) => one !== id) } : event,
    );
    return [...named, ...withoutName(actors, undefined, id)];
  },
};

function eachEvent(
  events: readonly TimelineEvent[],
  change: (event: TimelineEvent) => TimelineEvent,
): readonly MemberChange[] {
  return events.flatMap((before, at): readonly MemberChange[] => {
    const after = change(before);
    return after === before ? [] : [{ kind: 'member', part: 'events', at, before, after }];
  });
}

function titleOf<Part extends 'actors' | 'publishers' | 'sources'>(
  member: Timeline[Part][number] | undefined,
  part: Part,
): string {
  return member === undefined ? 'It' : quoted(memberTitle(part, member as never));
}

function sourceCount(count: number): string {
  return count === 1 ? 'one source' : `${count} sources`;
}

function resting(events: readonly TimelineEvent[], say: (names: string) => string): string {
  const [first] = events;
  if (!first) return '';
  const others = events.length - 1;
  const more = others === 0 ? '' : others === 1 ? ' and one more event' : ` and ${others} more events`;
  return `${say(`${quoted(first.title)}${more}`)}; remove those quotations first.`;
}
