// Which events have accounts that differ.
import { describe, expect, it } from 'vitest';
import { disagreeingIn, disputedIn } from '../../src/layout/comparable.ts';
import { CERTAINTIES } from '../../src/model/certainty.ts';
import { STANDINGS } from '../../src/model/standing.ts';

const DISPUTED = STANDINGS.indexOf('disputed');
const DISAGREEING = CERTAINTIES.indexOf('disagreeing');

describe('the events with accounts that differ', () => {
  it('are found by their standing, in order of time', () => {
    expect([...disputedIn({ standing: Uint8Array.of(0, DISPUTED, 1, DISPUTED) })]).toEqual([1, 3]);
  });

  it('are found by reports that disagree on the day', () => {
    expect([...disagreeingIn({ certainty: Uint8Array.of(DISAGREEING, 0) })]).toEqual([0]);
  });

  it('are none where nobody disagrees', () => {
    expect(disputedIn({ standing: Uint8Array.of(0, 1) })).toHaveLength(0);
    expect(disagreeingIn({ certainty: new Uint8Array(0) })).toHaveLength(0);
  });
});
