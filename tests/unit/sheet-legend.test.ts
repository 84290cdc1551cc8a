// The line below an exported picture that says what its signs mean.
import { describe, expect, it } from 'vitest';
import { legendHeight, legendPlaces } from '../../src/draw/sheet-legend.ts';

const LEGEND = [
  { sign: 0, words: 'Told as fact' },
  { sign: 1, words: 'One side says' },
  { sign: 'pill' as const, words: 'Not sharper than that' },
];

describe('the legend of a picture', () => {
  it('stands in one line where that is wide enough, and in more where it is not', () => {
    const wide = legendPlaces(LEGEND, 1_000);
    expect(new Set(wide.map(({ y }) => y)).size).toBe(1);
    const narrow = legendPlaces(LEGEND, 220);
    expect(new Set(narrow.map(({ y }) => y)).size).toBeGreaterThan(1);
    expect(legendHeight(LEGEND, 220)).toBeGreaterThan(legendHeight(LEGEND, 1_000));
  });

  it('has its signs in their order, none over another', () => {
    const places = legendPlaces(LEGEND, 1_000);
    expect(places.map(({ mark }) => mark)).toEqual(LEGEND);
    expect(places.map(({ x }) => x)).toEqual([...places.map(({ x }) => x)].sort((a, b) => a - b));
  });

  it('takes no room where there is nothing to say', () => {
    expect(legendHeight([], 1_000)).toBe(0);
  });
});
