// A day as people type it into a field.
import { describe, expect, it } from 'vitest';
import { readDay } from '../../src/model/read-day.ts';
import { isoDay } from '../../src/time/format-date.ts';

/** The day that is read, or “none”. */
function read(text: string): string {
  const day = readDay(text);
  return day === undefined ? 'none' : isoDay(day);
}

describe('a typed day', () => {
  it.each([
    ['1.1.2017', '2017-01-01'],
    ['01.01.2017', '2017-01-01'],
    ['1/1/2017', '2017-01-01'],
    ['1 January 2017', '2017-01-01'],
    [' 1 jan 2017 ', '2017-01-01'],
    ['January 1, 2017', '2017-01-01'],
    ['2017-01-01', '2017-01-01'],
    ['3/9/2017', '2017-09-03'],
    ['9/14/2017', '2017-09-14'],
    ['1066-10-14', '1066-10-14'],
    ['-0043-03-15', '-0043-03-15'],
  ])('“%s” is %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    '',
    '1',
    '1.1.',
    '1.1.2',
    '1.1.201',
    '2017',
    '2017-01',
    '2017-01-',
    '2017-02-31',
    '2017-13-01',
    'January 2017',
    '1 January',
    '1 January 201',
    '1–3 May 2017',
    '1.1.2017 at noon',
    'late 2016',
    'yesterday',
    '2017-01-01T12:00',
  ])('“%s” is no day, or not one alone', (text) => {
    expect(read(text)).toBe('none');
  });

  it('stays unread while it is typed, until it is whole', () => {
    const typed = '1.1.2017';
    const readings = Array.from(typed, (_, i) => read(typed.slice(0, i + 1)));
    expect(readings).toEqual([...Array.from({ length: typed.length - 1 }, () => 'none'), '2017-01-01']);
  });
});
