// Which stretches are shortened, and how far: for the built-in list, for deep time, for a million events, for next to none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import type { Axis } from '../../src/layout/axis.ts';
import { breakThreshold, shownLength } from '../../src/layout/break-threshold.ts';
import { evenAxis } from '../../src/layout/even-axis.ts';
import { instantOf } from '../../src/time/calendar.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { extentOf } from '../../src/time/fuzzy-date.ts';
import { DAY, HOUR, type Instant, lengthOf, middleOf } from '../../src/time/span.ts';

const SEED = { seed: 20130926, numRuns: 300 };
const NONE = new Float64Array(0);

/** Where marks stand and bars end, as columns have them. */
function columnsOf(dates: readonly string[]): { at: Float64Array; until: Float64Array } {
  const rows = dates.map((text) => {
    const date = parseEdtf(text);
    if (!date) throw new Error(`not read: ${text}`);
    const at = date.kind === 'lasting' ? date.start.from : middleOf(extentOf(date));
    return { at, until: date.kind === 'lasting' ? Math.max(date.end.to, at) : at };
  });
  rows.sort((a, b) => a.at - b.at);
  return { at: Float64Array.from(rows, (row) => row.at), until: Float64Array.from(rows, (row) => row.until) };
}

function distinct(instants: Iterable<Instant>): Instant[] {
  return [...new Set(instants)].sort((a, b) => a - b);
}

/** The least distance between two distinct neighbours, as a share of the whole. */
function leastShare(axis: Axis, instants: Iterable<Instant>): number {
  const positions = distinct(instants).map(axis.position);
  const whole = (positions.at(-1) ?? 0) - (positions[0] ?? 0);
  return Math.min(...positions.slice(1).map((position, i) => (position - (positions[i] ?? 0)) / whole));
}

function isUntouched(axis: Axis, instants: Iterable<Instant>): boolean {
  return [...instants].every((at) => axis.breaks.every(({ span }) => at <= span.from || at >= span.to));
}

const DEEP = [
  'Y-13800000000',
  'Y-4600000000',
  'Y-3800000000',
  'Y-66000000',
  'Y-300000',
  '-3200',
  '0476',
  '1492-10-12',
  '1969-07-16T13:32',
  '1969-07-20T20:17',
  '1969-07-21T02:56',
  '1969-07-24',
];

describe('the even axis of the built-in list', () => {
  const { at, until } = columnsOf(cambodia.events.map((event) => event.when.date));
  const axis = evenAxis(at, until, 0);

  it('shortens a handful of stretches, and the silence of 2014 and 2015 is one of them', () => {
    expect(axis.breaks.length).toBeGreaterThanOrEqual(5);
    expect(axis.breaks.length).toBeLessThanOrEqual(15);
    const silence = instantOf({ year: 2015 });
    expect(axis.breaks.some(({ span }) => span.from < silence && silence < span.to)).toBe(true);
    expect(isUntouched(axis, [...at, ...until])).toBe(true);
  });

  it('gives the busy years more than half of the axis, which had less than a third of it', () => {
    const share = (position: (instant: Instant) => number): number =>
      (position(instantOf({ year: 2020 })) - position(instantOf({ year: 2016 }))) /
      (position(until.at(-1) ?? 0) - position(at[0] ?? 0));
    expect(share((instant) => instant)).toBeLessThan(0.3);
    expect(share(axis.position)).toBeGreaterThan(0.5);
  });
});

describe('the even axis of deep time', () => {
  it('shows every two of twelve events apart, from the Big Bang to the landing on the moon', () => {
    const { at, until } = columnsOf(DEEP);
    const axis = evenAxis(at, until, 0);
    expect(leastShare(axis, at)).toBeGreaterThan(1 / 200);
    expect(isUntouched(axis, at)).toBe(true);
    for (const instant of at) {
      expect(Math.abs(axis.instant(axis.position(instant)) - instant)).toBeLessThanOrEqual(Math.abs(instant) * 1e-15);
    }
  });

  it('shows any few events apart that are no nearer than floats and hours allow', () => {
    const anyFew = fc.uniqueArray(
      fc.oneof(
        fc.double({ min: 3, max: 20.6, noNaN: true }).map((exponent) => -(10 ** exponent)),
        fc.integer({ min: 0, max: 500_000 }).map((hours) => hours * HOUR),
      ),
      { minLength: 2, maxLength: 18, selector: (instant) => Math.round(instant / (24 * HOUR)) },
    );
    fc.assert(
      fc.property(anyFew, (instants) => {
        const at = Float64Array.from(instants).sort();
        const axis = evenAxis(at, at, 0);
        const whole = axis.position(at.at(-1) ?? 0) - axis.position(at[0] ?? 0);
        const coarsest = (Math.abs(at[0] ?? 0) * 2 ** -36) / DAY / whole;
        const least = Math.min(...distinct(at).map((instant, i, all) => instant - (all[i - 1] ?? -Infinity))) / DAY;
        expect(leastShare(axis, at) > 1 / 250 || least / whole < coarsest).toBe(true);
      }),
      SEED,
    );
  });
});

describe('any even axis', () => {
  const instant = fc.oneof(
    fc.integer({ min: -5000, max: 5000 }).map((day) => day * DAY),
    fc.double({ min: -1e18, max: 2e12, noNaN: true }),
    fc.constantFrom(0, 1, DAY),
  );
  const list = fc.array(instant, { maxLength: 60 });

  it('never has a beginning or an end within a break, and breaks that stand in order', () => {
    fc.assert(
      fc.property(list, list, (beginnings, ends) => {
        const axis = evenAxis(Float64Array.from(beginnings).sort(), Float64Array.from(ends), 0);
        expect(isUntouched(axis, [...beginnings, ...ends])).toBe(true);
        expect(axis.breaks.length).toBeLessThanOrEqual(60);
        for (const [i, { span, units }] of axis.breaks.entries()) {
          expect(span.from).toBeLessThan(span.to);
          expect(span.from).toBeGreaterThanOrEqual(axis.breaks[i - 1]?.span.to ?? -Infinity);
          expect(units).toBeGreaterThan(0);
          expect(units * DAY).toBeLessThan(lengthOf(span) * (1 + 1e-9));
        }
      }),
      SEED,
    );
  });

  it('never shows a longer gap shorter than a shorter one', () => {
    fc.assert(
      fc.property(list, (beginnings) => {
        const points = distinct(beginnings);
        const axis = evenAxis(Float64Array.from(points), NONE, 0);
        const gaps = points.slice(1).map((to, i) => {
          const from = points[i] ?? 0;
          return { ms: to - from, units: axis.position(to) - axis.position(from) };
        });
        gaps.sort((a, b) => a.ms - b.ms);
        const blur = Math.max(0, ...points.map((point) => Math.abs(axis.position(point)))) * 1e-14;
        for (const [i, gap] of gaps.entries()) {
          expect(gap.units).toBeGreaterThanOrEqual((gaps[i - 1]?.units ?? 0) * (1 - 1e-6) - blur);
        }
      }),
      SEED,
    );
  });

  it('leaves evenly spaced events as they are', () => {
    const years = Float64Array.from({ length: 30 }, (_, i) => instantOf({ year: 1990 + i }));
    expect(evenAxis(years, years, 0).breaks).toEqual([]);
  });

  it('has no breaks for no event, for one, for two, and for many on one instant', () => {
    for (const at of [NONE, Float64Array.of(7), Float64Array.of(0, 1e15), new Float64Array(1000).fill(DAY)]) {
      expect(evenAxis(at, at, 3).breaks).toEqual([]);
      expect(evenAxis(at, at, 3).position(3 + DAY)).toBe(1);
    }
  });

  it('does not shorten a stretch in which only bars end', () => {
    const at = Float64Array.from({ length: 20 }, (_, i) => i * DAY + (i > 9 ? 1000 * DAY : 0));
    const ends = Float64Array.from({ length: 200 }, (_, i) => (9 + i * 5) * DAY).reverse();
    expect(evenAxis(at, at, 0).breaks).toHaveLength(1);
    expect(evenAxis(at, ends, 0).breaks).toEqual([]);
  });
});

describe('shownLength', () => {
  it('begins at the threshold and grows by half of it with each order of magnitude', () => {
    expect(shownLength(10, 10)).toBe(10);
    expect(shownLength(100, 10)).toBeCloseTo(15, 12);
    expect(shownLength(10_000, 10)).toBeCloseTo(25, 12);
  });

  it('goes with a threshold that is long for the list', () => {
    const days = Float64Array.from({ length: 100 }, (_, i) => i * DAY);
    expect(breakThreshold(days, 60)).toBeGreaterThan(5 * DAY);
    expect(breakThreshold(NONE, 60)).toBe(1);
  });
});

describe('the even axis of a million events', () => {
  const COUNT = 1_000_000;
  let state = 20130926;
  const random = (): number => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const at = Float64Array.from({ length: COUNT }, () => random() * 1e12).sort();

  it('is to scale where events are everywhere', () => {
    const until = at.map((begins) => (random() < 0.2 ? begins + random() * 1e10 : begins));
    const axis = evenAxis(at, until, 0);
    expect(axis.breaks).toEqual([]);
  });

  it('gives a lone Big Bang less than half of the axis', () => {
    const begin = -13.8e9 * 365.2425 * DAY;
    const all = Float64Array.of(begin, ...at.subarray(0, 1000));
    const axis = evenAxis(all, all, 0);
    expect(axis.breaks).toHaveLength(1);
    const [first, last] = [all[1] ?? 0, all.at(-1) ?? 0];
    const [before, after] = [axis.position(first) - axis.position(begin), axis.position(last) - axis.position(first)];
    expect(before).toBeLessThan(after);
  });

  it('shortens at most sixty stretches', () => {
    const bursts = Float64Array.from(
      { length: COUNT },
      (_, i) => Math.floor(i / 10_000) ** 3 * 1e9 + (i % 10_000) * 1e4,
    );
    const axis = evenAxis(bursts, bursts, 0);
    expect(axis.breaks.length).toBeGreaterThan(5);
    expect(axis.breaks.length).toBeLessThanOrEqual(60);
  });
});
