// How an event is set with its words on the stage, in a font whose letters are all as wide as half their height.
import { describe, expect, it } from 'vitest';
import { ENTRY_TYPES, type Entry, type EntryType, lineLeft, setEntry } from '../../src/draw/entry-type.ts';

const measure = (text: string, font: string): number =>
  (text.length * Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '0')) / 2;

const BRIDGE: Entry = {
  title: 'The bridge is opened',
  date: '21 June 1907',
  words: 'Two thousand people walked across before noon, the paper wrote.',
};

const [generous, , , , , bare] = ENTRY_TYPES as readonly [EntryType, ...EntryType[]];

function textsOf(entry: Entry, type: EntryType): readonly string[] | undefined {
  return setEntry(entry, type, 16, measure)?.lines.map(({ text }) => text);
}

describe('an entry on the stage', () => {
  it('has its title, its date and its words, below one another', () => {
    const lines = setEntry(BRIDGE, generous, 16, measure)?.lines ?? [];
    expect(lines.map(({ text }) => text).join(' ')).toBe(`${BRIDGE.title} ${BRIDGE.date} ${BRIDGE.words}`);
    const middles = lines.map(({ middle }) => middle);
    expect(middles).toEqual([...middles].sort((a, b) => a - b));
    expect(lines.filter(({ isTitle }) => isTitle).map(({ text }) => text)).toEqual([BRIDGE.title]);
  });

  it('is as wide as its longest line, and ends at its mark where it stands before that', () => {
    const entry = setEntry(BRIDGE, generous, 16, measure);
    const widest = Math.max(...(entry?.lines ?? []).map(({ width }) => width));
    expect(entry?.width).toBeGreaterThanOrEqual(widest);
    const ends = entry?.lines.map((line) => lineLeft(entry, line, true) + line.width);
    expect(new Set(ends).size).toBe(1);
  });

  it('never begins a line with a sign that ends a word, nor cuts the words within one', () => {
    const long = { ...BRIDGE, words: `${BRIDGE.words} ${BRIDGE.words} ${BRIDGE.words}` };
    const lines = textsOf(long, generous) ?? [];
    expect(lines.filter((line) => /^[,.]/.test(line))).toEqual([]);
    const last = (lines.at(-1) ?? '').replace(/…$/, '').trim();
    expect(lines.at(-1)).toMatch(/…$/);
    expect(` ${long.words} `).toContain(`${last} `);
  });

  it('has no place in a type for which its title is too long, but is cut where there is no smaller one', () => {
    const long = { ...BRIDGE, title: 'The bridge is opened '.repeat(9).trim() };
    expect(textsOf(long, generous)).toBeUndefined();
    expect(textsOf(long, bare as EntryType)?.[0]).toMatch(/…$/);
  });

  it('is its title alone where there is room for no more', () => {
    expect(textsOf(BRIDGE, bare as EntryType)).toEqual([BRIDGE.title]);
  });
});
