// A presentation as plain data: every way to move in it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_NOTE, type Step, stepsOn } from '../../src/lesson/lesson.ts';
import {
  back,
  drawCurtain,
  finish,
  forward,
  goTo,
  laterOf,
  type Move,
  type Run,
  resume,
  setPace,
  spentOn,
  startRun,
  stepAside,
  toggleOverview,
  toPartEnd,
  uncoverStep,
} from '../../src/lesson/run.ts';

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

  it('goes on by itself only while a pace is set', () => {
    expect(runAfter(setPace(20)).pace).toBe(20);
    expect(runAfter(setPace(20), setPace(undefined)).pace).toBeUndefined();
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
