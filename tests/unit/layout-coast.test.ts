// Where a view comes to rest that was flicked.
import { describe, expect, it } from 'vitest';
import { toScaleAxis } from '../../src/layout/axis.ts';
import { coastingFrom, landingOf } from '../../src/layout/coast.ts';
import { columnsOf } from '../../src/layout/columns-builder.ts';
import { DAY, type Span } from '../../src/time/span.ts';
import { newsTimeline } from '../fixtures/news-timeline.ts';

const axis = toScaleAxis(0);
const columns = columnsOf(newsTimeline(50, 1));
const [first, last] = [columns.at[0] ?? 0, columns.at[columns.count - 1] ?? 0];
const view: Span = { from: first, to: first + 200 * DAY };

function hasMark({ from, to }: Span): boolean {
  return columns.at.some((at) => at >= from && at < to);
}

describe('a view that was let go', () => {
  it('moves on by what its speed carries it in a third of a second', () => {
    const end = landingOf(view, 0.1, axis, columns);
    expect(end.from - view.from).toBeCloseTo(0.1 * 325 * DAY, -3);
    expect(end.to - end.from).toBeCloseTo(view.to - view.from, -3);
  });

  it('never comes to rest where there is nothing, however fast it was', () => {
    for (const velocity of [50, 1_000, -50, -1_000]) {
      const end = landingOf(view, velocity, axis, columns);
      expect(hasMark(end)).toBe(true);
      expect(end.to - end.from).toBeCloseTo(view.to - view.from, -3);
    }
    expect(landingOf(view, 1_000, axis, columns).to).toBeGreaterThan(last);
  });

  it('stays where it was carried in a list without events', () => {
    const none = columnsOf({ ...newsTimeline(1, 1), events: [] });
    expect(landingOf(view, 1, axis, none).from).toBeCloseTo(view.from + 325 * DAY, -3);
  });

  it('slows down all the way, and arrives exactly', () => {
    const end = landingOf(view, 0.5, axis, columns);
    const path = coastingFrom(view, end, axis);
    const steps = Array.from({ length: 20 }, (_, i) => path(i * 50).view.from);
    const speeds = steps.slice(1).map((from, i) => from - (steps[i] ?? 0));
    for (const [i, speed] of speeds.slice(1).entries()) expect(speed).toBeLessThan(speeds[i] ?? 0);
    expect(path(0).view.from).toBeCloseTo(view.from, -2);
    expect(path(10_000)).toEqual({ view: end, isOver: true });
  });
});
