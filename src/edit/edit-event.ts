// Every way to change the events of a timeline, each from a timeline to an edit. What cannot be done gives an edit without changes.
import type { Connection, TimelineEvent } from '../model/event.ts';
import { freshId } from '../model/id-from.ts';
import { isSame } from '../model/is-same.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Change, Edit, MemberChange } from './change.ts';
import { changedEventWords, quoted } from './edit-words.ts';
import { eventFault } from './event-fault.ts';

/** When an edit is made, and the field that is being typed into: the next edit with the same one joins this one. */
export interface Making {
  /** ISO instant. */
  readonly on: string;
  readonly field?: string;
}

/** Adds an event, after another or at the end, with its lane where the timeline has none of that name; an id that is taken becomes a free one. */
export function addEvent(timeline: Timeline, event: TimelineEvent, making: Making, after?: string): Edit {
  if (eventFault(event)) return nothing(making);
  const id = freshId(event.id || event.title, idsOf(timeline));
  const place = timeline.events.findIndex((one) => one.id === after);
  const at = place < 0 ? timeline.events.length : place + 1;
  const added = event.id !== '' && !idsOf(timeline).has(event.id) ? event : { ...event, id };
  const changes: Change[] = [...laneFor(timeline, added), { kind: 'member', part: 'events', at, after: added }];
  return { ...making, words: `Added ${quoted(added.title)}`, changes };
}

/** Puts another state of an event in the place of the present one; its id stays. Nothing where that could not be shown: see `eventFault`. */
export function changeEvent(timeline: Timeline, id: string, next: TimelineEvent, making: Making): Edit {
  const at = placeOf(timeline, id);
  const before = timeline.events[at];
  const after = { ...next, id };
  if (!before || eventFault(after) || isSame(before, after)) return nothing(making);
  const changes: Change[] = [...laneFor(timeline, after), { kind: 'member', part: 'events', at, before, after }];
  return { ...making, words: changedEventWords(before, after, timeline), changes };
}

/** Moves an event to another EDTF date; how its date is known stays as it was told. Nothing where nobody can read the date. */
export function moveEventDate(timeline: Timeline, id: string, date: string, making: Making): Edit {
  const event = timeline.events[placeOf(timeline, id)];
  return event ? changeEvent(timeline, id, { ...event, when: { ...event.when, date } }, making) : nothing(making);
}

/** The same event once more, right after it, as “… (copy)”; `addedEvent` tells which it is. */
export function duplicateEvent(timeline: Timeline, id: string, making: Making): Edit {
  const event = timeline.events[placeOf(timeline, id)];
  if (!event) return nothing(making);
  const title = copyTitle(event.title, new Set(timeline.events.map((one) => one.title)));
  const copy = { ...event, id: freshId(title, idsOf(timeline)), title };
  return { ...addEvent(timeline, copy, making, id), words: `Duplicated ${quoted(event.title)}` };
}

/** Removes an event, with what leads to it: connections, corrections, and that reading starts with it. */
export function removeEvent(timeline: Timeline, id: string, making: Making): Edit {
  const at = placeOf(timeline, id);
  const before = timeline.events[at];
  if (!before) return nothing(making);
  const changes: Change[] = [
    ...unconnected(timeline, id),
    ...withoutCorrections(timeline, id),
    ...(timeline.startsWith === id ? [{ kind: 'field', field: 'startsWith', before: id } as const] : []),
    { kind: 'member', part: 'events', at, before },
  ];
  return { ...making, words: `Removed ${quoted(before.title)}`, changes };
}

/** The event that an edit adds; undefined where it adds none. */
export function addedEvent({ changes }: Pick<Edit, 'changes'>): TimelineEvent | undefined {
  for (const change of changes) {
    if (change.kind === 'member' && change.part === 'events' && change.before === undefined) return change.after;
  }
  return undefined;
}

/** The ids of a timeline's events. */
function idsOf({ events }: Pick<Timeline, 'events'>): ReadonlySet<string> {
  return new Set(events.map(({ id }) => id));
}

function nothing(making: Making): Edit {
  return { ...making, words: '', changes: [] };
}

function placeOf({ events }: Timeline, id: string): number {
  return events.findIndex((event) => event.id === id);
}

function laneFor({ lanes }: Timeline, { lane }: TimelineEvent): readonly Change[] {
  if (lanes.some(({ id }) => id === lane)) return [];
  return [{ kind: 'member', part: 'lanes', at: lanes.length, after: { id: lane, title: lane } }];
}

function unconnected({ events }: Timeline, id: string): readonly MemberChange[] {
  const leadsThere = ({ event }: Connection): boolean => event === id;
  return events.flatMap((before, at): readonly MemberChange[] => {
    if (before.id === id || !before.connections.some(leadsThere)) return [];
    const after = { ...before, connections: before.connections.filter((one) => !leadsThere(one)) };
    return [{ kind: 'member', part: 'events', at, before, after }];
  });
}

/** From the last to the first, so that the places of those that stay to be removed stay true. */
function withoutCorrections({ corrections }: Timeline, id: string): readonly MemberChange[] {
  return corrections
    .flatMap((before, at): readonly MemberChange[] =>
      before.event === id ? [{ kind: 'member', part: 'corrections', at, before }] : [],
    )
    .reverse();
}

/** “The bridge (copy)”, “The bridge (copy 2)”: a copy of a copy is one more of the same. */
function copyTitle(title: string, taken: ReadonlySet<string>): string {
  const stem = title.replace(/ \(copy(?: \d+)?\)$/u, '');
  let copy = `${stem} (copy)`;
  for (let count = 2; taken.has(copy); count += 1) copy = `${stem} (copy ${count})`;
  return copy;
}
