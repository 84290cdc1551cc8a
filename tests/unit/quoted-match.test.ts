// Where the words of a search stand in a text, and the passage around them.
import { describe, expect, it } from 'vitest';
import { beginningOf, passageOf } from '../../src/model/passage.ts';
import { matchCount, matchesIn } from '../../src/model/quoted-match.ts';

function marked(text: string, ...words: readonly string[]): readonly string[] {
  return matchesIn(text, words).map(({ from, to }) => text.slice(from, to));
}

describe('the marks', () => {
  it('stand on whole words only', () => {
    expect(marked('The pardon was pardoned; no pardons.', 'pardon')).toEqual(['pardon']);
  });

  it('know no case and no accents, and mark the text as it is', () => {
    expect(marked('A CAFÉ, a Café and a cafe\u0301.', 'cafe')).toEqual(['CAFÉ', 'Café', 'cafe\u0301']);
    expect(marked('Straße', 'strasse')).toEqual(['Straße']);
  });

  it('leave a possessive’s ending alone', () => {
    expect(marked('Kem Sokha’s party', 'sokha')).toEqual(['Sokha']);
  });

  it('stand on numbers with signs, and on words with an apostrophe', () => {
    expect(marked('He took $10,000, not 110,000.', '10,000')).toEqual(['10,000']);
    expect(marked('They don’t know', 'don’t')).toEqual(['don’t']);
  });

  it('find a Khmer word within a run without spaces, and never part a letter', () => {
    expect(marked('លោកហ៊ុនសែនបាននិយាយ', 'ហ៊ុន')).toEqual(['ហ៊ុន']);
    // What follows begins with a sign that belongs to the letter before it.
    expect(marked('ខ្មែរ', 'ខ')).toEqual(['ខ្មែ']);
  });

  it('are apart from each other and in order', () => {
    const ranges = matchesIn('Hun Sen said that Hun Sen knew.', ['sen', 'hun', 'hun sen']);
    expect(ranges).toEqual(ranges.toSorted((a, b) => a.from - b.from));
    expect(ranges.every(({ from }, i) => from >= (ranges[i - 1]?.to ?? 0))).toBe(true);
    expect(marked('Hun Sen', 'hun', 'sen')).toEqual(['Hun', 'Sen']);
  });

  it('are none for no words, empty words and texts without them', () => {
    expect(marked('Some text', '')).toEqual([]);
    expect(marked('Some text')).toEqual([]);
    expect(marked('', 'text')).toEqual([]);
    expect(marked('Some text', '.*')).toEqual([]);
  });

  it('count different words', () => {
    expect(matchCount('Hun Sen, hun sen', ['hun', 'sen', 'pardon'])).toBe(2);
  });
});

const LONG = `${'Before it come many other words. '.repeat(12)}Then the royal pardon came for him. ${'After it there are more words. '.repeat(12)}`;

describe('a passage', () => {
  it('is the whole text where that is short', () => {
    expect(passageOf('A royal pardon came.', ['pardon'], 100)).toBe('A royal pardon came.');
  });

  it('is nothing where the text has none of the words', () => {
    expect(passageOf('A royal pardon came.', ['warrant'], 100)).toBeUndefined();
  });

  it('holds the words, says where it was cut, and is not longer than asked', () => {
    const passage = passageOf(LONG, ['pardon'], 100) ?? '';
    expect(passage).toMatch(/^… .*royal pardon.* …$/);
    expect(passage.length).toBeLessThanOrEqual(104);
  });

  it('is cut between words only', () => {
    const passage = passageOf(LONG, ['pardon'], 97) ?? '';
    const words = passage.replaceAll('…', '').trim();
    const at = LONG.indexOf(words);
    expect(at).toBeGreaterThan(0);
    expect(LONG.slice(at - 1, at)).toBe(' ');
    expect(LONG.slice(at + words.length).slice(0, 1)).toBe(' ');
  });

  it('is where most of the words stand together', () => {
    const text = `A pardon alone. ${'x '.repeat(200)} A royal pardon by decree. ${'y '.repeat(200)}`;
    expect(passageOf(text, ['royal', 'pardon', 'decree'], 80)).toContain('royal pardon by decree');
  });

  it('begins where the text begins and ends where it ends', () => {
    expect(passageOf(`Pardon first. ${'x '.repeat(200)}`, ['pardon'], 60)).toMatch(/^Pardon first\. .* …$/);
    expect(passageOf(`${'x '.repeat(200)}the pardon`, ['pardon'], 60)).toMatch(/^… .* the pardon$/);
  });

  it('parts no Khmer letter from its signs', () => {
    const text = `${'សេចក្តីថ្លែងការណ៍របស់គណបក្ស'.repeat(12)}លើកលែងទោស${'ដោយព្រះមហាក្សត្រនៃកម្ពុជា'.repeat(12)}`;
    const words = (passageOf(text, ['លើកលែងទោស'], 90) ?? '').replaceAll('…', '').trim();
    expect(words).toContain('លើកលែងទោស');
    const at = text.indexOf(words);
    const after = text.slice(at + words.length);
    expect(words).not.toMatch(/^\p{M}/u);
    expect(after).not.toMatch(/^\p{M}/u);
    expect(words).not.toMatch(/\u17d2$/);
  });

  it('survives a word longer than all the room', () => {
    const word = 'a'.repeat(500);
    const passage = passageOf(`before ${word} after`, [word], 80) ?? '';
    expect(passage).toContain('aaaa');
    expect(passage.length).toBeLessThan(600);
  });

  it('can be a beginning, too', () => {
    expect(beginningOf('Short.', 40)).toBe('Short.');
    expect(beginningOf(LONG, 40)).toBe('Before it come many other words. Before …');
  });
});
