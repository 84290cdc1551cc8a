// Which events have accounts that differ.
import { describe, expect, it } from 'vitest';
import { disagreeingIn, disputedIn } from '../../src/layout/comparable.ts';
import { CERTAINTIES } from '../../src/model/certainty.ts';
import { STANDINGS } from '../../src/model/standing.ts';

const DISPUTED = STANDINGS.indexOf('disputed');
const DISAGREEING = CERTAINTIES.indexOf('disagreeing');

describe('the events with accounts that differ', () => {
  it('are found by their standing, in order of time', () => {
    expect(disputedIn({ standing: Uint8Array.of(0, DISPUTED, 1, DISPUTED) }, 50)).toEqual({ first: [1, 3], count: 2 });
  });

  it('are found by reports that disagree on the day', () => {
    expect(disagreeingIn({ certainty: Uint8Array.of(DISAGREEING, 0) }, 50)).toEqual({ first: [0], count: 1 });
  });

  it('are all counted, and only the first given, in a long list', () => {
    const standing = new Uint8Array(100_000).fill(DISPUTED);
    expect(disputedIn({ standing }, 2)).toEqual({ first: [0, 1], count: 100_000 });
  });
});
