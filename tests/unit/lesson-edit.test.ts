// Every change of a lesson keeps it one that can be read, and does what its name says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addStep,
  beginPart,
  changeStep,
  duplicateStep,
  freeId,
  type LessonChange,
  moveStep,
  moveStepTo,
  putInPart,
  removeStep,
  retitle,
  retitlePart,
} from '../../src/lesson/edit-lesson.ts';
import { EMPTY_NOTE, type Lesson } from '../../src/lesson/lesson.ts';
import { MOST } from '../../src/lesson/lesson-limits.ts';
import { readLesson } from '../../src/lesson/read-lesson.ts';
import { lessonFile } from '../../src/lesson/write-lesson.ts';
import { arbitraryLesson } from '../fixtures/arbitrary-lesson.ts';
import { smallLesson } from '../fixtures/small-lesson.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const QUESTION = { kind: 'question', route: 'core', minutes: 2, note: EMPTY_NOTE, question: '', answer: [] } as const;

function ids({ steps }: Lesson): readonly string[] {
  return steps.map(({ id }) => id);
}

function partOf({ steps }: Lesson, id: string): string | undefined {
  return steps.find((step) => step.id === id)?.part;
}

const { steps: SMALL_STEPS } = smallLesson;
const SMALL_IDS = ids(smallLesson);

describe('changing a lesson', () => {
  it('adds a step after another, in its part; without one, at the end', () => {
    const added = addStep('new', QUESTION, 'first-guess')(smallLesson);
    expect(ids(added).indexOf('new')).toBe(2);
    expect(partOf(added, 'new')).toBe('before');
    expect(ids(addStep('new', QUESTION)(smallLesson)).at(-1)).toBe('new');
  });

  it('makes a part for the first step of an empty lesson', () => {
    const added = addStep('new', QUESTION)({ ...smallLesson, parts: [], steps: [] });
    expect(readLesson(lessonFile(added), SMALL_TIMELINE).lesson).toEqual(added);
  });

  it('adds nothing to a full lesson', () => {
    const [first] = SMALL_STEPS;
    if (!first) throw new Error('missing step');
    const steps = Array.from({ length: MOST.steps }, (_, index) => ({ ...first, id: `${index}` }));
    const full = { ...smallLesson, steps };
    expect(addStep('new', QUESTION)(full)).toBe(full);
    expect(duplicateStep('1', 'new')(full)).toBe(full);
  });

  it('moves a step by one place within its part', () => {
    expect(ids(moveStep('first-guess', -1)(smallLesson)).slice(0, 2)).toEqual(['first-guess', 'goals']);
    expect(ids(moveStep('goals', 1)(smallLesson)).slice(0, 2)).toEqual(['first-guess', 'goals']);
  });

  it('moves a step at the edge of its part into the next one before it passes a step there', () => {
    const over = moveStep('letter-date', 1)(smallLesson);
    expect(ids(over)).toEqual(SMALL_IDS);
    expect(partOf(over, 'letter-date')).toBe('after');
    expect(ids(moveStep('letter-date', 1)(over)).indexOf('letter-date')).toBe(3);
  });

  it('leaves the first and the last step where they are', () => {
    expect(moveStep('goals', -1)(smallLesson)).toBe(smallLesson);
    expect(moveStep('exit', 1)(smallLesson)).toBe(smallLesson);
  });

  it('puts a dragged step where it is dropped, and into that part', () => {
    const moved = moveStepTo('exit', 'goals')(smallLesson);
    expect(ids(moved).slice(0, 2)).toEqual(['exit', 'goals']);
    expect(partOf(moved, 'exit')).toBe('before');
    expect(ids(moveStepTo('goals', 'letter-date')(smallLesson)).slice(0, 3)).toEqual([
      'first-guess',
      'letter-date',
      'goals',
    ]);
  });

  it('begins a new part with a step and those that follow it in its part', () => {
    const begun = beginPart('claim-speaker', { id: 'new', title: 'New' })(smallLesson);
    expect(begun.parts.map(({ id }) => id)).toEqual(['before', 'after', 'new']);
    expect(begun.steps.filter(({ part }) => part === 'new').map(({ id }) => id)).toEqual(
      SMALL_IDS.slice(SMALL_IDS.indexOf('claim-speaker')),
    );
  });

  it('puts a step at the end of another part, and into an empty part where that would come', () => {
    const put = putInPart('exit', 'before')(smallLesson);
    expect(ids(put).indexOf('exit')).toBe(3);
    const emptied = { ...smallLesson, parts: [{ id: 'first', title: 'First' }, ...smallLesson.parts] };
    expect(ids(putInPart('exit', 'first')(emptied))[0]).toBe('exit');
    expect(putInPart('exit', 'nowhere')(smallLesson)).toBe(smallLesson);
  });

  it('duplicates, removes and changes one step alone', () => {
    const twice = duplicateStep('goals', freeId(smallLesson, 'goals'))(smallLesson);
    expect(ids(twice).slice(0, 3)).toEqual(['goals', 'goals-2', 'first-guess']);
    expect(removeStep('goals-2')(twice)).toEqual(smallLesson);
    expect(removeStep('nothing')(smallLesson)).toBe(smallLesson);
    const changed = changeStep('goals', (step) => ({ ...step, id: 'other', minutes: 9 }))(smallLesson);
    expect(changed.steps[0]).toMatchObject({ id: 'goals', minutes: 9 });
    expect(changed.steps.slice(1)).toEqual(SMALL_STEPS.slice(1));
  });

  it('gives back the same lesson where its title stays', () => {
    expect(retitle(smallLesson.title)(smallLesson)).toBe(smallLesson);
    expect(retitlePart('after', 'Later')(smallLesson).parts[1]).toEqual({ id: 'after', title: 'Later' });
  });

  it('always leaves a lesson that can be read again', () => {
    const change = fc.record({
      kind: fc.constantFrom('add', 'copy', 'remove', 'up', 'down', 'to', 'part', 'begin'),
      at: fc.nat(20),
      to: fc.nat(20),
    });
    fc.assert(
      fc.property(arbitraryLesson, fc.array(change, { maxLength: 12 }), (lesson, changes) => {
        const end = changes.reduce((present, one) => changeBy(one, present)(present), lesson);
        expect(readLesson(lessonFile(end), SMALL_TIMELINE)).toEqual({ lesson: end });
      }),
    );
  });
});

function changeBy(
  change: { readonly kind: string; readonly at: number; readonly to: number },
  lesson: Lesson,
): LessonChange {
  const { steps, parts } = lesson;
  const id = steps[change.at % Math.max(1, steps.length)]?.id ?? 'none';
  const target = steps[change.to % Math.max(1, steps.length)]?.id ?? 'none';
  const changes: Readonly<Record<string, LessonChange>> = {
    add: addStep(freeId(lesson, 'new'), QUESTION, id),
    copy: duplicateStep(id, freeId(lesson, id)),
    remove: removeStep(id),
    up: moveStep(id, -1),
    down: moveStep(id, 1),
    to: moveStepTo(id, target),
    part: putInPart(id, parts[change.to % Math.max(1, parts.length)]?.id ?? 'none'),
    begin: beginPart(id, { id: freeId(lesson, 'part'), title: 'New' }),
  };
  return changes[change.kind] ?? ((same) => same);
}
