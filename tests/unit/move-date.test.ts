// Moving a date along the calendar: its precision and its doubt stay as they are written.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/time/edtf.ts';
import { type DateStep, type MovedPart, movedDate } from '../../src/time/move-date.ts';

describe('a moved date', () => {
  it.each<[string, DateStep, MovedPart, string | undefined]>([
    ['2017-11-16', { unit: 'day', count: 1 }, 'whole', '2017-11-17'],
    ['2017-11-30', { unit: 'day', count: 1 }, 'whole', '2017-12-01'],
    ['2016-01-31', { unit: 'month', count: 1 }, 'whole', '2016-02-29'],
    ['2016-02-29', { unit: 'year', count: 1 }, 'whole', '2017-02-28'],
    ['2017-11', { unit: 'month', count: 2 }, 'whole', '2018-01'],
    ['2017-22', { unit: 'month', count: 3 }, 'whole', '2017-23'],
    ['2017-24', { unit: 'month', count: 3 }, 'whole', '2018-21'],
    ['0001', { unit: 'year', count: -2 }, 'whole', '-0001'],
    ['9999', { unit: 'year', count: 1 }, 'whole', 'Y10000'],
    ['Y-13800000000', { unit: 'year', count: 1_000_000_000 }, 'whole', 'Y-12800000000'],
    ['199X', { unit: 'year', count: 10 }, 'whole', '200X'],
    ['2017-11-16~', { unit: 'day', count: -1 }, 'whole', '2017-11-15~'],
    ['[2017-11-16,2017-11-17]', { unit: 'day', count: 7 }, 'whole', '[2017-11-23,2017-11-24]'],
    ['2017-11-16T23:30', { unit: 'minute', count: 45 }, 'whole', '2017-11-17T00:15'],
    ['2017-11-16/2017-12-01', { unit: 'day', count: 2 }, 'whole', '2017-11-18/2017-12-03'],
    ['2017-11-16/2017-12-01', { unit: 'day', count: 2 }, 'start', '2017-11-18/2017-12-01'],
    ['2017-11-16/2017-12-01', { unit: 'month', count: 1 }, 'end', '2017-11-16/2018-01-01'],
    ['2017-11-16/..', { unit: 'day', count: 1 }, 'whole', '2017-11-17/..'],
    ['2017-11-16/..', { unit: 'day', count: 1 }, 'start', '2017-11-17/..'],
  ])('%s by %j of the %s is %s', (edtf, step, part, moved) => {
    expect(movedDate(edtf, step, part)).toBe(moved);
  });

  it.each<[string, DateStep, MovedPart]>([
    ['2017-11', { unit: 'day', count: 1 }, 'whole'],
    ['2017', { unit: 'month', count: 1 }, 'whole'],
    ['199X', { unit: 'year', count: 1 }, 'whole'],
    ['2017-22', { unit: 'month', count: 1 }, 'whole'],
    ['2017-11-16', { unit: 'hour', count: 1 }, 'whole'],
    ['2017-11-16/2017-12-01', { unit: 'month', count: 1 }, 'start'],
    ['2017-11-16', { unit: 'day', count: 1 }, 'end'],
    ['soon', { unit: 'day', count: 1 }, 'whole'],
  ])('is none where %s cannot be moved by %j (%s)', (edtf, step, part) => {
    expect(movedDate(edtf, step, part)).toBeUndefined();
  });

  it('comes back by the opposite step of days', () => {
    const dates = fc
      .tuple(fc.integer({ min: -3000, max: 4000 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([year, month, day]) => {
        const sign = year < 0 ? '-' : '';
        const digits = (value: number, length: number): string => String(Math.abs(value)).padStart(length, '0');
        return `${sign}${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
      });
    fc.assert(
      fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, count) => {
        const there = movedDate(date, { unit: 'day', count }) ?? '';
        expect(movedDate(there, { unit: 'day', count: -count })).toBe(date);
        const shift = (parseEdtf(there)?.start.from ?? 0) - (parseEdtf(date)?.start.from ?? 0);
        expect(shift).toBe(count * 86_400_000);
      }),
      { seed: 20_261_123, numRuns: 100 },
    );
  });
});
