// How a presentation stands against its plan, and what a hiding step's answer is.
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/lesson/answer.ts';
import type { Step } from '../../src/lesson/lesson.ts';
import { isInTwoParts } from '../../src/lesson/lesson.ts';
import { back, finish, forward, goTo, type Move, resume } from '../../src/lesson/moves.ts';
import { aheadWords, clockWords, minutesWords, onStepWords, paceOf } from '../../src/lesson/pace.ts';
import { type Run, startRun } from '../../src/lesson/run.ts';
import { smallLesson, tellingOf } from '../fixtures/small-lesson.ts';
import { CLAIM, DISPUTE, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 15, 9);
const TELLING = tellingOf(smallLesson, SMALL_TIMELINE, 'whole');
const { steps } = TELLING;

/** A presentation with moves made so many minutes after its start. */
function runWith(moves: readonly (readonly [number, Move])[], index = 0): Run {
  const start = startRun({ id: 'run', route: 'whole', screens: 'two', index, now: START });
  return moves.reduce((run, [minutes, move]) => move(run, steps, START + minutes * MINUTE), start);
}

function paceAfter(run: Run, minutes: number): ReturnType<typeof paceOf> {
  return paceOf(steps, run, START + minutes * MINUTE);
}

describe('paceOf', () => {
  it('is on plan while a step stays within its minutes', () => {
    const pace = paceAfter(runWith([]), 0.5);
    expect(pace).toMatchObject({ sinceStart: 0.5 * MINUTE, onStep: 0.5 * MINUTE, planOnStep: MINUTE, aheadBy: 0 });
    expect(pace.planLeft).toBe(20.5 * MINUTE);
  });

  it('falls behind by what a step takes over its minutes, and keeps that on the next step', () => {
    const run = runWith([[3, forward]]);
    expect(paceAfter(runWith([]), 3).aheadBy).toBe(-2 * MINUTE);
    expect(paceAfter(run, 4)).toMatchObject({ onStep: MINUTE, planSoFar: 2 * MINUTE, aheadBy: -2 * MINUTE });
  });

  it('gets ahead by what a step leaves of its minutes, and by whole steps that are jumped over', () => {
    expect(paceAfter(runWith([[0.5, forward]]), 0.5).aheadBy).toBe(0.5 * MINUTE);
    expect(paceAfter(runWith([[1, goTo(4)]]), 1).aheadBy).toBe(5 * MINUTE);
  });

  it('counts a reveal as part of its step', () => {
    const run = runWith([
      [1, forward],
      [2, forward],
    ]);
    expect(run).toMatchObject({ index: 1, isRevealed: true });
    expect(paceAfter(run, 2.5)).toMatchObject({ onStep: 1.5 * MINUTE, planOnStep: 2 * MINUTE, aheadBy: 0 });
  });

  it('adds a second stay on a step to the first', () => {
    const run = runWith([
      [1, forward],
      [1.5, back],
    ]);
    expect(paceAfter(run, 2).onStep).toBe(1.5 * MINUTE);
  });

  it('begins its plan where the presentation began', () => {
    expect(paceAfter(runWith([], 4), 2).aheadBy).toBe(0);
    expect(paceAfter(runWith([[3, forward]], 4), 4).aheadBy).toBe(0);
  });

  it('stands still once the presentation is over, and leaves out the time until it goes on', () => {
    const over = runWith([[0.5, finish]]);
    expect(paceAfter(over, 30)).toMatchObject({ sinceStart: 0.5 * MINUTE, onStep: 0.5 * MINUTE, aheadBy: 0 });
    expect(paceAfter(resume(over, steps, START + 30 * MINUTE), 30.25).aheadBy).toBe(0);
  });

  it('never counts less than nothing where a clock was set back', () => {
    expect(paceAfter(runWith([]), -5)).toMatchObject({ sinceStart: 0, onStep: 0, aheadBy: 0 });
  });

  it('says nothing of a lesson without steps', () => {
    expect(paceOf([], runWith([]), START)).toMatchObject({ planOnStep: 0, planLeft: 0, aheadBy: 0 });
  });
});

describe('the words of a pace', () => {
  it.each([
    [0, 'on plan'],
    [-44_000, 'on plan'],
    [-45_000, 'about a minute behind the plan'],
    [-2 * MINUTE, 'about 2 minutes behind the plan'],
    [2.4 * MINUTE, 'about 2 minutes ahead of the plan'],
    [-75 * MINUTE, 'more than an hour behind the plan'],
  ])('%d ms ahead are “%s”', (aheadBy, words) => {
    expect(aheadWords(aheadBy)).toBe(words);
  });

  it('give the time on a step against its plan, and what is over', () => {
    expect(onStepWords(130_000, 3 * MINUTE)).toBe('2:10 of 3 min');
    expect(onStepWords(3 * MINUTE, 3 * MINUTE)).toBe('3:00 of 3 min');
    expect(onStepWords(220_900, 3 * MINUTE)).toBe('3:40 of 3 min, 0:40 over');
  });

  it('are those of a clock', () => {
    expect([0, 59_999, 60_000, 3_730_000, -5].map(clockWords)).toEqual(['0:00', '0:59', '1:00', '1:02:10', '0:00']);
    expect([3, 1.5, 0.1 + 0.2].map(minutesWords)).toEqual(['3 min', '1.5 min', '0.3 min']);
  });
});

describe('answerOf', () => {
  const stepOf = (id: string): Step => {
    const step = steps.find((one) => one.id === id);
    if (!step) throw new Error(`missing step: ${id}`);
    return step;
  };
  const answer = (id: string): ReturnType<typeof answerOf> => answerOf(stepOf(id), TELLING);

  it('is there for every step that hides something, and for no other', () => {
    for (const step of steps) expect(answerOf(step, TELLING) !== undefined).toBe(isInTwoParts(step));
  });

  it('gives the date on which the mark stands', () => {
    expect(answer('letter-date')).toMatchObject({ what: 'date', date: '2018-09-25', lines: [] });
  });

  it('gives the title and the summary where the outcome is hidden', () => {
    expect(answer('second-outcome')?.lines).toEqual(['A second bridge is to open', 'Summary of second-bridge.']);
  });

  it('gives the citation that the class reads where the speaker is hidden', () => {
    expect(answer('claim-speaker')?.citation).toBe(CLAIM.citations[0]);
  });

  it('gives the standing with the event that its sentence needs', () => {
    expect(answer('payment-standing')).toMatchObject({ standing: 'disputed', event: DISPUTE });
  });

  it('gives the lines of a question, with the question itself', () => {
    expect(answer('first-guess')).toMatchObject({
      what: 'answer',
      question: 'What would you ask somebody who says that a bridge was cheap?',
      lines: ['Cheaper than what?', 'Who paid?'],
    });
  });

  it('gives what stands on a page or a chapter that is hidden', () => {
    const hides = { what: 'outcome', question: 'What comes?' } as const;
    expect(answerOf({ ...stepOf('exit'), hides }, TELLING)?.lines).toContain('Before you go');
    expect(answerOf({ ...stepOf('spring-begins'), hides }, TELLING)?.lines).toEqual(['The spring of the bridge']);
  });

  it('has none where the event is unknown', () => {
    expect(answerOf(stepOf('letter-date'), { ...TELLING, events: new Map() })).toBeUndefined();
  });
});
