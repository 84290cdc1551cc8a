// Every way to change a lesson, each from a lesson to a lesson. What cannot be done gives the same lesson.
import type { Lesson, LessonPart, Step } from './lesson.ts';
import { MOST } from './lesson-limits.ts';

export type LessonChange = (lesson: Lesson) => Lesson;

/** Another title for the lesson. */
export function retitle(title: string): LessonChange {
  return (lesson) => (title === lesson.title ? lesson : { ...lesson, title });
}

/** Another title for a part. */
export function retitlePart(id: string, title: string): LessonChange {
  return (lesson) => ({ ...lesson, parts: lesson.parts.map((part) => (part.id === id ? { ...part, title } : part)) });
}

/** A step without its part and id: where it stands says the one, and the lesson gives the other. */
export type NewStep<S extends Step = Step> = S extends Step ? Omit<S, 'id' | 'part'> : never;

/** An id that no step or part of the lesson has: the wish itself, or with a number. */
export function freeId({ steps, parts }: Lesson, wish: string): string {
  const taken = new Set([...steps, ...parts].map(({ id }) => id));
  let id = wish;
  for (let copy = 2; taken.has(id); copy += 1) id = `${wish}-${copy}`;
  return id;
}

/** One step more, after another or at the end, in the part of the one before. */
export function addStep(id: string, step: NewStep, after?: string): LessonChange {
  return (lesson) => {
    if (lesson.steps.length >= MOST.steps) return lesson;
    const place = placeOf(lesson, after) ?? lesson.steps.length - 1;
    const part = lesson.steps[place]?.part ?? lesson.parts[0]?.id;
    const parts = part === undefined ? [{ id: 'part-1', title: 'The lesson' }] : lesson.parts;
    const added = { ...step, id, part: part ?? 'part-1' } as Step;
    return { ...lesson, parts, steps: lesson.steps.toSpliced(place + 1, 0, added) };
  };
}

/** The same step once more, right after it. */
export function duplicateStep(id: string, copyId: string): LessonChange {
  return (lesson) => {
    const place = placeOf(lesson, id);
    const step = place === undefined ? undefined : lesson.steps[place];
    if (place === undefined || !step || lesson.steps.length >= MOST.steps) return lesson;
    return { ...lesson, steps: lesson.steps.toSpliced(place + 1, 0, { ...step, id: copyId }) };
  };
}

/** One step less. Its part stays, so that undo is not needed to fill it again. */
export function removeStep(id: string): LessonChange {
  return (lesson) => {
    const steps = lesson.steps.filter((step) => step.id !== id);
    return steps.length === lesson.steps.length ? lesson : { ...lesson, steps };
  };
}

/** Changes one step; its id stays. */
export function changeStep(id: string, change: (step: Step) => Step): LessonChange {
  return (lesson) => ({
    ...lesson,
    steps: lesson.steps.map((step) => (step.id === id ? { ...change(step), id } : step)),
  });
}

/** One place up or down. At the edge of its part a step first goes over into the next part, where it stays in its place. */
export function moveStep(id: string, by: 1 | -1): LessonChange {
  return (lesson) => {
    const place = placeOf(lesson, id);
    const step = place === undefined ? undefined : lesson.steps[place];
    const neighbour = place === undefined ? undefined : lesson.steps[place + by];
    if (place === undefined || !step || !neighbour) return lesson;
    if (neighbour.part !== step.part) return changeStep(id, (own) => ({ ...own, part: neighbour.part }))(lesson);
    return { ...lesson, steps: lesson.steps.with(place, neighbour).with(place + by, step) };
  };
}

/** Puts a step where another stands, and into its part: before it if it comes from below, after it if it comes from above. */
export function moveStepTo(id: string, target: string): LessonChange {
  return (lesson) => {
    const [from, to] = [placeOf(lesson, id), placeOf(lesson, target)];
    const step = from === undefined ? undefined : lesson.steps[from];
    const goal = to === undefined ? undefined : lesson.steps[to];
    if (from === undefined || to === undefined || from === to || !step || !goal) return lesson;
    return { ...lesson, steps: lesson.steps.toSpliced(from, 1).toSpliced(to, 0, { ...step, part: goal.part }) };
  };
}

/** Puts a step at the end of a part; of an empty one, where its part would come. */
export function putInPart(id: string, part: string): LessonChange {
  return (lesson) => {
    const step = lesson.steps.find((one) => one.id === id);
    if (!step || step.part === part || !lesson.parts.some((one) => one.id === part)) return lesson;
    const rest = lesson.steps.filter((one) => one.id !== id);
    const last = rest.findLastIndex((one) => one.part === part);
    const place = last >= 0 ? last + 1 : firstAfter(lesson.parts, rest, part);
    return { ...lesson, steps: rest.toSpliced(place, 0, { ...step, part }) };
  };
}

function firstAfter(parts: readonly LessonPart[], steps: readonly Step[], part: string): number {
  const order = new Map(parts.map(({ id }, index) => [id, index]));
  const own = order.get(part) ?? 0;
  const place = steps.findIndex((step) => (order.get(step.part) ?? 0) > own);
  return place < 0 ? steps.length : place;
}

/** Begins a new part with a step: it and those of its part that follow it go over. */
export function beginPart(id: string, part: LessonPart): LessonChange {
  return (lesson) => {
    const place = placeOf(lesson, id);
    const old = place === undefined ? undefined : lesson.steps[place]?.part;
    if (place === undefined || old === undefined || lesson.parts.length >= MOST.parts) return lesson;
    const own = lesson.parts.findIndex((one) => one.id === old);
    const after = lesson.steps.findIndex((step, index) => index > place && step.part !== old);
    const end = after < 0 ? lesson.steps.length : after;
    const steps = lesson.steps.map((step, i) => (i >= place && i < end ? { ...step, part: part.id } : step));
    return { ...lesson, parts: lesson.parts.toSpliced(own + 1, 0, part), steps };
  };
}

function placeOf({ steps }: Lesson, id: string | undefined): number | undefined {
  const place = steps.findIndex((step) => step.id === id);
  return place < 0 ? undefined : place;
}
