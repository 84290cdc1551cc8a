// What an address names must be in the document.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { readHash } from '../../src/state/hash-text.ts';
import { knownAddress } from '../../src/state/known-address.ts';

const outline = { ...cambodia, eventCount: cambodia.events.length };
const read = (hash: string) => knownAddress(readHash(hash), outline);

describe('an address', () => {
  it('that names what is there stays as it is', () => {
    const address = readHash('v=1&who=kim-sok&theme=leaks&told=daily-2017&page=people&about=hun-sen');
    expect(knownAddress(address, outline)).toBe(address);
  });

  it('loses what is not there, says so, and keeps the rest', () => {
    const address = read('v=1&who=kim-sok&who=nobody&chapter=never&said=ghost&page=words&about=abracadabra');
    expect(address.filter.actors).toEqual(['kim-sok']);
    expect(address.filter.chapters).toEqual([]);
    expect(address.lens).toBeUndefined();
    expect(address.page).toEqual({ kind: 'words', about: undefined });
    expect(address.problems.map(({ path }) => path)).toEqual(['actors', 'chapters', 'lens', 'about']);
  });

  it('of a dispute is left to the document, which alone knows its events', () => {
    expect(read('v=1&page=disputes&about=some-event').page).toEqual({ kind: 'disputes', about: 'some-event' });
  });
});
