// The small words of a handout: numbers, addresses, and what paper gets of them.
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/model/filter.ts';
import { readHash } from '../../src/state/hash-text.ts';
import { handoutAddress, type Selection } from '../../src/ui/handout/handout-address.ts';
import { eventsWords, excerptsWords, numberWords } from '../../src/ui/handout/number-words.ts';
import { addressPieces, shortAddress } from '../../src/ui/handout/short-address.ts';
import { cssString } from '../../src/ui/handout/use-running-title.ts';

const numbered = (...numbers: number[]) => numbers.map((number) => ({ number }));

describe('numbers in words', () => {
  it('are a range from three in a row on', () => {
    expect(numberWords(numbered(3))).toBe('3');
    expect(numberWords(numbered(5, 4))).toBe('4 and 5');
    expect(numberWords(numbered(1, 2, 3, 4, 7))).toBe('1 to 4 and 7');
    expect(excerptsWords(numbered(2))).toBe('Excerpt 2');
    expect(eventsWords(numbered(2, 5, 9))).toBe('events 2, 5 and 9');
  });
});

describe('an address on paper', () => {
  it('has neither scheme nor “www.” nor a last slash', () => {
    expect(shortAddress('https://www.rfa.org/english/leaked-0214.html')).toBe('rfa.org/english/leaked-0214.html');
    expect(shortAddress('http://cambojanews.com/cpp-video/')).toBe('cambojanews.com/cpp-video');
  });

  it('is left alone where it is no web address', () => {
    expect(shortAddress('urn:isbn:9780')).toBe('urn:isbn:9780');
  });

  it('may be broken at slashes and hyphens, and loses no sign', () => {
    const address = 'rfa.org/news/leaked-0214.html?a=1';
    expect(addressPieces(address).join('')).toBe(address);
    expect(addressPieces(address)).toContain('leaked-');
    expect(addressPieces('ខ្មែរ/ថ្ងៃ').join('')).toBe('ខ្មែរ/ថ្ងៃ');
  });

  it('is a string of CSS that nothing in a title can end', () => {
    expect(cssString('A "b" \\ c\nd')).toBe('"A \\22 b\\22  \\5c  c\\a d"');
  });
});

describe('the address of a selection', () => {
  const PLACE = { protocol: 'https:', hostname: 'a.org', origin: 'https://a.org', pathname: '/sourceline/' };
  const selection = (change: Partial<Selection>): Selection => ({
    content: { kind: 'filter' },
    copy: 'teacher',
    state: { data: undefined, filter: NO_FILTER, picked: ['a', 'ខ'], knowledgeDay: undefined, isForPupils: false },
    ...change,
  });
  const read = (change: Partial<Selection>) => readHash(new URL(handoutAddress(PLACE, selection(change)) ?? '').hash);

  it('names the chapter, the filter, or what was picked, and nothing else', () => {
    expect(read({ content: { kind: 'chapter', id: '2016' } }).filter.chapters).toEqual(['2016']);
    expect(read({ content: { kind: 'chapter', id: '2016' } }).picked).toEqual([]);
    expect(read({ content: { kind: 'picked' } }).picked).toEqual(['a', 'ខ']);
    expect(read({}).picked).toEqual([]);
  });

  it('is for pupils on a pupils’ copy', () => {
    expect(read({ copy: 'pupils' }).isForPupils).toBe(true);
    expect(read({ copy: 'teacher' }).isForPupils).toBe(false);
  });

  it('keeps the day of knowledge and the list', () => {
    const state = { ...selection({}).state, knowledgeDay: Date.UTC(2017, 0, 1), data: 'https://b.org/list.json' };
    expect(read({ state }).knowledgeDay).toBe(Date.UTC(2017, 0, 1));
    expect(read({ state }).data).toBe('https://b.org/list.json');
  });

  it('is none where others cannot reach the page', () => {
    const home = { ...PLACE, hostname: 'localhost', origin: 'http://localhost:5173' };
    expect(handoutAddress(home, selection({}))).toBeUndefined();
  });
});
