// Every way to change what stands beside the events: lanes, people, sources … Each gives an edit, without changes where it cannot be done.
import { freshId } from '../model/id-from.ts';
import { isSame } from '../model/is-same.ts';
import type { Timeline } from '../model/timeline.ts';
import {
  type Change,
  type Edit,
  type FieldChange,
  type FieldName,
  memberChange,
  type PartName,
  type Parts,
} from './change.ts';
import type { Making } from './edit-event.ts';
import { quoted } from './edit-words.ts';
import { followersOf, removalFault } from './member-followers.ts';
import { changedFieldWords, changedMemberWords, MEMBER_NAMES, memberTitle } from './member-words.ts';

/** The parts beside the events. */
export type SidePart = Exclude<PartName, 'events'>;

/** The place of a member in its list, counted from 0. */
export interface Spot<Part extends SidePart = SidePart> {
  readonly part: Part;
  readonly at: number;
}

/** The place of the member with an id; undefined where there is none. */
export function spotOf<Part extends 'lanes' | 'chapters' | 'actors' | 'terms' | 'publishers' | 'sources'>(
  timeline: Timeline,
  part: Part,
  id: string,
): Spot<Part> | undefined {
  const members: readonly { readonly id: string }[] = timeline[part];
  const at = members.findIndex((member) => member.id === id);
  return at < 0 ? undefined : { part, at };
}

/** Adds a member at the end; an id that is empty or taken becomes a free one. */
export function addMember<Part extends SidePart>(
  timeline: Timeline,
  part: Part,
  member: Parts[Part],
  making: Making,
): Edit {
  const after = withFreeId(timeline, part, member);
  const change = memberChange(part, timeline[part].length, { after });
  return { ...making, words: `Added the ${MEMBER_NAMES[part]} ${quoted(memberTitle(part, after))}`, changes: [change] };
}

/** Puts another state of a member in the place of the present one; its id stays, as others call it by that. */
export function changeMember<Part extends SidePart>(
  timeline: Timeline,
  { part, at }: Spot<Part>,
  next: Parts[Part],
  making: Making,
): Edit {
  const before = timeline[part][at] as Parts[Part] | undefined;
  if (before === undefined) return { ...making, words: '', changes: [] };
  const after = 'id' in before ? { ...next, id: before.id } : next;
  const change = memberChange<Part>(part, at, { before, after });
  const isChanged = !isSame(before, after);
  return { ...making, words: changedMemberWords(part, before, after), changes: isChanged ? [change] : [] };
}

/**
 * Removes a member with what follows: the events of a lane go over into the lane `to` or the next one, those of a chapter are in
 * none, a person is no longer named. What others rest on stays: see `removalFault`.
 */
export function removeMember(timeline: Timeline, spot: Spot, making: Making, to?: string): Edit {
  const { part, at } = spot;
  const before = timeline[part][at];
  if (before === undefined || removalFault(timeline, spot) !== '') return { ...making, words: '', changes: [] };
  const own = memberChange(part, at, { before });
  const words = `Removed the ${MEMBER_NAMES[part]} ${quoted(memberTitle(part, before))}`;
  return { ...making, words, changes: [...followersOf(timeline, spot, to), own] };
}

/** Moves a member up (-1) or down (1) in its list. */
export function moveMember(timeline: Timeline, { part, at }: Spot, by: 1 | -1, making: Making): Edit {
  const members: readonly Parts[SidePart][] = timeline[part];
  const member = members[at];
  if (member === undefined || members[at + by] === undefined) return { ...making, words: '', changes: [] };
  const changes: readonly Change[] = [
    memberChange(part, at, { before: member }),
    memberChange(part, at + by, { after: member }),
  ];
  const words = `Moved the ${MEMBER_NAMES[part]} ${quoted(memberTitle(part, member))} ${by < 0 ? 'up' : 'down'}`;
  return { ...making, words, changes };
}

/** Gives a value of the timeline itself, such as its title, or (undefined) takes it away. */
export function changeField<Field extends FieldName>(
  timeline: Timeline,
  field: Field,
  after: Timeline[Field] | undefined,
  making: Making,
): Edit {
  const before: Timeline[FieldName] = timeline[field];
  const words = changedFieldWords(field, before, after);
  if (isSame(before, after)) return { ...making, words, changes: [] };
  const change: FieldChange = {
    kind: 'field',
    field,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
  return { ...making, words, changes: [change] };
}

function withFreeId<Part extends SidePart>(timeline: Timeline, part: Part, member: Parts[Part]): Parts[Part] {
  if (!('id' in member)) return member;
  const members: readonly object[] = timeline[part];
  const taken = new Set(members.flatMap((one) => ('id' in one ? [String(one.id)] : [])));
  if (member.id !== '' && !taken.has(member.id)) return member;
  return { ...member, id: freshId(member.id || memberTitle(part, member), taken, MEMBER_NAMES[part].split(' ')[0]) };
}
