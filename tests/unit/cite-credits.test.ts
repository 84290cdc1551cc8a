// Who counts as an author, and how titles are shortened and set.
import { describe, expect, it } from 'vitest';
import { readCredits } from '../../src/cite/credits.ts';
import { closed, DOUBLE, quoted, SINGLE, shortTitle, sortKey } from '../../src/cite/title.ts';

const names = (credits: string): readonly string[] => readCredits(credits).authors.map(({ name }) => name);

describe('readCredits', () => {
  it('tells who wrote and who translated from who reported', () => {
    const credits = 'Reported by RFA’s Khmer Service. Translated by Samean Yun. Written in English by Joshua Lipes.';
    expect(readCredits(credits)).toEqual({
      authors: [{ name: 'Joshua Lipes', parts: { family: 'Lipes', given: 'Joshua' } }],
      translators: [{ name: 'Samean Yun' }],
    });
  });

  it.each([
    '(Additional reporting by Ben Paviour)',
    'photo Heng Chivoan',
    'Photo by Heng Chivoan',
    'photo Stringer',
    'Reported by RFA’s Khmer Service.',
    'Edited by A. Editor',
    '',
  ])('finds no author in “%s”', (credits) => {
    expect(names(credits)).toEqual([]);
  });

  it.each([
    ['By Aun Pheap', ['Aun Pheap']],
    ['By A. Writer and B. Writer. Photo by C. Lens.', ['A. Writer', 'B. Writer']],
    ['Written by Ann Ash, Ben Oak, and Cy Elm', ['Ann Ash', 'Ben Oak', 'Cy Elm']],
    ['By សុខ ចាន់ (Additional reporting by Ben Paviour)', ['សុខ ចាន់']],
  ])('finds those who wrote in “%s”', (credits, expected) => {
    expect(names(credits)).toEqual(expected);
  });

  it('does not say which is the family name where a byline does not tell', () => {
    expect(readCredits('By Kem Sokha').authors).toEqual([{ name: 'Kem Sokha' }]);
  });
});

describe('shortTitle', () => {
  it.each([
    ['Mayor Opens Bridge', 'Mayor Opens Bridge'],
    ['In Leaked Audio, Hun Sen Advises Kem Sokha', 'In Leaked Audio'],
    ['Cambodia, 2013–2019: talks, leaks, arrest, release', 'Cambodia, 2013–2019'],
    ['CPP video questions Kem Sokha’s parade', 'CPP video questions'],
    ['The end of the old bridge came late', 'The end of the old'],
    ['‘I know that you and all the others of your kind will not forgive me’, he says', 'I know that'],
  ])('of “%s” is “%s”', (title, expected) => {
    expect(shortTitle(title)).toBe(expected);
  });
});

describe('a title', () => {
  it('is closed inside its own marks, and not twice', () => {
    expect(closed('He says ‘no’', '.')).toBe('He says ‘no.’');
    expect(closed('The workers’', '.')).toBe('The workers’.');
    expect(closed('Is it?', '.')).toBe('Is it?');
    expect(closed('Is it?', ',')).toBe('Is it?,');
  });

  it('gets the other marks inside a style’s own, and keeps its apostrophes', () => {
    expect(quoted('The “new” bridge’s end', DOUBLE)).toBe('“The ‘new’ bridge’s end”');
    expect(quoted('‘Sokha’s words’, says Sok’s friend', SINGLE)).toBe('‘“Sokha’s words”, says Sok’s friend’');
  });

  it('is sorted without marks and without its article', () => {
    expect(['“The Cat', '‘A dog’', 'An ape', 'Another'].map(sortKey)).toEqual(['cat', 'dog’', 'ape', 'another']);
  });
});
