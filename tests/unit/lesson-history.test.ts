// Undo and redo are exact, and typing is one step.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goOn, type History, pause, startHistory, stepBack, stepForward } from '../../src/lesson/history.ts';

const edits = fc.array(
  fc.record({ to: fc.nat(5), field: fc.option(fc.constantFrom('title', 'note'), { nil: undefined }) }),
);

function afterChanges(
  changes: readonly { readonly to: number; readonly field: string | undefined }[],
): History<number> {
  return changes.reduce((history, { to, field }) => goOn(history, to, field), startHistory(0));
}

function times<T>(count: number, act: (history: History<T>) => History<T>, history: History<T>): History<T> {
  return Array.from({ length: count }).reduce<History<T>>(act, history);
}

describe('history', () => {
  it('comes back to the first state by as many undos as there are steps, and to the last by as many redos', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        const end = afterChanges(changes);
        const steps = end.past.length;
        const back = times(steps, stepBack, end);
        expect(back.present).toBe(0);
        expect(stepBack(back)).toBe(back);
        const again = times(steps, stepForward, back);
        expect(again.present).toBe(end.present);
        expect(again.past).toEqual(end.past);
      }),
    );
  });

  it('goes through exactly the states that were there, in reverse', () => {
    const end = afterChanges([1, 2, 3].map((to) => ({ to, field: undefined })));
    expect([stepBack(end), stepBack(stepBack(end))].map(({ present }) => present)).toEqual([2, 1]);
  });

  it('takes what is typed into one field as one step', () => {
    const typed = afterChanges([1, 2, 3].map((to) => ({ to, field: 'title' })));
    expect(stepBack(typed).present).toBe(0);
  });

  it('begins a step with another field, and after a pause', () => {
    const other = goOn(goOn(startHistory(0), 1, 'title'), 2, 'note');
    expect(stepBack(other).present).toBe(1);
    const paused = goOn(pause(goOn(startHistory(0), 1, 'title')), 2, 'title');
    expect(stepBack(paused).present).toBe(1);
  });

  it('does not join what is typed after an undo to what was typed before it', () => {
    const undone = stepBack(goOn(goOn(startHistory(0), 1, 'note'), 2, 'title'));
    const typed = goOn(undone, 3, 'note');
    expect(stepBack(typed).present).toBe(1);
  });

  it('forgets what was undone as soon as something else is done', () => {
    const undone = stepBack(goOn(startHistory(0), 1));
    expect(stepForward(goOn(undone, 2)).present).toBe(2);
  });

  it('makes no step of what changes nothing', () => {
    const history = startHistory(0);
    expect(goOn(history, 0, 'title')).toBe(history);
  });
});
