// The address: what it carries, and what happens to nonsense.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, readHash, writeHash } from '../../src/state/hash-text.ts';
import { instantOf } from '../../src/time/calendar.ts';
import { DAY } from '../../src/time/span.ts';

const REST = { layout: 'timeline', axis: 'to scale', data: undefined } as const;

describe('an address', () => {
  it('carries version, event and view in days', () => {
    const view = { from: Date.UTC(2013, 8, 1), to: Date.UTC(2014, 0, 1) };
    expect(writeHash({ view, selected: 'threat', ...REST })).toBe('v=1&event=threat&from=2013-09-01&to=2014-01-01');
  });

  it('of a presentation names it, and nothing of what is shown', () => {
    const view = { from: Date.UTC(2013, 8, 1), to: Date.UTC(2014, 0, 1) };
    const hash = writeHash({ view, selected: 'threat', ...REST, data: 'list.json', presenting: 'abcdefgh12' });
    expect(hash).toBe('v=1&data=list.json&show=abcdefgh12');
    expect(readHash(hash)).toMatchObject({ show: 'abcdefgh12', event: undefined, view: undefined, problems: [] });
  });

  it('of a speaker’s window names the presentation that it follows', () => {
    expect(readHash(hashOf({ speaker: 'abcdefgh12' }))).toMatchObject({ speaker: 'abcdefgh12', show: undefined });
  });

  it.each(['show', 'speaker'])('says where %s is no id of a presentation', (key) => {
    for (const id of ['short', 'with spaces in it', '../../elsewhere', 'X'.repeat(20)]) {
      const address = readHash(`v=1&${new URLSearchParams({ [key]: id })}`);
      expect(address).toMatchObject({ show: undefined, speaker: undefined });
      expect(address.problems).toMatchObject([{ path: key }]);
    }
  });

  it('that was handed to pupils stays theirs', () => {
    const view = { from: Date.UTC(2013, 8, 1), to: Date.UTC(2014, 0, 1) };
    const hash = writeHash({ view, selected: undefined, ...REST, isForPupils: true });
    expect(hash).toContain('for=pupils');
    expect(readHash(hash).isForPupils).toBe(true);
    expect(readHash('v=1').isForPupils).toBe(false);
  });

  it('gives back what it was written from, to the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 30_000 }), fc.integer({ min: 1, max: 9000 }), (start, days) => {
        const view = { from: start * DAY, to: (start + days) * DAY };
        const address = readHash(writeHash({ view, selected: 'threat', ...REST, layout: 'list' }));
        expect(address).toMatchObject({ view, event: 'threat', layout: 'list', problems: [] });
      }),
    );
  });

  it.each([
    ['from=-13800000000-01-01&to=2030-01-01', { year: -13_800_000_000 }, { year: 2030 }],
    ['from=-0043-03-15&to=%2B012345-01-01', { year: -43, month: 3, day: 15 }, { year: 12_345 }],
    [
      'from=1969-07-20T20:17:40&to=1969-07-20T20:40',
      { year: 1969, month: 7, day: 20, hour: 20, minute: 17, second: 40 },
      { year: 1969, month: 7, day: 20, hour: 20, minute: 40 },
    ],
  ])('carries %s and gives it back', (text, from, to) => {
    const view = { from: instantOf(from), to: instantOf(to) };
    const hash = writeHash({ view, selected: undefined, ...REST });
    expect(hash).toBe(`v=1&${text}`);
    expect(readHash(hash)).toMatchObject({ view, problems: [] });
  });

  it('gives any view back to within a few pixels, from seconds to the age of the universe', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -4.4e20, max: 4e13, noNaN: true }),
        fc.double({ min: 3, max: 20.6, noNaN: true }),
        (from, exponent) => {
          const view = { from, to: from + Math.max(10 ** exponent, Math.abs(from) * 2 ** -40) };
          const read = readHash(writeHash({ view, selected: undefined, ...REST })).view;
          const length = view.to - view.from;
          expect(Math.abs((read?.from ?? Number.NaN) - view.from)).toBeLessThanOrEqual(length / 200);
          expect(Math.abs((read?.to ?? Number.NaN) - view.to)).toBeLessThanOrEqual(length / 200);
        },
      ),
      { seed: 20130926, numRuns: 1000 },
    );
  });

  it('says nothing about what it does not know', () => {
    expect(readHash('#utm=1&colour=red').problems).toEqual([]);
  });

  it.each([
    ['from=yesterday&to=2014-01-01', 'from'],
    ['from=2014-01-01', 'to'],
    ['from=2015-01-01&to=2014-01-01', 'from'],
    ['layout=cube', 'layout'],
    ['v=7', 'v'],
    ['from=2014-01-01&to=2014-01-01', 'to'],
    ['garbage', 'hash'],
    ['%E0%A4%A', 'hash'],
  ])('ignores and names what is wrong in %s', (hash, path) => {
    const address = readHash(hash);
    expect(address.problems.map((problem) => problem.path)).toEqual([path]);
    expect(address.event).toBeUndefined();
    expect(address.view).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(readHash(text).problems)));
  });
});
