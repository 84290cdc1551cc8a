// Counting and finding in lists of numbers.
import { describe, expect, it } from 'vitest';
import type { NumberLists } from '../../src/layout/facets.ts';
import { countsOf, eventsWith } from '../../src/layout/number-lists.ts';

/** Four events: with 0 and 2, with none, with 2, with 1 and 2. */
const LISTS: NumberLists = { start: Uint32Array.of(0, 2, 2, 3, 5), values: Uint32Array.of(0, 2, 2, 1, 2) };
const NONE: NumberLists = { start: new Uint32Array(0), values: new Uint32Array(0) };

describe('lists of numbers', () => {
  it('are counted by number', () => {
    expect([...countsOf(LISTS, 4)]).toEqual([1, 1, 3, 0]);
    expect([...countsOf(NONE, 2)]).toEqual([0, 0]);
  });

  it('give the events that have a number, in their order', () => {
    expect(eventsWith(LISTS, 0)).toEqual([0]);
    expect(eventsWith(LISTS, 1)).toEqual([3]);
    expect(eventsWith(LISTS, 2)).toEqual([0, 2, 3]);
    expect(eventsWith(LISTS, 3)).toEqual([]);
    expect(eventsWith(NONE, 0)).toEqual([]);
  });
});
