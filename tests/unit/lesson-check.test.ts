// What the editor says about a lesson's steps, and which of them the class is shown.
import { describe, expect, it } from 'vitest';
import { checkLesson, type Finding, type KnownTimeline, usableLesson } from '../../src/lesson/check-lesson.ts';
import { changeStep } from '../../src/lesson/edit-lesson.ts';
import type { Hidden, Lesson } from '../../src/lesson/lesson.ts';
import { smallLesson } from '../fixtures/small-lesson.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const KNOWN: KnownTimeline = {
  ...SMALL_TIMELINE,
  events: new Map(SMALL_TIMELINE.events.map((event) => [event.id, event])),
};

function found(lesson: Lesson, known = KNOWN): readonly Finding[] {
  return checkLesson(lesson, known);
}

/** The small lesson whose step about an event hides something behind a question. */
function asking(step: string, what: Hidden, question: string): Lesson {
  return changeStep(step, (own) => ({ ...own, hides: { what, question } }))(smallLesson);
}

function messagesOf(lesson: Lesson): readonly string[] {
  return found(lesson).map(({ message }) => message);
}

describe('the small lesson', () => {
  it('has nothing to be said about it', () => {
    expect(found(smallLesson)).toEqual([]);
    expect(usableLesson(smallLesson, KNOWN)).toBe(smallLesson);
  });
});

describe('a step that names what the timeline does not have', () => {
  it.each([
    [
      'letter-date',
      { event: 'flood' },
      'steps[2].event',
      'This timeline has no event “flood”, so the step is skipped.',
    ],
    [
      'spring-begins',
      { chapter: 'autumn' },
      'steps[3].chapter',
      'This timeline has no chapter “autumn”, so the step is skipped.',
    ],
    [
      'opening-told',
      { citation: 3 },
      'steps[4].citation',
      '“The mayor opens the bridge” has 3 excerpts, and no number 4, so the step is skipped.',
    ],
  ])('is skipped with a line that says which: %s', (step, change, path, message) => {
    const lesson = changeStep(step, (own) => Object.assign({}, own, change))(smallLesson);
    expect(found(lesson)).toEqual([{ step, kind: 'skipped', path, message }]);
    const usable = usableLesson(lesson, KNOWN);
    expect(usable.steps.map(({ id }) => id)).toEqual(smallLesson.steps.map(({ id }) => id).filter((id) => id !== step));
    expect(lesson.steps).toHaveLength(smallLesson.steps.length);
  });
});

describe('a question', () => {
  it.each<[string, Hidden, string, string]>([
    ['letter-date', 'date', '', 'Something is hidden, but the class is asked nothing.'],
    ['letter-date', 'date', 'Was it in 2018?', 'The question names the year 2018, which is the answer.'],
    ['claim-speaker', 'speaker', 'Does Ada Stone say so?', 'The question names “Ada Stone”, which is the answer.'],
    ['claim-speaker', 'speaker', 'What are STONE’s words?', 'The question names “Stone”, which is the answer.'],
    ['opening-told', 'speaker', 'Does the Courier tell it?', 'The question names “The Courier”, which is the answer.'],
    [
      'second-outcome',
      'outcome',
      'Hint: a second bridge is to open.',
      'The question holds the event’s title, which is the answer.',
    ],
  ])('of %s that gives away the %s gets a warning: %s', (step, what, question, message) => {
    expect(found(asking(step, what, question))).toMatchObject([{ step, kind: 'warning', message }]);
  });

  it.each<[string, Hidden, string]>([
    ['letter-date', 'date', 'Was it before 20 people came?'],
    ['claim-speaker', 'speaker', 'Whose stones are these?'],
    ['claim-speaker', 'speaker', 'Who says so: Ada Stone or Ava Stone?'],
    ['second-outcome', 'outcome', 'What was to open?'],
    ['payment-standing', 'standing', 'Told as fact, one side says, or disputed?'],
  ])('of %s that does not give away the %s gets none: %s', (step, what, question) => {
    expect(found(asking(step, what, question))).toEqual([]);
  });

  it('about an event that an earlier step has shown gets a warning', () => {
    const lesson = changeStep('claim-speaker', (step) => ({ ...step, event: 'opening', citation: 2 }))(smallLesson);
    expect(messagesOf(lesson)).toEqual([
      'An earlier step has shown this event already, so the class may know the answer.',
    ]);
  });

  it('about the date of an event whose title names the year gets a warning', () => {
    const [first, ...more] = SMALL_TIMELINE.events;
    if (!first) throw new Error('missing event');
    const events = new Map([{ ...first, title: 'The bridge of 2019' }, ...more].map((event) => [event.id, event]));
    const lesson = asking('opening-told', 'date', 'When?');
    expect(found(lesson, { ...KNOWN, events }).map(({ message }) => message)).toEqual([
      'The class sees the title while the date is hidden, and the title names the year 2019.',
    ]);
  });
});
