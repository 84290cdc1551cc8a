// Who is easily taken for whom: said of either, it holds for both, so that it is taken back on both sides.
import type { Actor, Timeline } from '../model/timeline.ts';
import { type Edit, type MemberChange, memberChange } from './change.ts';
import type { Making } from './edit-event.ts';
import { quoted } from './edit-words.ts';

/** Those whose names are easily taken for somebody's, by whichever side says so, in the timeline's order. */
export function confusedWith(actors: readonly Actor[], id: string): readonly Actor[] {
  const own = actors.find((actor) => actor.id === id)?.notToBeConfusedWith ?? [];
  return actors.filter((other) => other.id !== id && (own.includes(other.id) || names(other, id)));
}

/** Says of two that they are easily taken for each other; nothing where that is said already, or where one of them is not there. */
export function sayConfused(timeline: Timeline, id: string, other: string, making: Making): Edit {
  const { actors } = timeline;
  const at = actors.findIndex((actor) => actor.id === id);
  const before = actors[at];
  const found = actors.find((actor) => actor.id === other);
  if (!before || !found || id === other || confusedWith(actors, id).includes(found)) return nothing(making);
  const after: Actor = { ...before, notToBeConfusedWith: [...(before.notToBeConfusedWith ?? []), other] };
  const words = `Said that ${quoted(before.name)} is not to be confused with ${quoted(found.name)}`;
  return { ...making, words, changes: [memberChange('actors', at, { before, after })] };
}

/** Takes that back, on both sides; nothing where neither says so. */
export function sayDistinct(timeline: Timeline, id: string, other: string, making: Making): Edit {
  const { actors } = timeline;
  const changes = [...withoutName(actors, id, other), ...withoutName(actors, other, id)];
  const [a, b] = [id, other].map((one) => quoted(actors.find((actor) => actor.id === one)?.name ?? one));
  return { ...making, words: `No longer says that ${a} is not to be confused with ${b}`, changes };
}

/** The changes by which nobody is said to be taken for somebody any more. */
export function withoutName(actors: readonly Actor[], id: string | undefined, name: string): readonly MemberChange[] {
  return actors.flatMap((before, at): readonly MemberChange[] => {
    if (!names(before, name) || (id !== undefined && before.id !== id)) return [];
    const { notToBeConfusedWith = [], ...rest } = before;
    const left = notToBeConfusedWith.filter((one) => one !== name);
    const after: Actor = left.length > 0 ? { ...before, notToBeConfusedWith: left } : rest;
    return [memberChange('actors', at, { before, after })];
  });
}

function names({ notToBeConfusedWith = [] }: Actor, id: string): boolean {
  return notToBeConfusedWith.includes(id);
}

function nothing(making: Making): Edit {
  return { ...making, words: '', changes: [] };
}
