// Texts that are cut or wrapped, in a font whose letters are all ten px wide.
import { describe, expect, it } from 'vitest';
import { cutText, isRightToLeft, wrapEvenly, wrapText } from '../../src/draw/fit-text.ts';

/** Ten px for each letter that a reader sees. */
const graphemes = new Intl.Segmenter('km', { granularity: 'grapheme' });
const measure = (text: string): number => 10 * [...graphemes.segment(text)].length;

describe('a text that is too long', () => {
  it('is cut with an ellipsis, as late as it fits', () => {
    expect(cutText('The bridge', 100, measure)).toBe('The bridge');
    expect(cutText('The bridge', 90, measure)).toBe('The brid…');
    expect(cutText('The bridge', 50, measure)).toBe('The…');
  });

  it('is cut between letters, and never within one of several code points', () => {
    const khmer = 'ស្រុកខ្មែរ';
    const cut = cutText(khmer, 30, measure);
    expect(cut.endsWith('…')).toBe(true);
    const letters = [...graphemes.segment(khmer)].map(({ segment }) => segment);
    expect(letters.slice(0, 2).join('')).toBe(cut.slice(0, -1));
  });

  it('of ten thousand letters is cut without measuring them all', () => {
    let measured = 0;
    const counting = (text: string): number => {
      measured += text.length;
      return measure(text);
    };
    expect(cutText('a'.repeat(10_000), 100, counting)).toBe('aaaaaaaaa…');
    expect(measured).toBeLessThan(3_000);
  });

  it('is wrapped between words into as many lines as may be, the last one cut', () => {
    expect(wrapText('The mayor opens the bridge', 120, 2, measure)).toEqual(['The mayor', 'opens the b…']);
    expect(wrapText('The mayor opens the bridge', 120, 3, measure)).toEqual(['The mayor', 'opens the', 'bridge']);
    expect(wrapText('The mayor', 120, 2, measure)).toEqual(['The mayor']);
    expect(wrapText('Donaudampfschifffahrt', 100, 2, measure)).toEqual(['Donaudamp…']);
  });

  it('is wrapped behind the signs of a word, never before them', () => {
    expect(wrapText('The mayor, who opens it', 90, 3, measure)).toEqual(['The', 'mayor,', 'who open…']);
    expect(wrapText('Opened (again)', 80, 2, measure)).toEqual(['Opened', '(again)']);
  });

  it('is wrapped into lines about as long as each other', () => {
    expect(wrapEvenly('The first stone of the bridge is laid', 330, 2, measure)).toEqual([
      'The first stone of',
      'the bridge is laid',
    ]);
    expect(wrapEvenly('The mayor', 120, 2, measure)).toEqual(['The mayor']);
  });

  it('runs from right to left where its first letter does', () => {
    expect(isRightToLeft('يوم في المدينة')).toBe(true);
    expect(isRightToLeft('2019: יום')).toBe(true);
    expect(isRightToLeft('A day: يوم')).toBe(false);
    expect(isRightToLeft('2019')).toBe(false);
  });
});
