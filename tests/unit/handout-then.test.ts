// What an explanation may say on a day of knowledge.
import { describe, expect, it } from 'vitest';
import { isHeldBy, sentencesBefore } from '../../src/model/handout-then.ts';

const NEW_YEAR_2017 = Date.UTC(2017, 0, 1);

describe('an explanation on a day of knowledge', () => {
  it('keeps what names no year, or an earlier one', () => {
    expect(sentencesBefore('A party. Formed in 2012.', NEW_YEAR_2017)).toBe('A party. Formed in 2012.');
  });

  it('leaves out sentences that name the year of that day or a later one', () => {
    expect(sentencesBefore('A party, formed in 2012. Dissolved in 2017!', NEW_YEAR_2017)).toBe(
      'A party, formed in 2012.',
    );
    expect(sentencesBefore('Arrested in September 2017 and charged.', NEW_YEAR_2017)).toBe('');
  });

  it('takes no other number for a year', () => {
    expect(sentencesBefore('It had 20170 members and 2,017 seats.', NEW_YEAR_2017)).toBe(
      'It had 20170 members and 2,017 seats.',
    );
  });

  it('is empty for an empty text', () => {
    expect(sentencesBefore('', NEW_YEAR_2017)).toBe('');
  });
});

describe('an office on a day of knowledge', () => {
  const isHeld = (when?: string): boolean =>
    isHeldBy(when === undefined ? { title: 'Mayor' } : { title: 'Mayor', when }, NEW_YEAR_2017);

  it('stands where it had begun, or where nobody can tell', () => {
    expect(isHeld('2012/2017-03-02')).toBe(true);
    expect(isHeld('../2018-10')).toBe(true);
    expect(isHeld()).toBe(true);
  });

  it('is left out where it began only later', () => {
    expect(isHeld('2017-03-02/2017-11')).toBe(false);
  });
});
