// The address: what it carries, and what happens to nonsense.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHash, writeHash } from '../../src/state/hash-text.ts';
import { DAY } from '../../src/time/span.ts';

const isEvent = (id: string): boolean => id === 'threat';

describe('an address', () => {
  it('carries version, event and view in days', () => {
    const view = { from: Date.UTC(2013, 8, 1), to: Date.UTC(2014, 0, 1) };
    expect(writeHash({ view, selected: 'threat', layout: 'timeline' })).toBe(
      'v=1&event=threat&from=2013-09-01&to=2014-01-01',
    );
  });

  it('gives back what it was written from, to the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 30_000 }), fc.integer({ min: 1, max: 9000 }), (start, days) => {
        const view = { from: start * DAY, to: (start + days) * DAY };
        const address = readHash(writeHash({ view, selected: 'threat', layout: 'list' }), isEvent);
        expect(address).toEqual({ view, event: 'threat', layout: 'list', problems: [] });
      }),
    );
  });

  it('says nothing about what it does not know', () => {
    expect(readHash('#utm=1&colour=red', isEvent).problems).toEqual([]);
  });

  it.each([
    ['event=nobody', 'event'],
    ['from=yesterday&to=2014-01-01', 'from'],
    ['from=2014-01-01', 'to'],
    ['from=2015-01-01&to=2014-01-01', 'from'],
    ['layout=cube', 'layout'],
    ['v=7', 'v'],
    ['from=2014-01-01&to=2014-01-01', 'to'],
    ['garbage', 'hash'],
    ['%E0%A4%A', 'hash'],
  ])('ignores and names what is wrong in %s', (hash, path) => {
    const address = readHash(hash, isEvent);
    expect(address.problems.map((problem) => problem.path)).toEqual([path]);
    expect(address.event).toBeUndefined();
    expect(address.view).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(readHash(text, isEvent).problems)));
  });
});
