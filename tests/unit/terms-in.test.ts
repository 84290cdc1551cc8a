// Which words of a text are explained, and where they stand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { explainedParts, findTerms, termCounts, termsIn } from '../../src/model/terms-in.ts';
import type { Term } from '../../src/model/timeline.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

function term(short: string, more: Partial<Term> = {}): Term {
  return { id: short, short, explanation: `What ${short} means.`, ...more };
}

function idsIn(summary: string): readonly string[] {
  const [event] = randomTimeline(1, 1).events;
  if (!event) throw new Error('missing event: 0');
  return termsIn({ ...event, summary }, cambodia.terms).map(({ id }) => id);
}

/** The words that are explained in a text, in its order. */
function explained(text: string, terms: readonly Term[]): readonly string[] {
  return explainedParts(text, terms).flatMap((part) => (part.term ? [part.text] : []));
}

describe('the words explained', () => {
  it.each([
    ['The court charged him.', 'charge'],
    ['After the dissolution of the party.', 'dissolve'],
    ['A law that bars convicts.', 'conviction'],
    ['The EBA scheme.', 'eba'],
    ['It was allegedly so.', 'allegation'],
  ])('are found in “%s”', (summary, id) => {
    expect(idsIn(summary)).toContain(id);
  });

  it('are not found inside other words, nor an abbreviation in small letters', () => {
    expect(idsIn('A discharge of an ebay.')).toEqual([]);
  });

  it('of the built-in timeline each occur in one of its events at least', () => {
    const counts = termCounts(cambodia.events, cambodia.terms);
    expect([...counts].filter(([, count]) => count === 0).map(([{ id }]) => id)).toEqual([]);
  });
});

describe('the places of words in a text', () => {
  const terms = [term('commission'), term('European Commission'), term('EBA', { long: 'Everything But Arms' })];

  it('are the longest that fit: a word within another term is not explained apart', () => {
    expect(explained('The European Commission, not a commission.', terms)).toEqual([
      'European Commission',
      'commission',
    ]);
    expect(explained('The European Commission alone.', terms)).toEqual(['European Commission']);
  });

  it('are explained once for each term, whichever of its forms comes first', () => {
    expect(explained('Everything But Arms (EBA), and EBA again.', terms)).toEqual(['Everything But Arms']);
    expect(findTerms('EBA, EBA', terms)).toHaveLength(2);
  });

  it('do not care for the kind of apostrophe or space', () => {
    const party = [term('CPP', { long: 'Cambodian People’s Party' })];
    expect(explained("The Cambodian\u00a0People's  Party won.", party)).toEqual(["Cambodian\u00a0People's  Party"]);
  });

  it('tell an abbreviation from a word that is spelled alike', () => {
    const alike = [term('US'), term('us')];
    expect(findTerms('US to us', alike).map((match) => match.term.short)).toEqual(['US', 'us']);
  });

  it('go on after an abbreviation that is not meant', () => {
    expect(explained('Of the eba commission', [term('EBA COMMISSION'), term('commission')])).toEqual(['commission']);
  });

  it('are whole words in Khmer too, where no spaces part them', () => {
    expect(explained('រាជរដ្ឋាភិបាលកម្ពុជា', [term('កម្ពុជា')])).toEqual(['កម្ពុជា']);
    expect(explained('កម្ពុជា', [term('កម្ពុ')])).toEqual([]);
  });

  it('may hold signs that mean something in patterns', () => {
    expect(explained('See art. 3(b) there', [term('art. 3(b)')])).toEqual(['art. 3(b)']);
    expect(explained('See artx 3(b) there', [term('art. 3(b)')])).toEqual([]);
  });

  it('leave a text as it is, letter by letter, whatever it holds', () => {
    const words = fc.array(
      fc.constantFrom('EBA', 'eba', 'commission', 'charges', '’', ' ', '\u00a0', '𐐀', 'ក', '(', '.'),
    );
    const lists = fc.array(
      fc.constantFrom('EBA', 'commission', 'charge', '𐐀', '𐐨', '(', 'ក').map((short) => term(short)),
    );
    fc.assert(
      fc.property(words, lists, (pieces, some) => {
        const text = pieces.join('');
        expect(
          explainedParts(text, some)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('are none where a list explains nothing', () => {
    expect(explainedParts('Some words', [])).toEqual([{ text: 'Some words' }]);
    expect(explainedParts('', terms)).toEqual([]);
    expect(explainedParts('Some words', [term(' ')])).toEqual([{ text: 'Some words' }]);
  });
});
