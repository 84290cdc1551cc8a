// Marking a stretch of an article: the excerpt that comes of it is found there again, and nowhere else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentAt, heldCitation, holdAgainst, sentenceAt, wholeWords } from '../../src/edit/mark-excerpt.ts';
import { findExcerpt, normaliseForCheck } from '../../src/model/excerpt.ts';
import type { Citation, TextRange } from '../../src/model/source.ts';
import { verificationOf } from '../../src/model/verified.ts';

const ARTICLE = [
  'The mayor opened the bridge at noon. Nobody was paid for it.',
  'Mr. Ang said: “It wasn’t cheap.” The mayor did not answer. In May the court met. Nobody was paid for it.',
].join('\n\n');

function rangeOf(text: string, words: string, nth = 0): TextRange {
  let from = text.indexOf(words);
  for (let i = 0; i < nth; i += 1) from = text.indexOf(words, from + 1);
  return { from, to: from + words.length };
}

describe('fragmentAt', () => {
  it('gives the words alone where they stand once', () => {
    expect(fragmentAt(ARTICLE, rangeOf(ARTICLE, 'The mayor opened the bridge'))).toEqual({
      exact: 'The mayor opened the bridge',
    });
  });

  it('tells a repeated sentence from the other by the shortest words around it', () => {
    const words = 'Nobody was paid for it.';
    expect(fragmentAt(ARTICLE, rangeOf(ARTICLE, words))).toEqual({ exact: words, suffix: 'Mr' });
    const second = fragmentAt(ARTICLE, rangeOf(ARTICLE, words, 1));
    expect(second).toEqual({ exact: words, prefix: 'met.' });
    expect(findExcerpt(ARTICLE, second ? [second] : [])?.[0]?.from).toBeGreaterThan(60);
  });

  it('takes in the whole of the words in which the mark begins and ends, without the space around it', () => {
    const range = rangeOf(ARTICLE, 'yor opened the brid');
    expect(fragmentAt(ARTICLE, range)?.exact).toBe('mayor opened the bridge');
    expect(wholeWords(ARTICLE, rangeOf(ARTICLE, ' at noon. '))).toEqual(rangeOf(ARTICLE, 'at noon.'));
  });

  it('keeps typographic signs as they are printed', () => {
    const text = ARTICLE.replace('wasn’t cheap', 'wasn’t cheap');
    expect(fragmentAt(text, rangeOf(text, '“It wasn’t cheap.”'))).toEqual({ exact: '“It wasn’t cheap.”' });
  });

  it('marks Khmer, which puts no spaces between words, from letter to letter', () => {
    const khmer = 'លោក កឹម សុខា ត្រូវបានចាប់ខ្លួននៅយប់ថ្ងៃអាទិត្យ។ លោកត្រូវបានចោទប្រកាន់។';
    const fragment = fragmentAt(khmer, rangeOf(khmer, 'ចាប់ខ្លួន'));
    expect(fragment).toEqual({ exact: 'ចាប់ខ្លួន' });
    expect(fragment && findExcerpt(khmer, [fragment])).toHaveLength(1);
    const twice = fragmentAt(khmer, rangeOf(khmer, 'ត្រូវបាន', 1));
    expect(twice && findExcerpt(khmer, [twice])).toHaveLength(1);
  });

  it('gives nothing where nothing but space is marked', () => {
    expect(fragmentAt(ARTICLE, { from: 5, to: 5 })).toBeUndefined();
    expect(fragmentAt('a  b', { from: 1, to: 3 })).toBeUndefined();
    expect(fragmentAt('', { from: 0, to: 9 })).toBeUndefined();
  });

  it('finds every mark again at its own place, however much the text repeats itself', () => {
    const word = fc.constantFrom('it ', 'was ', 'paid. ', 'សុខ', '“no” ', '\n');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), fc.nat(60), fc.nat(20), (words, from, length) => {
        const text = words.join('');
        const marked = wholeWords(text, { from, to: from + length });
        const fragment = fragmentAt(text, { from, to: from + length });
        if (!fragment) return;
        const before = normaliseForCheck(`${text.slice(0, marked.from)}|`).length - 1;
        const [found] = findExcerpt(text, [fragment]) ?? [];
        expect(found && Math.abs(found.from - before)).toBeLessThanOrEqual(1);
      }),
      { seed: 6, numRuns: 150 },
    );
  });
});

describe('sentenceAt', () => {
  const sentence = (words: string): string => {
    const { from, to } = sentenceAt(ARTICLE, ARTICLE.indexOf(words));
    return ARTICLE.slice(from, to);
  };

  it('gives the sentence around a place, within its paragraph', () => {
    expect(sentence('bridge')).toBe('The mayor opened the bridge at noon.');
    expect(sentence('Nobody')).toBe('Nobody was paid for it.');
    expect(sentence('answer')).toBe('The mayor did not answer.');
  });

  it('does not end one at “Mr.”', () => {
    expect(sentence('Mr.')).toContain('Mr. Ang said');
    expect(sentence('Ang')).toContain('Mr. Ang said');
  });

  it('gives nothing of an empty line or beyond the end', () => {
    expect(sentenceAt('One.\n\nTwo.', 5)).toEqual({ from: 5, to: 5 });
    expect(sentenceAt('One. Two.', 99)).toEqual({ from: 5, to: 9 });
  });
});

describe('holdAgainst', () => {
  it('says once, several times, not at all, or elsewhere than said; never “nearly”', () => {
    expect(holdAgainst(ARTICLE, { exact: 'In May the court met.' })).toBe('once');
    expect(holdAgainst(ARTICLE, { exact: 'Nobody was paid for it.' })).toBe('several');
    expect(holdAgainst(ARTICLE, { exact: 'Nobody was paid for it.', prefix: 'met.' })).toBe('once');
    expect(holdAgainst(ARTICLE, { exact: 'Nobody was paid for it.', prefix: 'cheap.' })).toBe('elsewhere');
    expect(holdAgainst(ARTICLE, { exact: 'In May the court meets.' })).toBe('nowhere');
  });
});

describe('heldCitation', () => {
  const citation: Citation = { source: 'gazette', excerpt: [{ exact: 'In May the court met.' }], stance: 'reports' };

  it('is verified where its words stand in the text, whatever the spelling of quotation marks', () => {
    expect(verificationOf(heldCitation(citation, ARTICLE))).toBe('verified');
    const quoted: Citation = { ...citation, excerpt: [{ exact: "It wasn't cheap." }] };
    expect(verificationOf(heldCitation(quoted, ARTICLE))).toBe('verified');
  });

  it('stays unchecked without a text or where the words are not there', () => {
    expect(heldCitation(citation, undefined)).toBe(citation);
    expect(verificationOf(heldCitation({ ...citation, excerpt: [{ exact: 'In June' }] }, ARTICLE))).toBe('unchecked');
  });

  it('is told as changed when verified words become others', () => {
    const changed = { ...heldCitation(citation, ARTICLE), excerpt: [{ exact: 'In June the court met.' }] as const };
    expect(verificationOf(heldCitation(changed, ARTICLE))).toBe('changed');
  });
});
