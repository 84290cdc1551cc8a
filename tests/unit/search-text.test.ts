// Words as a search compares them.
import { describe, expect, it } from 'vitest';
import { endingsOf, fold, tokensOf } from '../../src/model/search-text.ts';

function termsOf(text: string): string[] {
  return tokensOf(text).map(({ term }) => term);
}

describe('fold', () => {
  it.each([
    ['Émile', 'emile'],
    ['E\u0301mile', 'emile'],
    ['STRAẞE', 'strasse'],
    ['Łódź', 'lodz'],
    ['Đặng', 'dang'],
    ['ﬁnd', 'find'],
    ['Йод', 'иод'],
  ])('takes case and accents from %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('leaves the signs of scripts that are no accents', () => {
    for (const text of ['ហ៊ុន សែន', 'กำลัง'.normalize('NFKD'), '한국', 'が'])
      expect(fold(text)).toBe(text.normalize('NFKD').normalize('NFC'));
  });
});

describe('tokensOf', () => {
  it('gives the words with how they stand in the text', () => {
    expect(tokensOf('Élections, at noon')).toEqual([
      { term: 'election', word: 'élections' },
      { term: 'at', word: 'at' },
      { term: 'noon', word: 'noon' },
    ]);
  });

  it('takes straight and curly apostrophes for the same, and the owner for the name', () => {
    expect(termsOf('Sokha’s')).toEqual(termsOf("Sokha's"));
    expect(tokensOf('Sokha’s')).toEqual([{ term: 'sokha', word: 'sokha' }]);
    expect(termsOf('don’t')).toEqual(['dont']);
  });

  it('takes an s only from longer words that end in one', () => {
    expect(termsOf('seats news boss Venus crisis')).toEqual(['seat', 'news', 'boss', 'venus', 'crisis']);
  });

  it('reads numbers with and without separators', () => {
    expect(termsOf('$10,000 or 10000, $6.3 million, 44%')).toEqual(['10000', 'or', '10000', '6.3', 'million', '44']);
  });

  it('parts what is written without spaces', () => {
    expect(termsOf('លោកហ៊ុនសែនបានជួប')).toContain('ហ៊ុន');
    expect(termsOf('東京都に行く')).toContain('東京');
  });

  it('finds any part of such a run where no dictionary is at hand', () => {
    const terms = tokensOf('លោកហ៊ុនសែន', endingsOf).map(({ term }) => term);
    expect(terms.some((term) => term.startsWith('ហ៊ុន'))).toBe(true);
    expect(terms.some((term) => term.startsWith('សែន'))).toBe(true);
  });

  it('passes over signs that nobody sees', () => {
    expect(termsOf('par\u00addon \ufefftalk')).toEqual(['pardon', 'talk']);
  });
});
