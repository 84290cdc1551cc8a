// Dates in words with their doubt, and the days of addresses.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/time/calendar.ts';
import { yearName } from '../../src/time/calendar-words.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { describeDate, formatInstant, isoDay, parseIsoInstant, shortDate } from '../../src/time/format-date.ts';
import type { FuzzyDate } from '../../src/time/fuzzy-date.ts';
import { HOUR, MINUTE } from '../../src/time/span.ts';

const SEED = { seed: 20130926, numRuns: 1000 };

function parsed(text: string): FuzzyDate {
  const date = parseEdtf(text);
  if (!date) throw new Error(`not read: ${text}`);
  return date;
}

// EDTF, in sentences, in lists.
const DATES = [
  ['2013-09-26', '26 September 2013', '26 Sep 2013'],
  ['2016-09', 'September 2016', 'Sep 2016'],
  ['2016-09~', 'about September 2016', 'about Sep 2016'],
  ['2018-09-20?', 'probably 20 September 2018', '20 Sep 2018?'],
  ['2018-09-20%', 'probably about 20 September 2018', 'about 20 Sep 2018?'],
  ['[2019-11-21,2019-11-28]', 'a Thursday in November 2019: 21 or 28', '21 or 28 Nov 2019'],
  [
    '[2018-09-19,2018-09-26,2018-10-03,2018-10-10]',
    'a Wednesday: 19 or 26 September, 3 or 10 October 2018',
    '19 or 26 Sep, 3 or 10 Oct 2018',
  ],
  ['[2013-09-07,2013-09-08]', '7 or 8 September 2013', '7 or 8 Sep 2013'],
  ['[2013-09-30,2013-10-01]', '30 September or 1 October 2013', '30 Sep or 1 Oct 2013'],
  ['[2013-09-29,2013-09-30,2013-10-01]', '29 or 30 September, or 1 October 2013', '29 or 30 Sep, or 1 Oct 2013'],
  ['[2013-12-30,2014-01-01]', '30 December 2013 or 1 January 2014', '30 Dec 2013 or 1 Jan 2014'],
  ['[2019-02,2020-02]', 'February 2019 or February 2020', 'Feb 2019 or Feb 2020'],
  ['[2016-05,2016-06]', 'May or June 2016', 'May or Jun 2016'],
  ['[1667,1668,1670..1672]', '1667, 1668 or 1670 to 1672', '1667, 1668 or 1670 – 1672'],
  ['{2013-09-14,2013-09-16,2013-09-17}', '14, 16 and 17 September 2013', '14, 16 and 17 Sep 2013'],
  ['{2013-09-14,2013-09-16..2013-09-17}', '14 and 16–17 September 2013', '14 and 16–17 Sep 2013'],
  ['{2013-09-14..2013-09-17}', '14–17 September 2013', '14–17 Sep 2013'],
  ['2013-09-14/2013-09-15', '14–15 September 2013', '14–15 Sep 2013'],
  ['2013-09-14/2013-09-14', '14 September 2013', '14 Sep 2013'],
  ['2016-05/2016-12', 'May to December 2016', 'May – Dec 2016'],
  ['2016-05-26/2016-12-02', '26 May to 2 December 2016', '26 May – 2 Dec 2016'],
  ['2017-09-03/2019-11-10', '3 September 2017 to 10 November 2019', '3 Sep 2017 – 10 Nov 2019'],
  ['2016-05~/2016-12~', 'about May to December 2016', 'about May – Dec 2016'],
  ['2016-05/2016-12~', 'May to about December 2016', 'May to about Dec 2016'],
  ['2013-09-14/2013-09-15?', '14 to probably 15 September 2013', '14–15 Sep 2013?'],
  ['[2013-07-28..2013-09-26]', 'between 28 July and 26 September 2013', 'between 28 Jul and 26 Sep 2013'],
  ['[2019-11-21..2019-11-30]', 'between 21 and 30 November 2019', 'between 21 and 30 Nov 2019'],
  ['[2013..2015~]', 'roughly between 2013 and 2015', 'roughly between 2013 and 2015'],
  ['[2001-06..2001-08]', 'between June and August 2001', 'between Jun and Aug 2001'],
  ['2019-02-12/..', 'from 12 February 2019', 'from 12 Feb 2019'],
  ['2019-02-12~/..', 'from about 12 February 2019', 'from about 12 Feb 2019'],
  ['../2019', 'until 2019', 'until 2019'],
  ['[..1984]', '1984 or earlier', '1984 or earlier'],
  ['[1984..]', '1984 or later', '1984 or later'],
  ['201X', '2010s', '2010s'],
  ['200X', '2000–2009', '2000–2009'],
  ['19XX', '1900–1999', '1900–1999'],
  ['-004X', '50–41 BCE', '50–41 BCE'],
  ['2001-21', 'spring 2001', 'spring 2001'],
  ['2001-24', 'winter 2001–02', 'winter 2001–02'],
  ['2001-21/2001-22', 'spring 2001 to summer 2001', 'spring 2001 – summer 2001'],
  ['0050', '50 CE', '50 CE'],
  ['0000', '1 BCE', '1 BCE'],
  ['-0043', '44 BCE', '44 BCE'],
  ['-0043-03-15', '15 March 44 BCE', '15 Mar 44 BCE'],
  ['-0049/-0040', '50 to 41 BCE', '50 – 41 BCE'],
  ['Y-13800000000', '13.8 billion years ago', '13.8 billion years ago'],
  ['Y-66000000/Y-23030000', '66 to 23.03 million years ago', '66 – 23.03 million years ago'],
  ['Y-300000', '300,000 BCE', '300,000 BCE'],
  ['Y-999999', '1 million years ago', '1 million years ago'],
  ['Y170000002', '170,000,002 CE', '170,000,002 CE'],
  ['-9999', '10,000 BCE', '10,000 BCE'],
  ['Y-10000', '10,000 BCE', '10,000 BCE'],
  ['Y-10001', '10,002 BCE', '10,002 BCE'],
  ['9999', '9999', '9999'],
  ['Y10000', '10,000 CE', '10,000 CE'],
  ['Y10001', '10,001 CE', '10,001 CE'],
  ['Y12017', '12,017 CE', '12,017 CE'],
  ['Y12017~', 'about 12,017 CE', 'about 12,017 CE'],
  ['[Y12017,Y12019]', '12,017 CE or 12,019 CE', '12,017 CE or 12,019 CE'],
  ['[Y12017..Y12019]', 'between 12,017 and 12,019 CE', 'between 12,017 and 12,019 CE'],
  ['Y-12017/Y-11000', '12,018 to 11,000 BCE', '12,018 – 11,000 BCE'],
  ['Y-123456', '123,457 BCE', '123,457 BCE'],
  ['Y-1200000', '1.2 million years ago', '1.2 million years ago'],
  ['Y-1200345', '1,200,346 BCE', '1,200,346 BCE'],
  ['Y-66038000', '66.038 million years ago', '66.038 million years ago'],
  ['Y-66038000S2', 'between 67 and 66 million years ago', 'between 67 and 66 million years ago'],
  ['Y-13800000001', '13,800,000,002 BCE', '13,800,000,002 BCE'],
  [
    '[1840..1842]/[1850..1855]',
    'from between 1840 and 1842 until between 1850 and 1855',
    'between 1840 and 1842 – between 1850 and 1855',
  ],
  ['1840~/[1850..1855]', 'from about 1840 until between 1850 and 1855', 'about 1840 – between 1850 and 1855'],
  ['[1840-03..1840-05]/..', 'from between March and May 1840', 'from between Mar and May 1840'],
  ['../[1850..1855?]', 'until probably between 1850 and 1855', 'until between 1850 and 1855?'],
  ['156X-12-25', 'between 25 December 1560 and 25 December 1569', 'between 25 Dec 1560 and 25 Dec 1569'],
  ['1984-1X', 'between October and December 1984', 'between Oct and Dec 1984'],
  ['2001-34', 'between April and June 2001', 'between Apr and Jun 2001'],
  ['2001-29', 'between September and November 2001', 'between Sep and Nov 2001'],
  ['1950S2', '1900–1999', '1900–1999'],
  ['Y-138E8', '13.8 billion years ago', '13.8 billion years ago'],
  ['2004-06-~01/2004-06-~20', 'about 1–20 June 2004', 'about 1–20 Jun 2004'],
  ['2004-06-11?~', 'probably about 11 June 2004', 'about 11 Jun 2004?'],
  ['1984?~/unknown', 'from probably about 1984', 'from about 1984?'],
  ['2004-06-01/open', 'from 1 June 2004', 'from 1 Jun 2004'],
  ['2013-09-26T06:00', '26 September 2013, 06:00', '26 Sep 2013, 06:00'],
  ['2013-09-26T06:00/2013-09-26T08:00', '26 September 2013, 06:00–08:00', '26 Sep 2013, 06:00–08:00'],
  ['1940-10-12T22:15:00Z', '12 October 1940, 22:15:00 UTC', '12 Oct 1940, 22:15:00'],
  ['1940-10-12T22:15:00+01:00', '12 October 1940, 22:15:00 UTC+1', '12 Oct 1940, 22:15:00'],
  ['1940-10-12T22:15-03:30~', 'about 12 October 1940, 22:15 UTC−3:30', 'about 12 Oct 1940, 22:15'],
  ['1940-10-12T22:15+07/1940-10-12T23:00+07', '12 October 1940, 22:15–23:00 UTC+7', '12 Oct 1940, 22:15–23:00'],
  [
    '1940-10-12T22:15+01:00/1940-10-13T06:00Z',
    '12 October 1940, 22:15 UTC+1 to 13 October 1940, 06:00 UTC',
    '12 Oct 1940, 22:15 – 13 Oct 1940, 06:00',
  ],
  ['1940-10-12T22:15+01:00/..', 'from 12 October 1940, 22:15 UTC+1', 'from 12 Oct 1940, 22:15'],
] as const;

describe('describeDate', () => {
  it.each(DATES)('says %s as “%s”', (edtf, long) => {
    expect(describeDate(parsed(edtf))).toBe(long);
  });
});

describe('shortDate', () => {
  it.each(DATES)('says %s (%s) as “%s”', (edtf, _long, short) => {
    expect(shortDate(parsed(edtf))).toBe(short);
  });
});

describe('both', () => {
  it('find words for everything that can be parsed', () => {
    const date = fc.constantFrom(
      '2013',
      '201X',
      '20XX',
      '2001-24',
      '2013-09',
      '2013-09-26',
      '2013-09-26T06+05:30',
      '-0043-03',
      'Y-66000000',
      '000X',
      '156X-12-25',
      '2001-37',
      'Y-138E8',
      '[1840..1842]',
    );
    const doubtful = fc.tuple(date, fc.constantFrom('', '?', '~', '%')).map((parts) => parts.join(''));
    const pair = (link: string) => fc.tuple(doubtful, doubtful).map((dates) => dates.join(link));
    const list = fc.array(fc.oneof(doubtful, pair('..')), { minLength: 1, maxLength: 5 });
    const text = fc.oneof(
      doubtful,
      pair('/'),
      list.map((all) => `[${all.join(',')}]`),
      list.map((all) => `{${all.join(',')}}`),
    );
    fc.assert(
      fc.property(text, (edtf) => {
        const found = parseEdtf(edtf);
        if (!found) return;
        for (const words of [describeDate(found), shortDate(found)]) {
          expect(words).toMatch(/^[\w ,.:–?+()]+$/);
          expect(words).not.toMatch(/undefined|NaN| {2}|^ | $|(^|\D)0 (BCE|CE)/);
        }
      }),
      SEED,
    );
  });
});

describe('formatInstant', () => {
  it.each([
    ['second', '26 September 2013, 06:07:08'],
    ['minute', '26 September 2013, 06:07'],
    ['hour', '26 September 2013, 06:00'],
    ['day', '26 September 2013'],
    ['month', 'September 2013'],
    ['season', 'autumn 2013'],
    ['year', '2013'],
    ['decade', '2010s'],
    ['century', '2000–2099'],
  ] as const)('is no sharper than the %s', (precision, words) => {
    expect(formatInstant(instantOf({ year: 2013, month: 9, day: 26, hour: 6, minute: 7, second: 8 }), precision)).toBe(
      words,
    );
  });

  it('counts January to the winter that began the year before', () => {
    expect(formatInstant(instantOf({ year: 2014, month: 1, day: 5 }), 'season')).toBe('winter 2013–14');
  });
});

describe('yearName', () => {
  it('knows no year 0, in either direction', () => {
    expect([-1, 0, 1, 2].map((year) => yearName(year))).toEqual(['2 BCE', '1 BCE', '1 CE', '2 CE']);
  });
});

describe('isoDay', () => {
  it.each([
    [instantOf({ year: 2013, month: 9, day: 26 }), '2013-09-26'],
    [instantOf({ year: 2013, month: 9, day: 26, hour: 6 }), '2013-09-26T06:00'],
    [instantOf({ year: 50 }), '0050-01-01'],
    [instantOf({ year: -43, month: 3, day: 15 }), '-0043-03-15'],
    [instantOf({ year: 12_345 }), '+012345-01-01'],
    [instantOf({ year: -12_345 }), '-012345-01-01'],
    [instantOf({ year: -13_800_000_000 }), '-13800000000-01-01'],
  ])('writes %d as %s, and it reads back', (instant, text) => {
    expect(isoDay(instant)).toBe(text);
    expect(parseIsoInstant(text)).toBe(instant);
  });

  it('comes back from its text, to the minute', () => {
    const minutes = fc.integer({ min: -80_000_000_000, max: 80_000_000_000 });
    fc.assert(
      fc.property(minutes, (count) => {
        expect(parseIsoInstant(isoDay(count * MINUTE))).toBe(count * MINUTE);
      }),
      SEED,
    );
  });

  it('is as sharp as it is asked to be', () => {
    const instant = instantOf({ year: 1969, month: 7, day: 20, hour: 20, minute: 17, second: 40 }) + 250;
    expect(isoDay(instant)).toBe('1969-07-20T20:17');
    expect(isoDay(instant, 'second')).toBe('1969-07-20T20:17:40');
    expect(isoDay(instant, 'millisecond')).toBe('1969-07-20T20:17:40.250');
    expect(isoDay(instantOf({ year: 1969 }), 'millisecond')).toBe('1969-01-01');
    expect(isoDay(instantOf({ year: 1969 }) + 7, 'millisecond')).toBe('1969-01-01T00:00:00.007');
  });

  it('comes back from its text, to the second and the ms', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8e14, max: 8e14 }), (ms) => {
        expect(parseIsoInstant(isoDay(ms, 'millisecond'))).toBe(ms);
        expect(parseIsoInstant(isoDay(ms, 'second'))).toBe(Math.floor(ms / 1000) * 1000);
      }),
      SEED,
    );
  });

  it('comes back from its text at any instant of deep time, to within two minutes and what a float can tell', () => {
    fc.assert(
      fc.property(fc.double({ min: -4.4e20, max: 4.4e20, noNaN: true }), (instant) => {
        const back = parseIsoInstant(isoDay(instant));
        expect(Math.abs((back ?? Number.NaN) - instant)).toBeLessThan(2 * MINUTE + Math.abs(instant) * 4e-16);
      }),
      SEED,
    );
  });

  it('comes back from its text in deep time, to the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -13_800_000_000, max: 13_800_000_000 }), (year) => {
        const instant = instantOf({ year, month: 7, day: 4 });
        expect(parseIsoInstant(isoDay(instant))).toBe(instant);
      }),
      SEED,
    );
  });
});

describe('formatInstant, in deep time', () => {
  it.each([
    [-13_800_000_000, '13.8 billion years ago'],
    [-4_600_000_000, '4.6 billion years ago'],
    [-66_000_000, '66 million years ago'],
    [-300_000, '300,000 BCE'],
    [-123_456, '123,500 BCE'],
    [-12_016, '12,017 BCE'],
    [-12_000, '12,000 BCE'],
    [12_017, '12,017 CE'],
    [123_456, '123,500 CE'],
    [-3199, '3200 BCE'],
    [0, '1 BCE'],
    [1, '1 CE'],
    [476, '476'],
  ])('names the year %d “%s”', (year, words) => {
    expect(formatInstant(instantOf({ year, month: 7 }), 'year')).toBe(words);
  });

  it('finds words at every instant of every age, to every sharpness', () => {
    const precision = fc.constantFrom(
      'second',
      'minute',
      'hour',
      'day',
      'month',
      'season',
      'year',
      'decade',
      'century',
    );
    fc.assert(
      fc.property(fc.double({ min: -4.4e20, max: 4.4e20, noNaN: true }), precision, (instant, sharpness) => {
        expect(formatInstant(instant, sharpness)).toMatch(/^(?!.*(NaN|undefined|\b0 )).+$/);
      }),
      SEED,
    );
  });
});

describe('parseIsoInstant', () => {
  it.each([
    ['2013', '2013-01-01T00:00:00Z'],
    ['2013-09', '2013-09-01T00:00:00Z'],
    ['2013-09-26', '2013-09-26T00:00:00Z'],
    ['2013-09-26T06:30', '2013-09-26T06:30:00Z'],
    ['2013-09-26T06:30:07', '2013-09-26T06:30:07Z'],
    ['2013-09-26T06:30:07.5', '2013-09-26T06:30:07.500Z'],
    ['-000043', '-000043-01-01T00:00:00Z'],
    ['Y-000043', '-000043-01-01T00:00:00Z'],
  ])('reads %s', (text, iso) => {
    expect(parseIsoInstant(text)).toBe(Date.parse(iso));
  });

  it.each([
    '',
    'now',
    '13',
    '20130926',
    '2013-9',
    '2013-13',
    '2013-02-29',
    '2013-09-26T24:00',
    '2013-09-26T06',
    '2013-09-26T06:30:60',
    '2013-09-26T06:30:07.1234',
    '-0000',
    '12345',
  ])('does not read “%s”', (text) => {
    expect(parseIsoInstant(text)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-+T:') }), (text) => {
        const instant = parseIsoInstant(text);
        expect(instant === undefined || Math.abs(instant % HOUR) < HOUR).toBe(true);
      }),
      SEED,
    );
  });
});
