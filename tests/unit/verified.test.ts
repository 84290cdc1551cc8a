// The record of the check joined to the timeline, and what it says of words that were changed since.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { fingerprint } from '../../src/model/excerpt.ts';
import type { Citation } from '../../src/model/source.ts';
import { readVerified, verificationOf, withRecord, writeVerified } from '../../src/model/verified.ts';
import { OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const citations = cambodia.events.flatMap((event) => event.citations.map((citation) => ({ event, citation })));

describe('the built-in timeline', () => {
  it('has every excerpt verified', () => {
    expect(citations.filter(({ citation }) => verificationOf(citation) !== 'verified')).toEqual([]);
  });

  it('says of every fragment where it stands, but for the words of captions', () => {
    for (const { event, citation } of citations) {
      expect(citation.at?.length).toBe(event.when.basis === 'caption' ? undefined : citation.excerpt.length);
    }
  });

  it('says of every article how long it is and how much of it is quoted', () => {
    for (const { extent } of cambodia.sources) expect(extent?.quoted).toBeLessThan(0.4 * (extent?.words ?? 0));
  });
});

describe('a citation', () => {
  const citation: Citation = { source: 'a', excerpt: [{ exact: 'One two three.' }], stance: 'reports' };
  const verified = { ...citation, verified: fingerprint('a', citation.excerpt) };

  it('is unchecked where nobody says that it was verified', () => {
    expect(verificationOf(citation)).toBe('unchecked');
  });

  it('is verified as long as words and source are those of the record', () => {
    expect(verificationOf(verified)).toBe('verified');
    expect(verificationOf({ ...verified, stance: 'denies' })).toBe('verified');
  });

  it('is changed as soon as a letter, the source or the record is another', () => {
    expect(verificationOf({ ...verified, excerpt: [{ exact: 'One two three!' }] })).toBe('changed');
    expect(verificationOf({ ...verified, source: 'b' })).toBe('changed');
    expect(verificationOf({ ...citation, verified: 'soon' })).toBe('changed');
    expect(verificationOf({ ...citation, verified: '' })).toBe('changed');
  });
});

describe('an entry of the record', () => {
  it('comes back as it was written', () => {
    const at = [
      { from: 0, to: 12 },
      { from: 40, to: 1234 },
    ];
    expect(writeVerified('0123456789abcdef', at)).toBe('0123456789abcdef 0-12 40-1234');
    expect(readVerified(writeVerified('0123456789abcdef', at))).toEqual({ verified: '0123456789abcdef', at });
    expect(readVerified(writeVerified('0123456789abcdef', []))).toEqual({ verified: '0123456789abcdef' });
  });

  it('goes to its own citation, and what it does not name stays as it is', () => {
    const { events, sources } = withRecord(SMALL_TIMELINE, {
      excerpts: { 'opening/1': 'abc 3-9' },
      articles: { gazette: { words: 10, quoted: 4 } },
    });
    expect(events[0]?.citations[1]).toEqual({ ...OPENING.citations[1], verified: 'abc', at: [{ from: 3, to: 9 }] });
    expect(events[0]?.citations[0]).toBe(OPENING.citations[0]);
    expect(sources.map(({ extent }) => extent)).toEqual([{ words: 10, quoted: 4 }, undefined]);
  });
});
