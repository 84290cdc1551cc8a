// How far apart two events are, in words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDistance } from '../../src/time/distance.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { isoDay } from '../../src/time/format-date.ts';
import type { FuzzyDate } from '../../src/time/fuzzy-date.ts';
import { DAY } from '../../src/time/span.ts';

function parsed(text: string): FuzzyDate {
  const date = parseEdtf(text);
  if (!date) throw new Error(`not read: ${text}`);
  return date;
}

function distance(from: string, to: string): string {
  return describeDistance(parsed(from), parsed(to));
}

describe('describeDistance', () => {
  it.each([
    ['2013-09-14', '2013-09-14', 'same day'],
    ['2013-09-14T23:00', '2013-09-14T01:00', 'same day'],
    ['2013-09-14', '2013-09-15', '1 day later'],
    ['2013-09-14', '2013-09-16', '2 days later'],
    ['2013-09-14T23:00', '2013-09-15T01:00', '1 day later'],
    ['2013-07-01', '2013-08-31', '61 days later'],
    ['2016-09-25', '2017-03-04', '5 months 7 days later'],
    ['2017-09-03', '2015-09-20', '23 months earlier'],
    ['2018-07-29', '2019-10-01', '1 year 2 months later'],
    ['2013-09-26', '2019-09-26', '6 years later'],
    ['-0043-03-15', '2013-09-26', '2056 years later'],
    ['0001-01-01', '0099-01-01', '98 years later'],
  ])('counts exactly between the known days %s and %s', (from, to, words) => {
    expect(distance(from, to)).toBe(words);
  });

  it.each([
    ['2016-09~', '2017-02-20', 'about 5 months later'],
    ['2017-02-20', '2016-09', 'about 5 months earlier'],
    ['[2019-11-21,2019-11-28]', '2019-11-30', 'about 5 days later'],
    ['2018-09-20?', '2018-10-12', 'about 3 weeks later'],
    ['2012', '2020', 'about 8 years later'],
    ['Y-66000000', '2013', 'about 66 million years later'],
  ])('says “about” between %s and %s, as one of them is not known to the day', (from, to, words) => {
    expect(distance(from, to)).toBe(words);
  });

  it('gives no order to dates of which either may be first', () => {
    expect(distance('2016-09', '2016-09-04')).toBe('about the same time');
    expect(distance('2018', '[2018-12-31..2019-01-03]')).toBe('about the same time');
  });

  it('counts from the first of several days that are all meant', () => {
    expect(distance('{2013-09-14,2013-09-16}', '2013-09-15')).toBe('1 day later');
  });

  it('counts from the beginning of what lasts', () => {
    expect(distance('2016-05-26/2016-12-02', '2016-06-02')).toBe('7 days later');
  });

  it('is the same forth and back, but for the direction', () => {
    const day = fc.integer({ min: -20_000, max: 30_000 }).map((days) => isoDay(days * DAY));
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(
          distance(a, b)
            .replace(/later$/, 'earlier')
            .replace(/^same day$/, 'earlier'),
        ).toBe(
          distance(b, a)
            .replace(/later$/, 'earlier')
            .replace(/^same day$/, 'earlier'),
        );
        expect(distance(a, b) === 'same day').toBe(a === b);
      }),
      { seed: 20130926, numRuns: 500 },
    );
  });
});
