// The map from time to the axis: order, inverse and pieces, with and without shortened stretches.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Axis, type AxisPlan, axisFrom, linearPieces, toScaleAxis } from '../../src/layout/axis.ts';
import { DAY, type Instant } from '../../src/time/span.ts';

const SEED = { seed: 20130926, numRuns: 500 };

/** Day 10 to 110 gets 5 units, day 120 to 1120 gets 10. */
const PLAN: AxisPlan = {
  kind: 'even',
  origin: 0,
  breaks: [
    { span: { from: 10 * DAY, to: 110 * DAY }, units: 5 },
    { span: { from: 120 * DAY, to: 1120 * DAY }, units: 10 },
  ],
};

/** Plans of any age and scale, with breaks that may touch each other. */
const anyPlan: fc.Arbitrary<AxisPlan> = fc
  .record({
    origin: fc.double({ min: -4.4e20, max: 2e12, noNaN: true }),
    start: fc.double({ min: -4.4e20, max: 2e12, noNaN: true }),
    parts: fc.array(
      fc.record({
        wait: fc.double({ min: 0, max: 1e13, noNaN: true }),
        exponent: fc.double({ min: 8, max: 20, noNaN: true }),
        share: fc.double({ min: 1e-9, max: 1, noNaN: true }),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ origin, start, parts }) => {
    let at = start;
    const breaks = parts.map(({ wait, exponent, share }) => {
      const from = at + wait;
      at = from + 10 ** exponent;
      return { span: { from, to: at }, units: ((at - from) / DAY) * share };
    });
    return { kind: 'even', origin, breaks };
  });

/** The step to the next float, with room for a few roundings on the way through axis units. */
function blur(axis: Axis, instant: Instant): number {
  const step = Number.EPSILON * 16;
  const position = axis.position(instant);
  const reach = Math.abs(position) + Math.max(0, ...axis.breaks.map(({ span }) => Math.abs(axis.position(span.from))));
  const around = axis.instant(position + reach * step) - axis.instant(position - reach * step);
  return Math.abs(instant) * step + around + Number.EPSILON;
}

describe('an axis', () => {
  it('counts days from its origin where nothing is shortened', () => {
    const axis = toScaleAxis(5 * DAY);
    expect(axis.position(5 * DAY)).toBe(0);
    expect(axis.position(7.5 * DAY)).toBe(2.5);
    expect(axis.instant(2.5)).toBe(7.5 * DAY);
    expect(axis.kind).toBe('to scale');
    expect(axis.breaks).toEqual([]);
  });

  it.each([
    [-3, -3],
    [0, 0],
    [10, 10],
    [60, 12.5],
    [110, 15],
    [115, 20],
    [120, 25],
    [620, 30],
    [1120, 35],
    [1125, 40],
  ])('puts day %d at %d units, breaks and all', (day, units) => {
    const axis = axisFrom(PLAN);
    expect(axis.position(day * DAY)).toBeCloseTo(units, 9);
    expect(axis.instant(units) / DAY).toBeCloseTo(day, 9);
  });

  it('has its position 0 at the origin wherever that lies', () => {
    for (const day of [-50, 10, 60, 115, 600, 5000]) {
      expect(axisFrom({ ...PLAN, origin: day * DAY }).position(day * DAY)).toBeCloseTo(0, 12);
    }
  });

  it('is the same made again from its plan as plain data', () => {
    const copy = axisFrom(structuredClone(axisFrom(PLAN).plan));
    for (const day of [-50, 10, 60, 115, 600, 5000]) {
      expect(copy.position(day * DAY)).toBe(axisFrom(PLAN).position(day * DAY));
    }
  });

  it('keeps the order of all instants', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(fc.double({ min: -4.4e20, max: 2e12, noNaN: true })), (plan, instants) => {
        const axis = axisFrom(plan);
        const ends = plan.breaks.flatMap(({ span }) => [span.from - DAY, span.from, span.to, span.to + DAY]);
        const sorted = [...instants, ...ends].sort((a, b) => a - b);
        const positions = sorted.map(axis.position);
        expect(positions.every((position, i) => i === 0 || position >= (positions[i - 1] ?? 0))).toBe(true);
      }),
      SEED,
    );
  });

  it('leads back to the instant that it came from', () => {
    fc.assert(
      fc.property(anyPlan, fc.double({ min: -4.4e20, max: 2e12, noNaN: true }), (plan, instant) => {
        const axis = axisFrom(plan);
        const back = axis.instant(axis.position(instant));
        expect(Math.abs(back - instant)).toBeLessThanOrEqual(blur(axis, instant));
      }),
      SEED,
    );
  });

  it('tells the hours of one day apart also where the other end of the axis is the Big Bang', () => {
    const from = -13.8e9 * 365.2425 * DAY;
    const axis = axisFrom({ kind: 'even', origin: 0, breaks: [{ span: { from, to: -DAY }, units: 3 }] });
    expect(axis.position(3_600_000) - axis.position(0)).toBeCloseTo(1 / 24, 12);
    expect(axis.position(from) + 4).toBeCloseTo(0, 12);
  });
});

describe('linearPieces', () => {
  it('cuts a view at the ends of the breaks and leaves no gap', () => {
    const pieces = linearPieces(axisFrom(PLAN), { from: 5 * DAY, to: 500 * DAY });
    expect(pieces.map(({ from, to, within }) => [from / DAY, to / DAY, within?.units])).toEqual([
      [5, 10, undefined],
      [10, 110, 5],
      [110, 120, undefined],
      [120, 500, 10],
    ]);
  });

  it('is one piece to scale, within one break, and after all of them', () => {
    const view = { from: 20 * DAY, to: 30 * DAY };
    const late = { from: 5000 * DAY, to: 5001 * DAY };
    expect(linearPieces(toScaleAxis(0), view)).toEqual([{ ...view, within: undefined }]);
    expect(linearPieces(axisFrom(PLAN), view)).toEqual([{ ...view, within: PLAN.breaks[0] }]);
    expect(linearPieces(axisFrom(PLAN), late)).toEqual([{ ...late, within: undefined }]);
  });
});
