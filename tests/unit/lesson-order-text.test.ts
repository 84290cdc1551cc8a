// The order of a lesson in an address, and what comes back of it, from us and from anybody else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addStep, changeStep, moveStepTo, removeStep } from '../../src/lesson/edit-lesson.ts';
import { EMPTY_NOTE, type Lesson } from '../../src/lesson/lesson.ts';
import { LONGEST_ORDER, writeOrder } from '../../src/lesson/order-text.ts';
import { readLesson } from '../../src/lesson/read-lesson.ts';
import { readOrder } from '../../src/lesson/read-order.ts';
import { lessonFile } from '../../src/lesson/write-lesson.ts';
import { arbitraryLesson } from '../fixtures/arbitrary-lesson.ts';
import { smallLesson } from '../fixtures/small-lesson.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

function textOf(lesson: Lesson, start = smallLesson): string {
  const { text } = writeOrder(lesson, start);
  if (text === undefined) throw new Error('missing text');
  return text;
}

function throughAddress(lesson: Lesson): Lesson | undefined {
  const address = new URLSearchParams({ lesson: textOf(lesson) }).toString();
  return readOrder(new URLSearchParams(address).get('lesson') ?? '', smallLesson).lesson;
}

const EVENT_STEP = { kind: 'event', event: 'payment', route: 'core', minutes: 3, note: EMPTY_NOTE } as const;

describe('the order of a lesson in an address', () => {
  it('comes back with the notes and questions of the lesson that the reader has', () => {
    const short = removeStep('goals')(moveStepTo('exit', 'first-guess')(smallLesson));
    expect(throughAddress(short)).toEqual(short);
  });

  it('carries minutes, route, excerpt and what is hidden where those were changed', () => {
    const changed = changeStep('opening-told', (step) => ({
      ...step,
      minutes: 7.25,
      route: 'whole',
      citation: 2,
      hides: { what: 'date', question: 'When was this?' },
    }))(smallLesson);
    expect(throughAddress(changed)).toEqual(changed);
    const open = changeStep('letter-date', ({ hides: _, ...step }) => step)(smallLesson);
    expect(throughAddress(open)).toEqual(open);
  });

  it('carries an event that the reader’s lesson does not have as a new step', () => {
    const added = addStep('mine', { ...EVENT_STEP, event: 'ព្រះ.x*y', citation: 1 }, 'goals')(smallLesson);
    expect(throughAddress(added)?.steps[1]).toEqual({
      ...EVENT_STEP,
      id: 'event-ព្រះ.x*y',
      event: 'ព្រះ.x*y',
      citation: 1,
      part: 'before',
    });
  });

  it('needs no escapes in an address', () => {
    const text = textOf(addStep('mine', { ...EVENT_STEP, event: 'a & b=c#d' })(smallLesson));
    expect(new URLSearchParams({ lesson: text }).toString()).toBe(`lesson=${text}`);
  });

  it('says that steps and notes of one’s own are not in it', () => {
    const page = { kind: 'page', route: 'core', minutes: 1, note: EMPTY_NOTE, title: 'Mine', lines: [] } as const;
    const own = changeStep('goals', (step) => ({ ...step, note: { ...EMPTY_NOTE, ask: 'Mine' } }))(
      addStep('mine', page)(smallLesson),
    );
    expect(writeOrder(own, smallLesson)).toMatchObject({
      leftOut: [
        'One step of your own cannot be in a link: it has no room for texts.',
        'Your own notes and questions are not in it. To give those on, export the lesson as a file.',
      ],
    });
    expect(writeOrder(smallLesson, smallLesson)).toMatchObject({ leftOut: [] });
  });

  it('is refused with a reason where the lesson is long', () => {
    const long = Array.from({ length: 60 }).reduce<Lesson>(
      (lesson, _, index) =>
        addStep(`mine-${index}`, { ...EVENT_STEP, event: `an-event-of-a-long-name-${index}` })(lesson),
      smallLesson,
    );
    const { text, tooLong } = { text: undefined, tooLong: undefined, ...writeOrder(long, smallLesson) };
    expect(text).toBeUndefined();
    expect(tooLong).toContain(`where ${LONGEST_ORDER} fit`);
  });

  it('keeps the ids and minutes of any lesson, and what it hides', () => {
    fc.assert(
      fc.property(arbitraryLesson, (lesson) => {
        const { text } = writeOrder(lesson, lesson);
        if (text === undefined || lesson.steps.length === 0) return;
        expect(readOrder(text, lesson).lesson?.steps).toEqual(lesson.steps);
      }),
    );
  });
});

describe('an order from an address', () => {
  it.each(['', '2*s.goals', 's.goals', '1', '<script>', '%00', 'constructor'])(
    'leaves the lesson as it is where it cannot be read: %s',
    (text) => {
      const { lesson, problems } = readOrder(text, smallLesson);
      expect(lesson).toBeUndefined();
      expect(problems).toHaveLength(1);
    },
  );

  it('leaves out a step that is not known, and says which', () => {
    const { lesson, problems } = readOrder('1*s.goals*s.nowhere*q.x*s', smallLesson);
    expect(lesson?.steps.map(({ id }) => id)).toEqual(['goals']);
    expect(problems.map(({ message }) => message)).toEqual(
      ['s.nowhere', 'q.x', 's'].map(
        (token) => `The address names a step that this lesson does not have (“${token}”); it was left out.`,
      ),
    );
  });

  it('takes no minutes, hidden things or excerpts that there cannot be', () => {
    const { lesson } = readOrder('1*s.letter-date.m0.m91.m-1.mx.m.hq.h.c-1.rx.pnowhere.zz', smallLesson);
    expect(lesson?.steps).toEqual(smallLesson.steps.filter(({ id }) => id === 'letter-date'));
  });

  it('gives a step that is named twice an id of its own', () => {
    const { lesson } = readOrder('1*s.goals*s.goals*e.opening*e.opening', smallLesson);
    expect(lesson?.steps.map(({ id }) => id)).toEqual(['goals', 'goals-2', 'event-opening', 'event-opening-2']);
  });

  it('is not read where it is far too long, or has too many steps', () => {
    expect(readOrder(`1${'*s.goals'.repeat(301)}`, smallLesson).problems[0]?.message).toContain('301 steps');
    expect(readOrder(`1*${'x'.repeat(30_000)}`, smallLesson).lesson).toBeUndefined();
  });

  it('takes a step of one’s own from the present lesson', () => {
    const own = addStep('mine', { ...EVENT_STEP, minutes: 5 })(smallLesson);
    expect(readOrder('1*s.mine', smallLesson, own).lesson?.steps).toMatchObject([{ id: 'mine', minutes: 5 }]);
  });

  it('never throws, and only gives a lesson that can be kept and read again', () => {
    const pieces = fc.constantFrom(
      '1',
      '*',
      '.',
      's',
      'e',
      'goals',
      'letter-date',
      'm3',
      'hd',
      'h0',
      'c1',
      '_d800_',
      '_5f_',
      '_',
    );
    const hostile = fc.oneof(
      fc.string(),
      fc.array(pieces).map((parts) => `1*${parts.join('')}`),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { lesson, problems } = readOrder(text, smallLesson);
        if (!lesson) expect(problems).toHaveLength(1);
        else expect(readLesson(lessonFile(lesson), SMALL_TIMELINE)).toEqual({ lesson });
      }),
      { numRuns: 1000 },
    );
  });
});
