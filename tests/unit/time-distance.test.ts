// How far apart two events are, in words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDistance, lengthWords } from '../../src/time/distance.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { isoDay } from '../../src/time/format-date.ts';
import type { FuzzyDate } from '../../src/time/fuzzy-date.ts';
import { DAY, HOUR, MINUTE } from '../../src/time/span.ts';

const YEAR = 365.2425 * DAY;

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

  it('tells days where days count, up to four hundred of them', () => {
    const inDays = (from: string, to: string, isAbout = false): string =>
      describeDistance(parsed(from), parsed(to), { isInDays: true, isAbout });
    expect(inDays('2016-09-25', '2017-03-04')).toBe('160 days later');
    expect(inDays('2016-09-25', '2017-03-04', true)).toBe('about 160 days later');
    expect(inDays('2013-09-26', '2013-09-26')).toBe('same day');
    expect(inDays('2016-01-01', '2017-02-04')).toBe('400 days later');
    expect(inDays('2016-01-01', '2017-02-05')).toBe('1 year 1 month later');
    // A month has no day to count from.
    expect(inDays('2016-09', '2017-03-04')).toBe('about 6 months later');
  });

  it('rounds to one unit what is about, though both dates are days', () => {
    const about = (from: string, to: string): string => describeDistance(parsed(from), parsed(to), { isAbout: true });
    expect(about('2016-12-02', '2017-02-15')).toBe('about 2 months later');
    expect(about('2013-09-14', '2013-09-14')).toBe('about the same time');
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

describe('lengthWords', () => {
  it.each([
    [0, 'less than a second'],
    [1000, '1 second'],
    [119_000, '119 seconds'],
    [3 * MINUTE, '3 minutes'],
    [31 * HOUR, '31 hours'],
    [4 * DAY, '4 days'],
    [59.6 * DAY, '2 months'],
    [943 * DAY, '31 months'],
    [1096 * DAY, '3 years'],
    [1240 * DAY, '3.4 years'],
    [5494 * DAY, '15 years'],
    [3676 * YEAR, '3680 years'],
    [296_800 * YEAR, '297,000 years'],
    [66e6 * YEAR, '66 million years'],
    [9.2e9 * YEAR, '9.2 billion years'],
    [13.8e9 * YEAR, '13.8 billion years'],
  ])('says %d ms as “%s”', (length, words) => {
    expect(lengthWords(length)).toBe(words);
  });

  it('never says a longer time with a smaller unit, nor a count of one in the plural', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 20.7, noNaN: true }), (exponent) => {
        const words = lengthWords(10 ** exponent);
        expect(words).toMatch(
          /^(less than a second|1 second|(?!1 s)[\d,.]+ ((m|b)illion )?(second|minute|hour|day|month|year)s)$/,
        );
      }),
      { seed: 20130926, numRuns: 1000 },
    );
  });
});
