// Ticks that always read well, at every zoom and in every age.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, instantOf } from '../../src/time/calendar.ts';
import { parseIsoInstant } from '../../src/time/format-date.ts';
import { DAY, type Span } from '../../src/time/span.ts';
import { leftEdgeLabel, type Ticks, ticksFor } from '../../src/time/ticks.ts';

const SEED = { seed: 20130926, numRuns: 200 };
const GAP = 16;

function view(from: string, to: string): Span {
  const span = { from: parseIsoInstant(from), to: parseIsoInstant(to) };
  if (span.from === undefined || span.to === undefined) throw new Error(`not read: ${from} or ${to}`);
  return { from: span.from, to: span.to };
}

function labels(ticks: Ticks): string[] {
  return ticks.major.map((tick) => tick.label);
}

/** Views from ten seconds to the age of the universe, in deep time only where a float still tells their pixels apart. */
const anyView = fc
  .record({
    middle: fc.oneof(
      fc.double({ min: -1e14, max: 4e13, noNaN: true }),
      fc.double({ min: -4.3e20, max: 4.3e20, noNaN: true }),
      fc.constant(instantOf({ year: 1 })),
    ),
    lengthExponent: fc.double({ min: 4, max: 20.6, noNaN: true }),
  })
  .map(({ middle, lengthExponent }) => {
    const length = Math.max(10 ** lengthExponent, Math.abs(middle) * 1e-9);
    return { from: middle - length / 2, to: middle + length / 2 };
  });
const anyWidth = fc.integer({ min: 300, max: 4000 });

describe('ticksFor, in any view', () => {
  it('never lets two labels touch, whether they stand centred or right of their ticks', () => {
    fc.assert(
      fc.property(anyView, anyWidth, (span, width) => {
        const scale = width / (span.to - span.from);
        const { major } = ticksFor(span, width, GAP);
        for (const [i, tick] of major.entries()) {
          const previous = major[i - 1];
          if (!previous) continue;
          const room = (tick.at - previous.at) * scale;
          const needed = Math.max(tick.label.length, previous.label.length) * 8 + GAP;
          expect(room).toBeGreaterThanOrEqual(needed - 0.01);
        }
      }),
      SEED,
    );
  });

  it('stays within the view and in order, and names no two ticks of one step alike', () => {
    fc.assert(
      fc.property(anyView, anyWidth, (span, width) => {
        const { major, minor } = ticksFor(span, width);
        for (const ticks of [major, minor]) {
          expect(
            ticks.every(
              (tick, i) => tick.at >= span.from && tick.at < span.to && tick.at > (ticks[i - 1]?.at ?? -Infinity),
            ),
          ).toBe(true);
        }
        const years = major.filter((tick) => tick.isYear).map((tick) => tick.label);
        expect(new Set(years).size).toBe(years.length);
        expect(major.every((tick) => tick.label !== '' && !/^0( |$)|undefined|NaN/.test(tick.label))).toBe(true);
        expect(minor.every((tick) => tick.label === '' && !tick.isYear)).toBe(true);
        expect(minor.length).toBeLessThanOrEqual(width / 8 + 1);
      }),
      SEED,
    );
  });

  it('never draws a minor tick over a major one', () => {
    fc.assert(
      fc.property(anyView, anyWidth, (span, width) => {
        const { major, minor } = ticksFor(span, width);
        const taken = new Set(major.map((tick) => tick.at));
        expect(minor.some((tick) => taken.has(tick.at))).toBe(false);
      }),
      SEED,
    );
  });

  it('always labels something on a screen of usual width', () => {
    fc.assert(
      fc.property(anyView, fc.integer({ min: 1000, max: 4000 }), (span, width) => {
        // Beyond 10,000 years only years are ticks, so that a view within one has but the name at its edge.
        const isShort = span.to - span.from < 6 * 366 * DAY;
        const years = [span.from, span.to].map((at) => civilOf(at).year);
        const isDeep = years.some((year) => Math.abs(year) > 9000);
        if (!(isShort && isDeep)) expect(ticksFor(span, width).major.length).toBeGreaterThan(0);
      }),
      SEED,
    );
  });

  it('makes no more ticks than there is room for, from all of time to a second', () => {
    fc.assert(
      fc.property(anyView, fc.integer({ min: 1000, max: 4000 }), (span, width) => {
        const { major, minor } = ticksFor(span, width);
        expect(major.length).toBeLessThanOrEqual(width / 20);
        expect(minor.length).toBeLessThanOrEqual(width / 7);
      }),
      SEED,
    );
  });

  it('says the year, if not on a tick then at the left edge', () => {
    fc.assert(
      fc.property(anyView, anyWidth, (span, width) => {
        const ticks = ticksFor(span, width);
        expect(ticks.major.some((tick) => tick.isYear) || leftEdgeLabel(span, ticks) !== undefined).toBe(true);
      }),
      SEED,
    );
  });

  it('keeps its step and its boundaries while the view moves', () => {
    const start = view('2013-02-03', '2013-12-20');
    const marks = Array.from({ length: 40 }, (_, i) => {
      const moved = { from: start.from + i * 1.7 * DAY, to: start.to + i * 1.7 * DAY };
      return ticksFor(moved, 900).major.map((tick) => tick.at);
    });
    for (const at of marks.flat()) expect(civilOf(at)).toMatchObject({ day: 1, hour: 0, minute: 0, second: 0 });
    expect(new Set(marks.map((ticks) => ticks.length)).size).toBeLessThanOrEqual(2);
  });

  it('is empty where there is no room or no time', () => {
    const span = view('2013', '2014');
    expect(ticksFor(span, 0)).toEqual({ major: [], minor: [] });
    expect(ticksFor({ from: 0, to: 0 }, 100)).toEqual({ major: [], minor: [] });
    expect(ticksFor(span, 5).major).toEqual([]);
  });
});

describe('ticksFor, by unit', () => {
  it.each([
    ['2012', '2021', 500, ['2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020']],
    ['1013', '2021', 500, ['1100', '1200', '1300', '1400', '1500', '1600', '1700', '1800', '1900', '2000']],
    ['2013', '2014', 1000, ['2013', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']],
    ['2013', '2013-07', 1000, ['2013', 'February', 'March', 'April', 'May', 'June']],
    ['2013-05', '2014-11', 600, ['July', 'October', '2014', 'April', 'July', 'October']],
    ['2013-05', '2014-11', 400, ['Jul', 'Oct', '2014', 'Apr', 'Jul', 'Oct']],
    ['2019-02-12', '2019-03-04', 1600, ['12 Feb', ...numbers(13, 28), '1 Mar', '2', '3']],
    ['2018-12-30', '2019-01-03', 400, ['30 Dec', '31', '2019', '2']],
    ['2019-02-03', '2019-02-05', 500, ['3 Feb', '12:00', '4 Feb', '12:00']],
    [
      '2019-02-03T05:30',
      '2019-02-03T09:30',
      560,
      ['05:30', '06:00', '06:30', '07:00', '07:30', '08:00', '08:30', '09:00'],
    ],
    ['2019-02-03T05:59', '2019-02-03T06:01', 500, ['05:59', '05:59:30', '06:00', '06:00:30']],
    [
      '-0499',
      '0501',
      1000,
      ['500 BCE', '400 BCE', '300 BCE', '200 BCE', '100 BCE', '1 CE', '100', '200', '300', '400', '500'],
    ],
    ['-0002', '0003', 400, ['3 BCE', '2 BCE', '1 BCE', '1 CE', '2 CE']],
    ['-13800000000', '2020', 1000, ['10 billion years ago', '5 billion years ago', '1 CE']],
  ])('labels %s to %s in %d px', (from, to, width, expected) => {
    expect(labels(ticksFor(view(from, to), width))).toEqual(expected);
  });

  it('says which labels are years', () => {
    const { major } = ticksFor(view('2013-11', '2014-03'), 450);
    expect(major.map((tick) => [tick.label, tick.unit, tick.isYear])).toEqual([
      ['November', 'month', false],
      ['December', 'month', false],
      ['2014', 'year', true],
      ['February', 'month', false],
    ]);
  });

  it('marks every month between two years, February too', () => {
    const { major, minor } = ticksFor(view('2013', '2016'), 340);
    const marked = [...major, ...minor].map((tick) => tick.at).sort((a, b) => a - b);
    expect(marked).toEqual(
      [2013, 2014, 2015].flatMap((year) => numbers(1, 12).map((month) => instantOf({ year, month: Number(month) }))),
    );
  });
});

describe('leftEdgeLabel', () => {
  it.each([
    ['2019-02-03', '2019-11-20', '2019'],
    ['2019-02-03', '2019-02-20', 'February 2019'],
    ['2019-02-03T07:00', '2019-02-03T20:00', '3 February 2019'],
    ['-0043-02-03', '-0043-11-20', '44 BCE'],
  ])('names what the ticks of %s to %s leave out: %s', (from, to, label) => {
    const span = view(from, to);
    expect(leftEdgeLabel(span, ticksFor(span, 1000))).toBe(label);
  });

  it('names no months in deep time, where there were none', () => {
    const span = view('-66000000-03-01', '-66000000-03-04');
    const ticks = ticksFor(span, 1000);
    expect(ticks).toEqual({ major: [], minor: [] });
    expect(leftEdgeLabel(span, ticks)).toBe('66 million years ago');
  });

  it.each([
    ['+012017-03-01', '+012017-03-04', '12,017 CE'],
    ['-66000123-03-01', '-66000123-03-04', '66,000,124 BCE'],
    ['-66038123', '-66037900', '66,038,120 BCE'],
    ['-66038123', '-60000000', '66.04 million years ago'],
    ['-1234567', '-1230000', '1.235 million years ago'],
    ['-1234567', '-1234500', '1,234,570 BCE'],
  ])('rounds the year at %s as far as the view to %s can be told from it', (from, to, label) => {
    expect(leftEdgeLabel(view(from, to), { major: [], minor: [] })).toBe(label);
  });

  it('is silent where a tick names the year', () => {
    const span = view('2013-05', '2014-11');
    expect(leftEdgeLabel(span, ticksFor(span, 1000))).toBeUndefined();
  });

  it('names as much as fits the view where there are no ticks at all', () => {
    const none: Ticks = { major: [], minor: [] };
    expect(leftEdgeLabel(view('2013', '2019'), none)).toBe('2013');
    expect(leftEdgeLabel(view('2013-02', '2013-04'), none)).toBe('February 2013');
    expect(leftEdgeLabel(view('2013-02-03', '2013-02-03T12:00'), none)).toBe('3 February 2013');
  });
});

function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}
