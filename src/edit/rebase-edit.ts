// An edit that was made on one state of a timeline, made on another: what another window changed meanwhile stays.
import type { TimelineEvent } from '../model/event.ts';
import { freshId } from '../model/id-from.ts';
import { isSame } from '../model/is-same.ts';
import type { Timeline } from '../model/timeline.ts';
import { applyChange, type Change, type Edit, type FieldChange, type MemberChange, type PartName } from './change.ts';
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

/** Members are plain records; what they hold is put together field by field. */
type Member = Readonly<Record<string, unknown>>;

function rebaseMember(timeline: Timeline, change: MemberChange): MemberChange | undefined {
  const members = timeline[change.part] as unknown as readonly Member[];
  const before = change.before as Member | undefined;
  const after = change.after as Member | undefined;
  if (before === undefined) return after && addedTo(members, change, after);
  const at = placeOf(members, before, change.at);
  const present = members[at];
  // What was removed elsewhere while it was written in comes back.
  if (present === undefined) return after && addedTo(members, { ...change, at: members.length }, after);
  if (after === undefined) return memberChange({ part: change.part, at }, present, undefined);
  const merged = mergeMember(before, after, present);
  const isShown = change.part !== 'events' || eventFault(merged as unknown as TimelineEvent) === '';
  const next = isShown ? merged : after;
  return isSame(present, next) ? undefined : memberChange({ part: change.part, at }, present, next);
}

interface MemberPlace {
  readonly part: PartName;
  readonly at: number;
}

function memberChange({ part, at }: MemberPlace, before?: Member, after?: Member): MemberChange {
  const sides = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  return { kind: 'member', part, at, ...sides } as unknown as MemberChange;
}

function addedTo(members: readonly Member[], { part, at }: MemberPlace, member: Member): MemberChange | undefined {
  if (members.some((one) => isSame(one, member))) return undefined;
  const id = member['id'];
  const place = { part, at: Math.min(at, members.length) };
  const taken = new Set(members.map((one) => String(one['id'])));
  if (typeof id !== 'string' || !taken.has(id)) return memberChange(place, undefined, member);
  return memberChange(place, undefined, { ...member, id: freshId(id, taken) });
}

/** By its id; what has none stands where it stood, if it does. */
function placeOf(members: readonly Member[], member: Member, at: number): number {
  if (typeof member['id'] === 'string') return members.findIndex((one) => one['id'] === member['id']);
  return isSame(members[at], member) ? at : members.findIndex((one) => isSame(one, member));
}

/** What the edit changed as it has it, all else as it is. */
function mergeMember(before: Member, after: Member, present: Member): Member {
  const changed = Object.keys({ ...before, ...after }).filter((name) => !isSame(before[name], after[name]));
  const merged: Record<string, unknown> = { ...present };
  for (const name of changed) {
    if (Object.hasOwn(after, name)) merged[name] = after[name];
    else delete merged[name];
  }
  return merged;
}
