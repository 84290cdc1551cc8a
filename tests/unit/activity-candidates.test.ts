// Which events an activity may take: those whose days are known, and whose titles do not tell them.
import { describe, expect, it } from 'vitest';
import { namesItsTime, possibleDays } from '../../src/lesson/activity-candidates.ts';
import { datedEvent } from '../fixtures/dated-event.ts';

describe('the possible days of an event', () => {
  it.each([
    ['2013-09-26?', undefined],
    ['2016-01/..', undefined],
    ['../2016-01', undefined],
    ['nonsense', undefined],
  ])('are unknown for %s', (date, days) => {
    expect(possibleDays(datedEvent('e', date))).toBe(days);
  });

  it('reach from the first candidate to the last', () => {
    expect(possibleDays(datedEvent('e', '[2019-11-21,2019-11-28]'))).toEqual({
      from: Date.UTC(2019, 10, 21),
      to: Date.UTC(2019, 10, 29),
    });
  });

  it('are wider where the date is only about right', () => {
    expect(possibleDays(datedEvent('e', '2016-01-10~'))).toEqual({
      from: Date.UTC(2016, 0, 9),
      to: Date.UTC(2016, 0, 12),
    });
  });
});

describe('a title', () => {
  it.each([
    'The talks of September 2013 are recorded',
    'Elections of 1993',
    'The sixties and the 1970s',
    'Wall opened on 9 November',
    'March 12 protest',
    'Riots in May',
    'Caesar is killed in 44 BCE',
    'A ship of the 17th century',
    'An asteroid falls 66 million years ago',
  ])('names its time: %s', (title) => {
    expect(namesItsTime(title)).toBe(true);
  });

  it.each([
    'Official result: 68 seats for the CPP, 55 for the CNRP',
    'Workers march on the capital',
    'The council may vote',
    'Law on parties amended: no convicts as leaders',
    'May the best one win',
  ])('does not: %s', (title) => {
    expect(namesItsTime(title)).toBe(false);
  });
});
