// What is read aloud of an event, and in which pieces.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import type { Outline } from '../../src/state/document.ts';
import { sentencesOf } from '../../src/ui/aloud/sentences.ts';
import { spokenWords } from '../../src/ui/aloud/spoken-words.ts';
import { CLAIM, DISPUTE, OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const outlineOf = ({ events, ...rest }: typeof SMALL_TIMELINE): Outline => ({ ...rest, eventCount: events.length });
const outline = outlineOf(SMALL_TIMELINE);

describe('the words that are read aloud', () => {
  it('begin with the title, the date, the standing and the summary', () => {
    expect(spokenWords(OPENING, outline).slice(0, 4)).toEqual([
      'The mayor opens the bridge.',
      'When: 7 March 2019.',
      'Told as fact by The Gazette and The Courier.',
      'Summary of opening.',
    ]);
  });

  it('have the plain summary in place of the other', () => {
    const spoken = spokenWords({ ...OPENING, plain: 'The bridge is open. All may use it.' }, outline);
    expect(spoken).toContain('The bridge is open.');
    expect(spoken).toContain('All may use it.');
    expect(spoken).not.toContain('Summary of opening.');
  });

  it('say of each excerpt who says it and where, and where it begins and ends', () => {
    const spoken = spokenWords(CLAIM, outline);
    const at = spoken.indexOf('Quote:');
    expect(spoken.slice(at - 1)).toEqual([
      'Ada Stone, Mayor, says, in The Courier, between 1 and 10 April 2019, Courier’s translation.',
      'Quote:',
      'It cost less than the old one',
      'End of quote.',
    ]);
  });

  it('read the fragments of an excerpt apart, without what stands between them', () => {
    const spoken = spokenWords(OPENING, outline);
    expect(spoken).toContain('The mayor opened the well-known bridge, at noon');
    expect(spoken).toContain('before a crowd of some hundreds');
    expect(spoken.join(' ')).not.toContain('[');
  });

  it('tell the status of an accusation before anything else of it', () => {
    expect(spokenWords(CLAIM, outline)[1]).toBe('At the time of the sources: Charged, not convicted in these sources.');
    for (const event of cambodia.events.filter(({ legalStatus }) => legalStatus)) {
      expect(spokenWords(event, outlineOf(cambodia))[1]).toMatch(/^At the time of the sources: /);
    }
  });

  it('say what the sides disagree about, who denies, and comments last', () => {
    const spoken = spokenWords(DISPUTE, outline).join(' ');
    const order = ['They disagree about', 'We saw two payments', 'There was one payment only', 'I would rather not'];
    expect(order.map((words) => spoken.indexOf(words))).toEqual(
      order.map((words) => spoken.indexOf(words)).toSorted((a, b) => a - b),
    );
    expect(order.every((words) => spoken.includes(words))).toBe(true);
    expect(spoken).toContain('Town Council denies');
    expect(spoken).toContain('By The Herald: 2 April 2019.');
  });

  it('tell of an event that names no source that there is none', () => {
    expect(spokenWords({ ...OPENING, citations: [] }, outline).slice(2)).toEqual([
      'No source given.',
      'Summary of opening.',
    ]);
  });

  it('are short enough for a voice in every event of the built-in timeline', () => {
    const spoken = cambodia.events.flatMap((event) => spokenWords(event, outlineOf(cambodia)));
    expect(Math.max(...spoken.map(({ length }) => length))).toBeLessThanOrEqual(220);
    expect(spoken.filter((piece) => piece.trim() === '')).toEqual([]);
  });
});

describe('the sentences of a text', () => {
  it('end where a sentence does, with what closes it', () => {
    expect(sentencesOf('It rained. “Did it?” asked she. Yes!')).toEqual(['It rained.', '“Did it?” asked she.', 'Yes!']);
  });

  it('do not end after a title, a month or a country that is shortened', () => {
    const text = 'Mr. Sokha met Mr. Hun Sen on Sept. 14 in the U.S. embassy.';
    expect(sentencesOf(text)).toEqual([text]);
  });

  it('are cut at a comma where they are too long', () => {
    const clause = `${'word '.repeat(30).trim()}, `;
    const [first = '', ...rest] = sentencesOf(clause.repeat(3));
    expect(first).toBe(clause.trim());
    expect(rest).toHaveLength(2);
  });

  it('are cut even in a text without a space, and nothing is lost', () => {
    const text = 'ក'.repeat(1000);
    const pieces = sentencesOf(text);
    expect(pieces.join('')).toBe(text);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(220);
  });

  it('are none in an empty text', () => {
    expect(sentencesOf('  ')).toEqual([]);
  });
});
