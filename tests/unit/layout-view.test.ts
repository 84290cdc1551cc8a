// Pure maths on the view.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFrom, toScaleAxis } from '../../src/layout/axis.ts';
import { evenAxis } from '../../src/layout/even-axis.ts';
import {
  clampView,
  panBy,
  seenThrough,
  type ViewLimits,
  viewShowing,
  withMargin,
  zoomBy,
} from '../../src/layout/view.ts';
import { DAY, lengthOf, type Span } from '../../src/time/span.ts';

const SEED = { seed: 20130926, numRuns: 500 };
const YEAR = 365.2425 * DAY;
const BIG_BANG = -13.8e9 * YEAR;
const axis = toScaleAxis(0);
/** Days 10 to 1010 get ten units. */
const even = axisFrom({
  kind: 'even',
  origin: 0,
  breaks: [{ span: { from: 10 * DAY, to: 1010 * DAY }, units: 10 }],
});
const view = { from: 100 * DAY, to: 200 * DAY };

describe('a view', () => {
  it('is the same seen through the identity', () => {
    expect(seenThrough(view, axis, { k: 1, x: 0 }, 1000)).toEqual(view);
  });

  it('moves by a fraction of its length', () => {
    expect(panBy(view, axis, 0.5)).toEqual({ from: 150 * DAY, to: 250 * DAY });
  });

  it('keeps the instant under the pointer while zooming', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (factor, about) => {
          const next = zoomBy(view, axis, factor, about);
          const before = view.from + about * lengthOf(view);
          const after = next.from + about * lengthOf(next);
          expect(Math.abs(after - before)).toBeLessThan(1e-3);
          expect(lengthOf(next)).toBeCloseTo(lengthOf(view) / factor, 2);
        },
      ),
    );
  });

  it('does not drift when it is zoomed in far and out again', () => {
    let zoomed = view;
    for (let i = 0; i < 40; i += 1) zoomed = zoomBy(zoomed, axis, 1.25, 0.3);
    for (let i = 0; i < 40; i += 1) zoomed = zoomBy(zoomed, axis, 0.8, 0.3);
    expect(Math.abs(zoomed.from - view.from)).toBeLessThan(1);
  });

  it('is held within its limits, with its middle inside the extent', () => {
    const limits = { extent: { from: 0, to: 300 * DAY }, shortest: DAY, longestUnits: 400 };
    expect(clampView(view, limits, axis)).toBe(view);
    expect(lengthOf(clampView({ from: 0, to: 10 }, limits, axis))).toBe(DAY);
    expect(lengthOf(clampView({ from: -5000 * DAY, to: 5000 * DAY }, limits, axis))).toBe(400 * DAY);
    expect(clampView({ from: 900 * DAY, to: 1000 * DAY }, limits, axis)).toEqual({ from: 250 * DAY, to: 350 * DAY });
  });

  it('stays where it is when it already shows an instant, and centres what is far away', () => {
    expect(viewShowing(view, axis, 102 * DAY, 0.1)).toBe(view);
    expect(viewShowing(view, axis, 150 * DAY, 0.1)).toBe(view);
    expect(viewShowing(view, axis, 500 * DAY, 0.1)).toEqual({ from: 450 * DAY, to: 550 * DAY });
  });

  it('brings inside what its very edge would cut in half', () => {
    expect(viewShowing(view, axis, 100 * DAY, 0.1)).toEqual({ from: 90 * DAY, to: 190 * DAY });
    expect(viewShowing(view, axis, 200 * DAY, 0.1)).toEqual({ from: 110 * DAY, to: 210 * DAY });
  });

  it('moves no farther than needed to what is near', () => {
    expect(viewShowing(view, axis, 210 * DAY, 0.1)).toEqual({ from: 120 * DAY, to: 220 * DAY });
    expect(viewShowing(view, axis, 90 * DAY, 0.1)).toEqual({ from: 80 * DAY, to: 180 * DAY });
  });

  it('gets a margin, and is not shorter than asked for', () => {
    expect(withMargin(view, axis, 0.1, DAY)).toEqual({ from: 90 * DAY, to: 210 * DAY });
    expect(lengthOf(withMargin({ from: 5, to: 5 }, axis, 0.1, DAY))).toBe(DAY);
  });
});

describe('a view of an axis with a break', () => {
  const limits: ViewLimits = { extent: { from: 0, to: 1020 * DAY }, shortest: 20 * DAY, longestUnits: 45 };

  it('has margins in axis units on both sides', () => {
    expect(withMargin({ from: 0, to: 1020 * DAY }, even, 0.1, DAY)).toEqual({ from: -3 * DAY, to: 1023 * DAY });
  });

  it('is at most as long as all events and half as much again, on the axis', () => {
    const clamped = clampView({ from: -500 * DAY, to: 1520 * DAY }, limits, even);
    expect(clamped.from / DAY).toBeCloseTo(-7.5, 9);
    expect(clamped.to / DAY).toBeCloseTo(1027.5, 9);
  });

  it('is at least as long as the shortest in ms, around the same middle of the axis', () => {
    const inBreak = { from: 500 * DAY, to: 501 * DAY };
    const besides = { from: 1010 * DAY, to: 1011 * DAY };
    for (const view of [inBreak, besides]) {
      const clamped = clampView(view, limits, even);
      expect(lengthOf(clamped) / DAY).toBeCloseTo(20, 6);
      const middle = (even.position(clamped.from) + even.position(clamped.to)) / 2;
      expect(middle).toBeCloseTo((even.position(view.from) + even.position(view.to)) / 2, 9);
    }
  });

  it('has its middle within the extent', () => {
    const clamped = clampView({ from: 1030 * DAY, to: 1060 * DAY }, limits, even);
    expect((even.position(clamped.from) + even.position(clamped.to)) / 2).toBeCloseTo(30, 9);
    expect(even.position(clamped.to) - even.position(clamped.from)).toBeCloseTo(30, 9);
  });

  it('is clamped once and for all', () => {
    const end = fc.integer({ min: -3000, max: 4000 }).map((day) => day * DAY);
    fc.assert(
      fc.property(end, end, fc.constantFrom(axis, even), (a, b, anyAxis) => {
        fc.pre(a !== b);
        const once = clampView({ from: Math.min(a, b), to: Math.max(a, b) }, limits, anyAxis);
        expect(clampView(once, limits, anyAxis)).toBe(once);
      }),
      SEED,
    );
  });

  it('moves to an instant by what lies between on the axis, not by days', () => {
    const view = { from: 0, to: 10 * DAY };
    const shown = viewShowing(view, even, 1012 * DAY, 0.1);
    expect(even.position(shown.to) - even.position(shown.from)).toBeCloseTo(10, 9);
    expect(even.position(1012 * DAY) - even.position(shown.from)).toBeCloseTo(5, 9);
    const near = viewShowing(view, even, 500 * DAY, 0.1);
    expect(even.position(near.to) - even.position(500 * DAY)).toBeCloseTo(1, 9);
  });
});

describe('a view in deep time', () => {
  const limits: ViewLimits = { extent: { from: BIG_BANG, to: 1.7e12 }, shortest: 1000, longestUnits: 1e13 };

  function expectReal(view: Span): void {
    expect(Number.isFinite(view.from)).toBe(true);
    expect(lengthOf(view)).toBeGreaterThan(0);
  }

  it('never becomes so short that floats cannot tell its pixels apart', () => {
    for (const at of [BIG_BANG, -2e18, -6e13, 0]) {
      const clamped = clampView({ from: at, to: at + 1e-3 }, limits, axis);
      expect(lengthOf(clamped)).toBeGreaterThanOrEqual(1000);
      expect(lengthOf(clamped)).toBeGreaterThanOrEqual(Math.abs(at) * Number.EPSILON * 2 ** 11);
      expect(clampView(clamped, limits, axis)).toBe(clamped);
    }
    expectReal(withMargin({ from: BIG_BANG, to: BIG_BANG }, axis, 0.1, 1));
  });

  it('can be zoomed in to the Big Bang and to a second of 1969, and out again', () => {
    for (const about of [0, 1]) {
      let view = clampView({ from: BIG_BANG, to: 1.7e12 }, limits, axis);
      for (let i = 0; i < 120; i += 1) {
        view = clampView(zoomBy(view, axis, 2, about), limits, axis);
        expectReal(view);
      }
      expect(lengthOf(view)).toBeLessThan(about === 0 ? 10 * DAY : 2000);
      for (let i = 0; i < 120; i += 1) view = clampView(zoomBy(view, axis, 0.5, about), limits, axis);
      expect(lengthOf(view) / DAY).toBeCloseTo(1e13, -8);
    }
  });

  it('is all of time where a zoom leaves nothing to reckon with', () => {
    for (const view of [
      { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
      { from: Number.NaN, to: Number.NaN },
    ]) {
      expect(clampView(view, limits, axis)).toEqual(limits.extent);
    }
  });

  it('can be zoomed in to any event of an even axis, moved about there, and zoomed out again', () => {
    const instants = Float64Array.of(
      BIG_BANG,
      -4.5e9 * YEAR,
      -66e6 * YEAR,
      -3e5 * YEAR,
      -5000 * YEAR,
      0,
      DAY,
      DAY + 9e6,
    );
    const even = evenAxis(instants, instants, 0);
    const extent = { from: BIG_BANG, to: DAY + 9e6 };
    const units = even.position(extent.to) - even.position(extent.from);
    const limits: ViewLimits = { extent, shortest: 1000, longestUnits: units * 1.5 };
    for (const instant of instants) {
      let view = clampView(extent, limits, even);
      const share = (): number =>
        (even.position(instant) - even.position(view.from)) / (even.position(view.to) - even.position(view.from));
      for (let i = 0; i < 80; i += 1) {
        view = clampView(zoomBy(view, even, 1.5, share()), limits, even);
        expectReal(view);
      }
      expect(lengthOf(view)).toBeLessThanOrEqual(Math.max(1000, Math.abs(instant) * 2 ** -38));
      expect(Math.abs(share() - 0.5)).toBeLessThan(0.6);
      for (const fraction of [0.1, -0.3, 0.2]) expectReal(clampView(panBy(view, even, fraction), limits, even));
      for (let i = 0; i < 80; i += 1) view = clampView(zoomBy(view, even, 1 / 1.5), limits, even);
      expect(even.position(view.to) - even.position(view.from)).toBeCloseTo(units * 1.5, 2);
    }
  });
});
