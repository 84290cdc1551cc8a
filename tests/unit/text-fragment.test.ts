// Addresses that open an article at a quotation.
import { describe, expect, it } from 'vitest';
import { addressAtQuote } from '../../src/model/text-fragment.ts';

const PAGE = 'https://example.org/story.html';

describe('addressAtQuote', () => {
  it('appends the quotation as a text directive', () => {
    expect(addressAtQuote(PAGE, [{ exact: 'the talks failed' }])).toBe(`${PAGE}#:~:text=the%20talks%20failed`);
  });

  it('encodes the signs that have a meaning inside a directive', () => {
    expect(addressAtQuote(PAGE, [{ exact: 'house-arrest, bail & trial' }])).toBe(
      `${PAGE}#:~:text=house%2Darrest%2C%20bail%20%26%20trial`,
    );
  });

  it('encodes curly quotation marks and typographic spaces as they were printed', () => {
    expect(addressAtQuote(PAGE, [{ exact: '“Yes”\u00a0he said' }])).toBe(
      `${PAGE}#:~:text=%E2%80%9CYes%E2%80%9D%C2%A0he%20said`,
    );
  });

  it('names what stands before and after where the words alone are not unique', () => {
    expect(addressAtQuote(PAGE, [{ exact: 'was arrested', prefix: 'Kem Sokha ', suffix: ' at home' }])).toBe(
      `${PAGE}#:~:text=Kem%20Sokha-,was%20arrested,-at%20home`,
    );
  });

  it('joins several fragments', () => {
    expect(addressAtQuote(PAGE, [{ exact: 'first part' }, { exact: 'second part' }])).toBe(
      `${PAGE}#:~:text=first%20part&text=second%20part`,
    );
  });

  it('keeps a fragment that the address already has', () => {
    expect(addressAtQuote(`${PAGE}#top`, [{ exact: 'words' }])).toBe(`${PAGE}#top:~:text=words`);
  });

  it('names a very long text by its first and last words', () => {
    const long = `one two three four five ${'and so on '.repeat(40)}six seven eight nine ten`;
    expect(addressAtQuote(PAGE, [{ exact: long }])).toBe(
      `${PAGE}#:~:text=one%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten`,
    );
  });

  it('names a text over two paragraphs by its first and last words', () => {
    const text = 'He said that he would not go.\nShe said that she would not stay.';
    expect(addressAtQuote(PAGE, [{ exact: text }])).toBe(
      `${PAGE}#:~:text=He%20said%20that%20he%20would,that%20she%20would%20not%20stay.`,
    );
  });
});
