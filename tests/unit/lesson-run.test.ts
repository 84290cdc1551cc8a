// A presentation as plain data: every way to move in it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_NOTE, type Step, stepsOn } from '../../src/lesson/lesson.ts';
import {
  back,
  countVotes,
  drawCurtain,
  finish,
  forward,
  goTo,
  type Move,
  resume,
  setAutoplay,
  stepAside,
  toggleAutoplay,
  toggleOverview,
  toPartEnd,
  uncoverStep,
} from '../../src/lesson/moves.ts';
import { laterOf, onSteps, type Run, spentOn, startRun, USUAL_AUTOPLAY, votesKey } from '../../src/lesson/run.ts';

function page(id: string, part = 'a', isHiding = false): Step {
  return {
    kind: 'page',
    id,
    part,
    route: 'whole',
    minutes: 2,
    note: EMPTY_NOTE,
    title: id,
    lines: [],
    ...(isHiding ? { hides: { what: 'outcome', question: 'What came then?' } as const } : {}),
  };
}

const STEPS = [page('one'), page('two', 'a', true), page('three', 'b'), page('four', 'b')];
const START = startRun({ id: 'show', route: 'whole', screens: 'one', now: 1000 });

function runAfter(...moves: readonly Move[]): Run {
  return moves.reduce((run, move, second) => move(run, STEPS, 2000 + 1000 * second), START);
}

describe('a presentation', () => {
  it('shows what a step hides before it goes on', () => {
    expect(runAfter(forward)).toMatchObject({ index: 1, isRevealed: false });
    expect(runAfter(forward, forward)).toMatchObject({ index: 1, isRevealed: true });
    expect(runAfter(forward, forward, forward)).toMatchObject({ index: 2, isRevealed: false });
  });

  it('hides it again on the way back, and only then goes to the step before', () => {
    const revealed = runAfter(forward, forward, forward, back);
    expect(revealed).toMatchObject({ index: 1, isRevealed: true });
    const hidden = back(revealed, STEPS, 9000);
    expect(hidden).toMatchObject({ index: 1, isRevealed: false });
    expect(back(hidden, STEPS, 9000)).toMatchObject({ index: 0, isRevealed: false });
  });

  it('hides on the way back what was jumped over and never asked', () => {
    expect(runAfter(goTo(2), back)).toMatchObject({ index: 1, isRevealed: false, told: [0, 2] });
    expect(runAfter(forward, forward, goTo(2), back)).toMatchObject({ index: 1, isRevealed: true });
  });

  it('hides what a step hides when it is jumped to', () => {
    expect(runAfter(forward, forward, goTo(1))).toMatchObject({ index: 1, isRevealed: false });
  });

  it('stays where it is at both ends', () => {
    expect(runAfter(back)).toBe(START);
    const end = runAfter(goTo(3));
    expect(forward(end, STEPS, 9000)).toBe(end);
    expect(runAfter(goTo(-4)).index).toBe(0);
    expect(runAfter(goTo(99)).index).toBe(3);
  });

  it('goes to the end of the part, and from there to the next one', () => {
    expect(runAfter(toPartEnd).index).toBe(1);
    expect(runAfter(toPartEnd, toPartEnd).index).toBe(2);
    expect(runAfter(goTo(3), toPartEnd).index).toBe(3);
  });

  it.each([
    ['a curtain', drawCurtain('black')],
    ['the overview', toggleOverview],
    ['an event off the way', stepAside('event')],
  ])('takes %s away with the next key, and stays at its step', (_, cover) => {
    for (const key of [forward, back, uncoverStep]) {
      const run = runAfter(forward, cover, key);
      expect(run).toMatchObject({ index: 1, isRevealed: false, hasOverview: false });
      expect(run.aside).toBeUndefined();
      expect(run.curtain).toBeUndefined();
    }
  });

  it('draws a curtain away with its own key, and another one over it', () => {
    expect(runAfter(drawCurtain('black'), drawCurtain('black')).curtain).toBeUndefined();
    expect(runAfter(drawCurtain('black'), drawCurtain('white')).curtain).toBe('white');
  });

  it('counts the time on each step, with the present stay', () => {
    const run = runAfter(forward, forward, back, back);
    expect(run.index).toBe(0);
    expect(spentOn(run, 10_000)).toEqual([1000 + 5000, 3000]);
  });

  it('counts nothing between the end and going on', () => {
    const over = finish(START, STEPS, 4000);
    expect(spentOn(over, 60_000)).toEqual([3000]);
    const again = resume(over, STEPS, 60_000);
    expect(again).toMatchObject({ isOver: false, startedAt: 1000 + 56_000 });
    expect(spentOn(again, 61_000)).toEqual([4000]);
  });

  it('goes on by itself only while it was told to', () => {
    expect(runAfter(setAutoplay(20)).autoplay).toBe(20);
    expect(runAfter(setAutoplay(20), setAutoplay(undefined)).autoplay).toBeUndefined();
  });

  it('goes on after a pause as fast as chosen last', () => {
    expect(runAfter(toggleAutoplay).autoplay).toBe(USUAL_AUTOPLAY);
    expect(runAfter(setAutoplay(60), toggleAutoplay).autoplay).toBeUndefined();
    expect(runAfter(setAutoplay(60), toggleAutoplay, toggleAutoplay).autoplay).toBe(60);
  });

  it('has a higher revision after every change, so that the later of two is known', () => {
    const moves: readonly Move[] = [
      forward,
      back,
      toPartEnd,
      drawCurtain('white'),
      toggleOverview,
      stepAside('x'),
      goTo(2),
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 30 }), (chosen) => {
        let run = START;
        for (const move of chosen) {
          const next = move(run, STEPS, 5000);
          expect(next === run || next.revision > run.revision).toBe(true);
          expect(next.index).toBeGreaterThanOrEqual(0);
          expect(next.index).toBeLessThan(STEPS.length);
          expect(laterOf(run, next)).toBe(next);
          run = next;
        }
      }),
    );
  });

  it('stays at its step where other steps were added or moved, and near it where it is gone', () => {
    const run = runAfter(forward, forward, forward);
    const moved = [page('new'), ...STEPS.slice(2), ...STEPS.slice(0, 2)];
    expect(onSteps(run, STEPS, moved)).toMatchObject({ index: 1, told: [3, 4] });
    expect(onSteps(run, STEPS, moved).spent[3]).toBe(spentOn(run, 0)[0]);
    expect(onSteps(run, STEPS, STEPS.slice(0, 2)).index).toBe(1);
    expect(onSteps(run, STEPS, []).index).toBe(0);
  });

  it('is the same in both windows after both moved at once', () => {
    const [one, other] = [runAfter(forward), runAfter(toggleOverview)];
    expect(laterOf(one, other)).toEqual(laterOf(other, one));
  });

  it('goes through the rounds of an activity: question, answer, next question', () => {
    const steps = [page('one'), { ...page('play'), rounds: 2 }, page('end')];
    const stages: string[] = [];
    let run = START;
    for (let key = 0; key < 6; key += 1) {
      run = forward(run, steps, 2000);
      stages.push(`${run.index} ${run.round} ${run.isRevealed ? 'answer' : 'question'}`);
    }
    expect(stages).toEqual([
      '1 0 question',
      '1 0 answer',
      '1 1 question',
      '1 1 answer',
      '2 0 question',
      '2 0 question',
    ]);
    const wayBack: string[] = [];
    for (let key = 0; key < 5; key += 1) {
      run = back(run, steps, 3000);
      wayBack.push(`${run.index} ${run.round} ${run.isRevealed ? 'answer' : 'question'}`);
    }
    expect(wayBack).toEqual(['1 1 answer', '1 1 question', '1 0 answer', '1 0 question', '0 0 question']);
  });

  it('keeps the votes of each round', () => {
    const steps = [{ ...page('play'), rounds: 2 }];
    const counted = countVotes([3, 0, 9])(START, steps, 2000);
    const next = countVotes([1])({ ...counted, round: 1 }, steps, 3000);
    expect(next.votes).toEqual({ [votesKey('play', 0)]: [3, 0, 9], [votesKey('play', 1)]: [1] });
  });

  it('takes nothing from another presentation', () => {
    const other = { ...runAfter(forward), id: 'other' };
    expect(laterOf(START, other)).toBe(START);
  });
});

describe('the routes of a lesson', () => {
  it('each hold the shorter ones', () => {
    const steps = [page('a'), { ...page('b'), route: 'quick' as const }, { ...page('c'), route: 'core' as const }];
    const lesson = {
      id: 'l',
      timeline: 't',
      title: 'L',
      goals: [],
      parts: [],
      steps,
      exitTicket: [],
      rubric: [],
    };
    expect(stepsOn(lesson, 'quick').map(({ id }) => id)).toEqual(['b']);
    expect(stepsOn(lesson, 'core').map(({ id }) => id)).toEqual(['b', 'c']);
    expect(stepsOn(lesson, 'whole').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});
