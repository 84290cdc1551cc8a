// The same file a second time: what was made of it is found again, and twins are told apart by their titles.
import { describe, expect, it } from 'vitest';
import type { Shelved } from '../../src/sync/timeline-shelf.ts';
import { isNumbered, numberedTitle } from '../../src/ui/edit/distinct-title.ts';
import { keptTwin } from '../../src/ui/edit/kept-twin.ts';
import { timelinesInMemory } from '../fixtures/timeline-shelf.ts';

function shelved(key: string, saved: string, original: unknown): Shelved {
  const entry = { key, title: key, eventCount: 1, created: saved, saved, revision: 1 };
  return { entry, content: '', original };
}

const LIST = new Blob(['when,title\n2019,It opens\n']);
const LONG_AGO = '2026-01-01T10:00:00.000Z';
const LATELY = '2026-01-02T10:00:00.000Z';

describe('the timeline that was read from a file', () => {
  it('is the one with its name and its very bytes, changed last', async () => {
    const original = { blob: LIST, name: 'trip.csv', options: {} };
    const shelf = timelinesInMemory({
      old: shelved('old', LONG_AGO, original),
      new: shelved('new', LATELY, original),
    });
    const again = new Blob([await LIST.text()]);
    expect((await keptTwin(again, 'trip.csv', shelf))?.key).toBe('new');
  });

  it.each([
    ['another name', { blob: LIST, name: 'other.csv' }],
    ['other bytes of the same number', { blob: new Blob(['when,title\n2018,It opens\n']), name: 'trip.csv' }],
    ['no file beside it', undefined],
    ['something else in the place of its file', { blob: 'text', name: 'trip.csv' }],
  ])('is none with %s', async (_, original) => {
    const shelf = timelinesInMemory({ one: shelved('one', LATELY, original) });
    expect(await keptTwin(LIST, 'trip.csv', shelf)).toBeUndefined();
  });
});

describe('a title that another timeline has', () => {
  it('gets the first number that is free', () => {
    expect(numberedTitle('Trip', new Set(['Other']))).toBe('Trip');
    expect(numberedTitle('Trip', new Set(['Trip', 'Trip (2)']))).toBe('Trip (3)');
  });

  it('is known by it when its file is read anew', () => {
    const titles = ['Trip (2)', 'Trip', 'Trip to sea (2)', 'Trip (two)'];
    expect(titles.map((title) => isNumbered(title, 'Trip'))).toEqual([true, false, false, false]);
  });
});
