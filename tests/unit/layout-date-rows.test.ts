// Dates in rows on one small axis.
import { describe, expect, it } from 'vitest';
import { dateRows } from '../../src/layout/date-rows.ts';

const TALKS = ['2013-09-14/2013-09-15', '{2013-09-14,2013-09-16,2013-09-17}'];

describe('the rows of several dates', () => {
  it('stand on one axis: the same day at the same place', () => {
    const [article, other] = dateRows(TALKS)?.rows ?? [];
    const bar = article?.pieces.find(({ isSure }) => isSure);
    const [first, second, third] = other?.pieces ?? [];
    expect(first?.from).toBeCloseTo(bar?.from ?? Number.NaN);
    expect(second?.from).toBeCloseTo(bar?.to ?? Number.NaN);
    expect(third?.from).toBeCloseTo(second?.to ?? Number.NaN);
  });

  it('lie within the axis, whatever the dates', () => {
    const dates = [
      '2012',
      '2012-07-17',
      '../2013-01',
      '2019~/..',
      '-66000000',
      '2019-11-21T06:00',
      '[2018-01..2018-03]',
    ];
    for (const date of dates) {
      for (const row of dateRows([date, '2016-05-04'])?.rows ?? []) {
        for (const { from, to } of row.pieces) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(1);
          expect(to - from).toBeGreaterThan(0.01);
        }
      }
    }
  });

  it('are sure only of days that are meant: not of a month, of one of two days, of “about”', () => {
    const sure = (date: string): readonly boolean[] =>
      dateRows([date])?.rows[0]?.pieces.map(({ isSure }) => isSure) ?? [];
    expect(sure('2013-09-14')).toEqual([true]);
    expect(sure('2013-09')).toEqual([false]);
    expect(sure('[2019-11-21,2019-11-28]')).toEqual([false, false]);
    expect(sure('2013-09-14~')).toEqual([false]);
    expect(sure('{2013-09-14,2013-09-16}')).toEqual([true, true]);
  });

  it('show what lasts as pale, and full between its two ends', () => {
    const [whole, firm] = dateRows(['2016-05/2016-12'])?.rows[0]?.pieces ?? [];
    expect([whole?.isSure, firm?.isSure]).toEqual([false, true]);
    expect(firm?.from).toBeGreaterThan(whole?.from ?? Number.NaN);
    expect(firm?.to).toBeLessThan(whole?.to ?? Number.NaN);
  });

  it('tell of ends that nobody knows', () => {
    expect(dateRows(['2016/..'])?.rows[0]).toMatchObject({ isOpenStart: false, isOpenEnd: true });
  });

  it('keep an empty row for a date that cannot be read, and are none where none can', () => {
    expect(dateRows(['some day', '2013-09-14'])?.rows[0]?.pieces).toEqual([]);
    expect(dateRows(['some day'])).toBeUndefined();
    expect(dateRows([])).toBeUndefined();
  });

  it('have ticks whose labels have room at both ends', () => {
    for (const { at } of dateRows(TALKS)?.ticks ?? []) {
      expect(at).toBeGreaterThan(0.04);
      expect(at).toBeLessThan(0.96);
    }
    expect(dateRows(TALKS)?.ticks.length).toBeGreaterThan(1);
  });
});
