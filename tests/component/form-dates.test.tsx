// Dates in words and without EDTF: what the form's helpers write, read and understand.
import { describe, expect, it } from 'vitest';
import { dateOffers } from '../../src/ui/form/field/date-offers.ts';
import { NO_PARTS, readWay, WAYS, writeWay } from '../../src/ui/form/field/date-ways.ts';
import { understoodWords } from '../../src/ui/form/field/understood-date.ts';

const date = (year: string, month = '', day = '', isBefore = false) => ({ year, month, day, isBefore });

describe('a way to say when', () => {
  it.each([
    ['2017-03-04', 'exactly'],
    ['2017-03', 'exactly'],
    ['-0043-03-15', 'exactly'],
    ['Y-13800', 'exactly'],
    ['1850~', 'about'],
    ['[2016-09-21..2016-09-25]', 'between'],
    ['[2017-11-16,2017-11-17]', 'several'],
    ['2016/2018-05', 'lasting'],
    ['2016-05/..', 'ongoing'],
  ])('reads %s and writes it again', (edtf, kind) => {
    const way = readWay(edtf);
    expect(way.kind).toBe(kind);
    expect(writeWay(way)).toBe(edtf);
  });

  it('writes nothing as long as a date is missing, or does not exist', () => {
    for (const { kind } of WAYS) expect(writeWay({ kind, dates: [NO_PARTS] })).toBeUndefined();
    expect(writeWay({ kind: 'exactly', dates: [date('2019', '2', '30')] })).toBeUndefined();
    expect(writeWay({ kind: 'lasting', dates: [date('2019'), date('2018')] })).toBeUndefined();
    expect(writeWay({ kind: 'several', dates: [date('2019')] })).toBeUndefined();
    expect(writeWay({ kind: 'exactly', dates: [date('0')] })).toBeUndefined();
  });

  it('counts years before our era as people do', () => {
    expect(writeWay({ kind: 'exactly', dates: [date('44', '', '', true)] })).toBe('-0043');
    expect(readWay('-0043').dates[0]).toEqual(date('44', '', '', true));
  });

  it('begins anew with what none of the ways says', () => {
    expect(readWay('1984?')).toEqual({ kind: 'exactly', dates: [NO_PARTS] });
  });
});

describe('what was understood', () => {
  it.each([
    ['2017-03-03', '3 March 2017 (a day)'],
    ['2017-03', 'March 2017 (a month, not sharper)'],
    ['1850~', 'about 1850 (a year, give or take)'],
    ['185X', '1850s (ten years, not sharper)'],
    ['{2017-11-16,2017-11-17}', '16 and 17 November 2017 (all of them)'],
    ['[2016-09-21..2016-09-25]', 'between 21 and 25 September 2016 (some time in between)'],
    ['2016/..', 'from 2016 (still going on, or its end is not known)'],
    ['2016/2018', '2016 to 2018 (a stretch of time)'],
  ])('%s is %s', (edtf, words) => {
    expect(understoodWords(edtf)).toBe(words);
  });

  it('is nothing where nobody can read it', () => {
    expect(understoodWords('yesterday')).toBeUndefined();
  });
});

describe('offers', () => {
  it.each([
    ['between 1912 and 1914', '[1912..1914]'],
    ['Between 3 and 5 May 1990', '[1990-05-03..1990-05-05]'],
    ['1912 or 1913', '[1912,1913]'],
    ['July to August 1995', '1995-07/1995-08'],
    ['July–August 1995', '1995-07/1995-08'],
    ['from 3 to 5 May 1990', '1990-05-03/1990-05-05'],
    ['30 May to 2 June 1990', '1990-05-30/1990-06-02'],
    ['July 3 to August 5, 1995', '1995-07-03/1995-08-05'],
    ['1995-07 to 1995-08', '1995-07/1995-08'],
  ])('read %s as %s', (text, edtf) => {
    expect(dateOffers(text)).toEqual([edtf]);
  });

  it.each(['early 1990s', 'between the wars', 'between 1914 and 1912', 'May or later', 'the year of the big fish'])(
    'are none for %s',
    (text) => {
      expect(dateOffers(text)).toEqual([]);
    },
  );

  it('are both orders of 03/04/2017, one of 25/12/2016, and none of nonsense', () => {
    expect(dateOffers('03/04/2017')).toEqual(['2017-04-03', '2017-03-04']);
    expect(dateOffers('25/12/2016')).toEqual(['2016-12-25']);
    expect(dateOffers('3 March 2017')).toEqual(['2017-03-03']);
    expect(dateOffers('about 1850')).toEqual(['1850~']);
    expect(dateOffers('some day')).toEqual([]);
    expect(dateOffers('now')).toEqual([]);
  });
});
