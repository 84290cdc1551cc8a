// The smooth path between two views, near and far, alike and of very different lengths.
import { interpolateZoom } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toScaleAxis } from '../../src/layout/axis.ts';
import { flightBetween } from '../../src/layout/flight.ts';
import { DAY, lengthOf, middleOf, type Span } from '../../src/time/span.ts';

const SEED = { seed: 20130926, numRuns: 500 };
const axis = toScaleAxis(0);
const view = { from: 100 * DAY, to: 200 * DAY };
const ALL_TIME: Span = { from: -13.8e9 * 365.2425 * DAY, to: 1.7e12 };
const SECOND_OF_1969: Span = { from: -14_182_980_000, to: -14_182_979_000 };
const STEPS = Array.from({ length: 201 }, (_, i) => i / 200);

describe('a flight', () => {
  it('begins and ends exactly at its views and takes 300 to 900 ms', () => {
    const to = { from: 9000 * DAY, to: 9001 * DAY };
    const flight = flightBetween(view, to, axis);
    expect(flight.at(0)).toBe(view);
    expect(flight.at(1)).toBe(to);
    expect(flight.duration).toBeGreaterThanOrEqual(300);
    expect(flight.duration).toBeLessThanOrEqual(900);
  });

  it('zooms out on its way between distant views', () => {
    const to = { from: 9000 * DAY, to: 9100 * DAY };
    expect(lengthOf(flightBetween(view, to, axis).at(0.5))).toBeGreaterThan(lengthOf(view) * 3);
  });

  it('is the path of d3 where that can be reckoned', () => {
    const middle = fc.double({ min: -1000, max: 1000, noNaN: true });
    const length = fc.double({ min: 1, max: 100, noNaN: true });
    fc.assert(
      fc.property(middle, length, middle, length, (fromMiddle, fromLength, toMiddle, toLength) => {
        fc.pre(Math.abs(fromMiddle - toMiddle) > 1);
        const path = interpolateZoom([fromMiddle, 0, fromLength], [toMiddle, 0, toLength]);
        const flight = flightBetween(spanOf(fromMiddle, fromLength), spanOf(toMiddle, toLength), axis);
        for (const t of [0.01, 0.3, 0.49, 0.5, 0.8, 0.99]) {
          const [expectedMiddle, , expectedLength] = path(t);
          const seen = flight.at(t);
          expect(Math.abs(middleOf(seen) / DAY - expectedMiddle)).toBeLessThan(1e-4 * expectedLength);
          expect(lengthOf(seen) / DAY / expectedLength).toBeCloseTo(1, 4);
        }
      }),
      SEED,
    );
  });

  it.each([
    ['in', ALL_TIME, SECOND_OF_1969],
    ['out', SECOND_OF_1969, ALL_TIME],
  ])('leads %s between all of time and one second, without a leap', (_direction, from, to) => {
    const views = STEPS.map(flightBetween(from, to, axis).at);
    const shortest = SECOND_OF_1969.to - SECOND_OF_1969.from;
    const sign = Math.sign(lengthOf(to) - lengthOf(from));
    for (const [i, seen] of views.entries()) {
      const previous = views[i - 1];
      expect(lengthOf(seen)).toBeGreaterThan(shortest * 0.99);
      if (!previous) continue;
      expect(Math.sign(lengthOf(seen) - lengthOf(previous))).toBe(sign);
      const longer = Math.max(lengthOf(seen), lengthOf(previous));
      expect(Math.abs(middleOf(seen) - middleOf(previous))).toBeLessThan(longer);
    }
  });

  it('is finite between any two views, also one without a length', () => {
    const end = fc.double({ min: -4.4e20, max: 1e13, noNaN: true });
    const any = fc.tuple(end, fc.double({ min: 0, max: 20, noNaN: true })).map(([from, exponent]) => ({
      from,
      to: from + 10 ** exponent,
    }));
    fc.assert(
      fc.property(any, any, (from, to) => {
        const flight = flightBetween(from, to, axis);
        expect(flight.duration).toBeGreaterThanOrEqual(300);
        for (const t of STEPS) {
          const seen = flight.at(t);
          expect(Number.isFinite(seen.from) && Number.isFinite(seen.to) && seen.to >= seen.from).toBe(true);
        }
      }),
      SEED,
    );
  });

  it('stays where it is between two equal views', () => {
    expect(middleOf(flightBetween(view, { ...view }, axis).at(0.5))).toBe(middleOf(view));
  });
});

/** From axis units. */
function spanOf(middle: number, length: number): Span {
  return { from: (middle - length / 2) * DAY, to: (middle + length / 2) * DAY };
}
