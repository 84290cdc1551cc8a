// Days and years, with date-fns as the oracle where it reaches, and far beyond.
import { UTCDate } from '@date-fns/utc';
import { getDaysInMonth, isLeapYear as isLeapYearByDateFns } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, daysInMonth, instantOf, isLeapYear, weekdayOf } from '../../src/time/calendar.ts';
import { DAY } from '../../src/time/span.ts';

const SEED = { seed: 20130926, numRuns: 500 };
const withinDate = fc.integer({ min: -8.64e12 + 1, max: 8.64e12 - 1 }).map((seconds) => seconds * 1000);
const anyYear = fc.oneof(fc.integer({ min: -400, max: 2400 }), fc.integer({ min: -140_000, max: 140_000 }));
const civilMoment = anyYear
  .chain((year) => fc.tuple(fc.constant(year), fc.integer({ min: 1, max: 12 })))
  .chain(([year, month]) =>
    fc.record({
      year: fc.constant(year),
      month: fc.constant(month),
      day: fc.integer({ min: 1, max: daysInMonth(year, month) }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
      second: fc.integer({ min: 0, max: 59 }),
    }),
  );

describe('the calendar', () => {
  it('begins to count at 1970', () => {
    expect(instantOf({ year: 1970 })).toBe(0);
    expect(instantOf({ year: 1970, month: 1, day: 2, hour: 1, minute: 1, second: 1 })).toBe(DAY + 3_661_000);
  });

  it('takes the years 0 to 99 for what they are', () => {
    expect(instantOf({ year: 50 })).toBe(Date.parse('0050-01-01T00:00:00Z'));
    expect(instantOf({ year: 0, month: 3 })).toBe(Date.parse('0000-03-01T00:00:00Z'));
  });

  it('carries over months and days that are out of range', () => {
    expect(instantOf({ year: 2013, month: 13 })).toBe(instantOf({ year: 2014 }));
    expect(instantOf({ year: 2013, month: 0 })).toBe(instantOf({ year: 2012, month: 12 }));
    expect(instantOf({ year: 2013, month: 3, day: 0 })).toBe(instantOf({ year: 2013, month: 2, day: 28 }));
  });

  it('agrees with UTC dates wherever those reach', () => {
    fc.assert(
      fc.property(withinDate, (instant) => {
        const date = new UTCDate(instant);
        expect(civilOf(instant)).toEqual({
          year: date.getFullYear(),
          month: date.getMonth() + 1,
          day: date.getDate(),
          hour: date.getHours(),
          minute: date.getMinutes(),
          second: date.getSeconds(),
        });
        expect(weekdayOf(instant)).toBe(date.getDay());
      }),
      SEED,
    );
  });

  it('agrees with date-fns on the length of months and on leap years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const first = new UTCDate(year, month - 1, 1);
        expect(daysInMonth(year, month)).toBe(getDaysInMonth(first));
        expect(isLeapYear(year)).toBe(isLeapYearByDateFns(first));
      }),
      SEED,
    );
  });

  it('gives no days to months that do not exist', () => {
    expect(daysInMonth(2013, 0)).toBe(0);
    expect(daysInMonth(2013, 13)).toBe(0);
  });

  it('gives back the civil moment it was given', () => {
    fc.assert(
      fc.property(civilMoment, (civil) => {
        expect(civilOf(instantOf(civil))).toEqual(civil);
      }),
      SEED,
    );
  });

  it('cuts what is finer than a second, also before 1970', () => {
    expect(civilOf(-0.25)).toEqual({ year: 1969, month: 12, day: 31, hour: 23, minute: 59, second: 59 });
    expect(civilOf(999.9).second).toBe(0);
  });

  it('keeps the day in deep time, where a float holds no single ms', () => {
    const deepYear = fc.integer({ min: -13_800_000_000, max: 13_800_000_000 });
    fc.assert(
      fc.property(deepYear, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (year, month, day) => {
        expect(civilOf(instantOf({ year, month, day }))).toMatchObject({ year, month, day });
      }),
      SEED,
    );
  });

  it('knows that 26 September 2013 was a Thursday', () => {
    expect(weekdayOf(instantOf({ year: 2013, month: 9, day: 26, hour: 23 }))).toBe(4);
  });
});
