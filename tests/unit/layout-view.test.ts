// Pure maths on the view.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toScaleAxis } from '../../src/layout/axis.ts';
import {
  clampView,
  flightBetween,
  panBy,
  seenThrough,
  viewShowing,
  withMargin,
  zoomBy,
} from '../../src/layout/view.ts';
import { DAY, lengthOf } from '../../src/time/span.ts';

const axis = toScaleAxis(0);
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
    const limits = { extent: { from: 0, to: 300 * DAY }, shortest: DAY, longest: 400 * DAY };
    expect(clampView(view, limits)).toBe(view);
    expect(lengthOf(clampView({ from: 0, to: 10 }, limits))).toBe(DAY);
    expect(lengthOf(clampView({ from: -5000 * DAY, to: 5000 * DAY }, limits))).toBe(400 * DAY);
    expect(clampView({ from: 900 * DAY, to: 1000 * DAY }, limits)).toEqual({ from: 250 * DAY, to: 350 * DAY });
  });

  it('stays where it is when it already shows an instant, and centres what is far away', () => {
    expect(viewShowing(view, 100 * DAY, 0.1)).toBe(view);
    expect(viewShowing(view, 150 * DAY, 0.1)).toBe(view);
    expect(viewShowing(view, 500 * DAY, 0.1)).toEqual({ from: 450 * DAY, to: 550 * DAY });
  });

  it('moves no farther than needed to what is near', () => {
    expect(viewShowing(view, 210 * DAY, 0.1)).toEqual({ from: 120 * DAY, to: 220 * DAY });
    expect(viewShowing(view, 90 * DAY, 0.1)).toEqual({ from: 80 * DAY, to: 180 * DAY });
  });

  it('gets a margin, and is not shorter than asked for', () => {
    expect(withMargin(view, 0.1, DAY)).toEqual({ from: 90 * DAY, to: 210 * DAY });
    expect(lengthOf(withMargin({ from: 5, to: 5 }, 0.1, DAY))).toBe(DAY);
  });
});

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
});
