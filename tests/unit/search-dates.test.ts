// Dates as people type them into a search.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDates } from '../../src/model/search-dates.ts';
import { fitTo } from '../../src/model/search-when.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { isoDay } from '../../src/time/format-date.ts';
import { extentOf } from '../../src/time/fuzzy-date.ts';
import { DAY, type Span } from '../../src/time/span.ts';

function spanOf(edtf: string): Span {
  const date = parseEdtf(edtf);
  if (!date) throw new Error(`unknown date: ${edtf}`);
  return extentOf(date);
}

const TYPED = 'may,dec,14,3rd,2017,9,201,0,late,of,since,to,winter,bc,s, ,-,/,–,..,’,€'.split(',');

/** First and last day of what a text asks for, where that is one stretch of time. */
function asked(text: string): string {
  const [date, ...more] = readDates(text).dates;
  if (!date || more.length > 0) return `${more.length + (date ? 1 : 0)} dates`;
  if (date.asked.kind === 'yearly') return 'every year';
  const { from, to } = date.asked.span;
  return `${isoDay(from)} – ${isoDay(to - DAY)}`;
}

/** Whether the only date of a text is met by an event's. */
function meets(text: string, edtf: string): boolean {
  const { dates } = readDates(text);
  expect(dates).toHaveLength(1);
  return dates.every((date) => fitTo(date.asked)([spanOf(edtf)]) > 0);
}

describe('a typed date', () => {
  it.each([
    ['2017', '2017-01-01 – 2017-12-31'],
    ['in 2017', '2017-01-01 – 2017-12-31'],
    ['sept 2017', '2017-09-01 – 2017-09-30'],
    ['Sep. 2017', '2017-09-01 – 2017-09-30'],
    ['September 2017', '2017-09-01 – 2017-09-30'],
    ['SEPTEMBER, 2017', '2017-09-01 – 2017-09-30'],
    ['2017-09', '2017-09-01 – 2017-09-30'],
    ['9/2017', '2017-09-01 – 2017-09-30'],
    ['14 Feb 2019', '2019-02-14 – 2019-02-14'],
    ['14th of February, 2019', '2019-02-14 – 2019-02-14'],
    ['feb 14, 2019', '2019-02-14 – 2019-02-14'],
    ['14feb2019', '2019-02-14 – 2019-02-14'],
    ['2019-02-14', '2019-02-14 – 2019-02-14'],
    ['3/9/2017', '2017-09-03 – 2017-09-03'],
    ['03.09.2017', '2017-09-03 – 2017-09-03'],
    ['9/14/2017', '2017-09-14 – 2017-09-14'],
    ['29 feb 2016', '2016-02-29 – 2016-02-29'],
    ['early 2016', '2016-01-01 – 2016-04-30'],
    ['mid-2016', '2016-05-01 – 2016-08-31'],
    ['late 2016', '2016-09-01 – 2016-12-31'],
    ['late September 2016', '2016-09-21 – 2016-09-30'],
    ['autumn 2013', '2013-09-01 – 2013-11-30'],
    ['fall of 2013', '2013-09-01 – 2013-11-30'],
    ['winter 2016', '2016-12-01 – 2017-02-28'],
    ['1990s', '1990-01-01 – 1999-12-31'],
    ['1997-2012', '1997-01-01 – 2012-12-31'],
    ['1997–2012', '1997-01-01 – 2012-12-31'],
    ['from 1997 to 2012', '1997-01-01 – 2012-12-31'],
    ['2013-19', '2013-01-01 – 2019-12-31'],
    ['may to july 2016', '2016-05-01 – 2016-07-31'],
    ['nov – feb 2017', '2016-11-01 – 2017-02-28'],
    ['14-16 sept 2013', '2013-09-14 – 2013-09-16'],
    ['2016-05-26/2016-12-02', '2016-05-26 – 2016-12-02'],
  ])('%s asks for %s', (text, days) => {
    expect(asked(text)).toBe(days);
    expect(readDates(text).rest.trim()).toBe('');
  });

  it.each([
    ['14 feb', '2019-02-14', '2019-02-15'],
    ['feb 14', '2018-02-14', '2018-02-13'],
    ['dec', '2016-12', '2016-11'],
    ['winter', '2017-01-10', '2017-03-01'],
    ['29 feb', '2016-02-29', '2016-02-28'],
    ['may to july', '2014-07-31', '2014-08-01'],
    ['sept 201', '2017-09-03', '2009-09-03'],
  ])('%s, which names no year, is met by %s and not by %s', (text, met, missed) => {
    expect(meets(text, met)).toBe(true);
    expect(meets(text, missed)).toBe(false);
  });

  it('without a year is not met by what may have been at any time of a year', () => {
    expect(meets('14 feb', '2017')).toBe(false);
    expect(meets('14 feb', '1997/2012')).toBe(false);
  });

  it.each([
    ['before 2013', '2012-12-31', '2013-01-01'],
    ['until 2013', '2013-12-31', '2014-01-01'],
    ['since 2016', '2016-01-01', '2015-12-31'],
    ['after sept 2016', '2016-10-01', '2016-09-30'],
  ])('%s is met by %s and not by %s', (text, met, missed) => {
    expect(meets(text, met)).toBe(true);
    expect(meets(text, missed)).toBe(false);
  });

  it('fits best what lies wholly within it', () => {
    const [date] = readDates('sept 2017').dates;
    const fitOf = date ? fitTo(date.asked) : () => 0;
    expect(fitOf([spanOf('2017-09-03')])).toBe(1);
    expect(fitOf([spanOf('2017')])).toBeLessThan(fitOf([spanOf('2017-09/2017-10')]));
    expect(fitOf([spanOf('2017')])).toBeGreaterThan(0);
  });

  it.each(['31 feb 2017', '99/99/2017', '$2000', '10,000', '12 angry men', '0 bc', 'marching', '2017th'])(
    'is not read into %s as it stands',
    (text) => {
      expect(readDates(text).dates.map((date) => date.text)).not.toContain(text);
    },
  );

  it('leaves the other words', () => {
    expect(readDates('pardon 2016 king').rest.split(/\s+/)).toEqual(['pardon', 'king']);
    expect(readDates('pardon in late 2016').rest.trim()).toBe('pardon');
  });

  it('may be a word where it is a month or a year alone', () => {
    const wordsIn = (text: string) => readDates(text).dates.map(({ isWord }) => isWord);
    expect(wordsIn('may')).toEqual([true]);
    expect(wordsIn('2017')).toEqual([true]);
    expect(wordsIn('may 2017')).toEqual([false]);
  });

  it('does not stumble while it is being typed', () => {
    const typed = '14 feb 2019';
    for (let length = '14 feb'.length; length <= typed.length; length++) {
      const { dates, rest } = readDates(typed.slice(0, length));
      expect([typed.slice(0, length), dates.length, rest.trim()]).toEqual([typed.slice(0, length), 1, '']);
    }
  });

  it('reads anything without failing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...TYPED), fc.string())).map((parts) => parts.join('')),
        (text) => {
          for (const { asked: date } of readDates(text).dates) {
            const fit = fitTo(date)([spanOf('2017-09'), spanOf('Y-13800000000')]);
            expect(fit >= 0 && fit <= 1).toBe(true);
          }
        },
      ),
      { seed: 8 },
    );
  });
});
