// A date never breaks between its day and its month.
import { expect, it } from 'vitest';
import { keepDatesWhole } from '../../src/ui/words/keep-dates-whole.ts';

it.each([
  ['Posted on 4 March 2017', 'Posted on 4\u00a0March 2017'],
  ['between 21 and 25 September 2016', 'between 21 and 25\u00a0September 2016'],
  ['1 May, 30 June', '1\u00a0May, 30\u00a0June'],
])('“%s” keeps its day and its month together', (words, kept) => {
  expect(keepDatesWhole(words)).toBe(kept);
});

it.each(['In March 2017', '2017 March past', '12 marches', 'He met 12 Mayors', 'A crowd of 400 met'])(
  '“%s” stays as it is',
  (words) => {
    expect(keepDatesWhole(words)).toBe(words);
  },
);
