// The list's orders, over the facets alone.
import { describe, expect, it } from 'vitest';
import type { Facets } from '../../src/layout/facets.ts';
import type { ListOrder, SortKey } from '../../src/layout/list-order.ts';
import { sortEvents } from '../../src/layout/sort-events.ts';
import { DAY } from '../../src/time/span.ts';

const NOBODY = { start: new Uint32Array(0), values: new Uint32Array(0) };

function facetsWith(change: Partial<Facets>, count: number): Facets {
  return {
    count,
    chapter: new Uint16Array(count),
    certainty: new Uint8Array(count),
    told: new Uint8Array(count),
    isCore: new Uint8Array(count),
    actors: NOBODY,
    sources: NOBODY,
    speakers: NOBODY,
    knownFrom: new Float64Array(0),
    knownTo: new Float64Array(0),
    ...change,
  };
}

function sorted(shown: readonly number[], change: Partial<Facets>, by: SortKey, isDescending = false): number[] {
  const order: ListOrder = { by, isDescending };
  return [...sortEvents(Uint32Array.from(shown), facetsWith(change, 8), order)];
}

describe('the shown events', () => {
  it('stay as they are in order of time, and turn round', () => {
    expect(sorted([1, 4, 6], {}, 'date')).toEqual([1, 4, 6]);
    expect(sorted([1, 4, 6], {}, 'date', true)).toEqual([6, 4, 1]);
  });

  it('are sorted by certainty, the surest first, and stay in order of time where it is the same', () => {
    const certainty = Uint8Array.of(3, 0, 2, 0, 1, 2, 0, 3);
    expect(sorted([0, 1, 2, 3, 5, 6], { certainty }, 'certainty')).toEqual([1, 3, 6, 2, 5, 0]);
    expect(sorted([0, 1, 2, 3, 5, 6], { certainty }, 'certainty', true)).toEqual([0, 2, 5, 1, 3, 6]);
  });

  it('are sorted by how many tell them', () => {
    const told = Uint8Array.of(1, 2, 0, 255, 1, 2, 0, 3);
    expect(sorted([0, 1, 2, 3, 4], { told }, 'told')).toEqual([2, 0, 4, 1, 3]);
    expect(sorted([0, 1, 2, 3, 4], { told }, 'told', true)).toEqual([3, 1, 0, 4, 2]);
  });

  it('are sorted by the day from which on they were public, long before and after 1970', () => {
    const knownTo = Float64Array.of(17_000, -5, 17_000, -800_000, 0, 70_000, 1, -6).map((day) => day * DAY);
    expect(sorted([0, 1, 2, 3, 4, 5, 6, 7], { knownTo }, 'known')).toEqual([3, 7, 1, 4, 6, 0, 2, 5]);
    expect(sorted([0, 1, 2, 3, 4, 5, 6, 7], { knownTo }, 'known', true)).toEqual([5, 0, 2, 6, 4, 1, 7, 3]);
  });

  it('come last where nobody can tell when they became known, upwards and downwards', () => {
    const knownTo = Float64Array.of(Number.NaN, 20 * DAY, 10 * DAY, Number.NaN);
    expect(sorted([0, 1, 2, 3], { knownTo }, 'known')).toEqual([2, 1, 0, 3]);
    expect(sorted([0, 1, 2, 3], { knownTo }, 'known', true)).toEqual([1, 2, 0, 3]);
  });

  it('stay in order of time where no day of knowledge is known of any', () => {
    expect(sorted([2, 3, 5], {}, 'known')).toEqual([2, 3, 5]);
    expect(sorted([2, 3, 5], {}, 'known', true)).toEqual([2, 3, 5]);
  });

  it('may be none', () => {
    expect(sorted([], {}, 'told')).toEqual([]);
  });
});
