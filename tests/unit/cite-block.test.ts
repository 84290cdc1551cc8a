// What is copied: the words with their speaker, the reference, and never an accusation without its status.
import { describe, expect, it } from 'vitest';
import { blockHtml, blockText, type CitedBlock } from '../../src/cite/cited-block.ts';
import { pagesBehind, worksBehind } from '../../src/cite/cited-works.ts';
import { remarksOn } from '../../src/cite/remarks.ts';
import type { StyleId } from '../../src/cite/style.ts';
import { referenceList, STYLES } from '../../src/cite/styles.ts';
import { CLAIM, DISPUTE, LETTER, OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const TODAY = '2026-01-31';

function blockIn(id: StyleId, change: Partial<CitedBlock> = {}): CitedBlock {
  const style = STYLES.find((one) => one.id === id) ?? STYLES[0];
  const references = referenceList(worksBehind([CLAIM], SMALL_TIMELINE), style, TODAY);
  return { style, references, accessed: TODAY, quotation: undefined, remarks: remarksOn([CLAIM]), ...change };
}

const QUOTATION = {
  source: 'courier',
  lead: 'Ada Stone says',
  words: 'It cost less than the old one',
  translation: 'Courier’s translation',
};

describe('a copied block', () => {
  it('has the words with their speaker, the status, and the reference', () => {
    expect(
      blockText(blockIn('harvard', { quotation: QUOTATION })),
    ).toBe(`Ada Stone says: “It cost less than the old one” (The Courier, 2019) [Courier’s translation]

At the time of the sources: Charged, not convicted in these sources.

The Courier (2019) ‘Council Denies Payment’, [between 1 and 10 April]. Available at: https://courier.example/payment (Accessed: 31 January 2026).`);
  });

  it('leads to a numbered note in Chicago', () => {
    const [quotation, note] = blockText(blockIn('chicago', { quotation: QUOTATION })).split('\n');
    expect(quotation).toBe('Ada Stone says: “It cost less than the old one”¹ [Courier’s translation]');
    expect(note).toMatch(/^1\. “Council Denies Payment,” The Courier, \[between April 1 and 10, 2019\], accessed/);
  });

  it('gives words that bring their own marks no others', () => {
    const text = blockText(blockIn('apa', { quotation: { ...QUOTATION, words: '“No,” she said.' } }));
    expect(text).toContain('Ada Stone says: “No,” she said. (');
  });

  it.each(STYLES.map(({ id }) => id))('has the status in %s also where nothing is quoted', (id) => {
    expect(blockText(blockIn(id))).toContain(
      '\n\nAt the time of the sources: Charged, not convicted in these sources.',
    );
    expect(blockHtml(blockIn(id))).toContain(
      '<p>At the time of the sources: Charged, not convicted in these sources.</p>',
    );
  });

  it('has italics as HTML, and no style of its own', () => {
    expect(blockHtml(blockIn('mla'))).not.toContain('style=');
    expect(blockHtml(blockIn('mla'))).toContain('<p>“Council Denies Payment.” <i>The Courier</i>, [between');
  });
});

describe('remarks on several events', () => {
  it('each name their own', () => {
    expect(remarksOn([OPENING, CLAIM, DISPUTE])).toEqual([
      '“The mayor says that the bridge was cheap”, at the time of the sources: Charged, not convicted in these sources.',
      '“Whether the council paid twice”, disputed: They disagree about the second payment.',
    ]);
  });
});

describe('the works behind events', () => {
  it('are each named once, in the order of the list', () => {
    expect(worksBehind([DISPUTE, OPENING, CLAIM], SMALL_TIMELINE).map(({ id }) => id)).toEqual(['gazette', 'courier']);
  });

  it('leave out what the list does not have', () => {
    expect(worksBehind([CLAIM], { publishers: [], sources: [] })).toEqual([]);
  });

  it('are joined by the pages that give a day', () => {
    expect(pagesBehind([OPENING, DISPUTE, LETTER, LETTER]).map(({ url }) => url)).toEqual([
      'https://herald.example/paid',
      'https://herald.example/letter',
    ]);
  });
});
