// An edit that was made on one state of a timeline, made on another: what another window changed meanwhile stays.
import type { TimelineEvent } from '../model/event.ts';
import { freshId } from '../model/id-from.ts';
import { isSame } from '../model/is-same.ts';
import type { Timeline } from '../model/timeline.ts';
import {
  applyChange,
  type Change,
  type Edit,
  type FieldChange,
  type MemberChange,
  memberChange,
  type PartName,
  type Parts,
} from './change.ts';
import { eventFault } from './event-fault.ts';

/** The same edit on another timeline; without changes where it is made there already. What both changed is as this edit has it. */
export function rebaseEdit(timeline: Timeline, edit: Edit): Edit {
  let present = timeline;
  const changes: Change[] = [];
  for (const change of edit.changes) {
    const rebased = rebaseChange(present, change);
    if (!rebased) continue;
    present = applyChange(present, rebased);
    changes.push(rebased);
  }
  return { ...edit, changes };
}

function rebaseChange(timeline: Timeline, change: Change): Change | undefined {
  if (change.kind === 'whole') {
    return isSame(timeline, change.after) ? undefined : { ...change, before: timeline };
  }
  return change.kind === 'field' ? rebaseField(timeline, change) : rebaseMember(timeline, change);
}

function rebaseField(timeline: Timeline, { field, after }: FieldChange): FieldChange | undefined {
  const before: Timeline[typeof field] = timeline[field];
  if (isSame(before, after)) return undefined;
  return {
    kind: 'field',
    field,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

type Member = Parts[PartName];

function rebaseMember(timeline: Timeline, change: MemberChange): MemberChange | undefined {
  const { part, before, after } = change;
  const members: readonly Member[] = timeline[part];
  if (before === undefined) return after && addedTo(members, change, after);
  const at = placeOf(members, before, change.at);
  const present = members[at];
  // What was removed elsewhere while it was written in comes back.
  if (present === undefined) return after && addedTo(members, { part, at: members.length }, after);
  if (after === undefined) return memberChange(part, at, { before: present });
  const merged = mergeMember(before, after, present);
  const isShown = !isEvent(part, merged) || eventFault(merged) === '';
  const next = isShown ? merged : after;
  return isSame(present, next) ? undefined : memberChange(part, at, { before: present, after: next });
}

function isEvent(part: PartName, _member: Member): _member is TimelineEvent {
  return part === 'events';
}

function addedTo(
  members: readonly Member[],
  { part, at }: Pick<MemberChange, 'part' | 'at'>,
  member: Member,
): MemberChange | undefined {
  if (members.some((one) => isSame(one, member))) return undefined;
  const place = Math.min(at, members.length);
  const taken = new Set(members.map(idOf));
  const id = idOf(member);
  if (id === undefined || !taken.has(id)) return memberChange(part, place, { after: member });
  return memberChange(part, place, {
    after: { ...member, id: freshId(id, new Set([...taken].flatMap((one) => one ?? []))) },
  });
}

function idOf(member: Member | undefined): string | undefined {
  return member && 'id' in member ? member.id : undefined;
}

/** By its id; what has none stands where it stood, if it does. */
function placeOf(members: readonly Member[], member: Member, at: number): number {
  const id = idOf(member);
  if (id !== undefined) return members.findIndex((one) => idOf(one) === id);
  return isSame(members[at], member) ? at : members.findIndex((one) => isSame(one, member));
}

/** What the edit changed as it has it, all else as it is. */
function mergeMember(before: Member, after: Member, present: Member): Member {
  const merged: Member = { ...present };
  for (const name of Object.keys({ ...before, ...after })) {
    const value: unknown = Reflect.get(after, name);
    if (isSame(Reflect.get(before, name), value)) continue;
    if (Object.hasOwn(after, name)) Reflect.set(merged, name, value);
    else Reflect.deleteProperty(merged, name);
  }
  return merged;
}
