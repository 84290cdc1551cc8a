// Where a lesson lies on this computer: under which name, what a closing page leaves there, and what windows tell each other.
import { describe, expect, it, onTestFinished } from 'vitest';
import { dropLeft, findLeft, leaveBehind } from '../../src/sync/left-behind.ts';
import { lessonShelf, placeName, shelfAfter } from '../../src/sync/lesson-shelf.ts';
import { NothingKept } from '../../src/sync/patient-database.ts';
import { shelfInMemory } from '../fixtures/lesson-shelf.ts';

describe('what a closing page leaves behind', () => {
  it('is found once, under its own name', () => {
    leaveBehind('bridge', { title: 'Mine' });
    leaveBehind('tunnel', undefined);
    expect(findLeft('bridge')).toEqual({ value: { title: 'Mine' } });
    expect(findLeft('tunnel')).toEqual({});
    dropLeft('bridge');
    dropLeft('tunnel');
    expect([findLeft('bridge'), findLeft('tunnel')]).toEqual([undefined, undefined]);
  });
});

describe('the name of a lesson’s place', () => {
  const place = { timeline: 'bridge', data: undefined, page: 'https://a.example/', carried: '' };
  const disk = { ...place, page: 'file:///usb/lesson.html' };

  it('is another for another timeline, list, file, and lesson carried in a file', () => {
    const places = [
      place,
      { ...place, timeline: 'tunnel' },
      { ...place, data: 'https://lists.example/a.json' },
      disk,
      { ...disk, page: 'file:///usb/copy.html' },
      { ...disk, carried: 'one' },
      { ...disk, carried: 'another' },
    ];
    expect(new Set(places.map(placeName)).size).toBe(places.length);
  });

  it('is the same wherever in the page somebody is', () => {
    expect(placeName({ ...place, page: 'https://a.example/#event=opening' })).toBe(placeName(place));
    expect(placeName({ ...disk, page: 'file:///usb/lesson.html#event=opening' })).toBe(placeName(disk));
  });
});

describe('windows with a shelf', () => {
  it('are told when everything is forgotten, whatever timeline they show, also where this computer keeps nothing', async () => {
    const told = new Promise((resolve) => {
      onTestFinished(lessonShelf('tunnel').onOther(resolve));
    });
    // jsdom has no database.
    await expect(lessonShelf('bridge').forget()).rejects.toBeInstanceOf(NothingKept);
    expect(await told).toBe('forgotten');
  });
});

describe('a place that comes after an older one', () => {
  it('begins with what lies there, and leaves that as it is', async () => {
    const [older, own] = [shelfInMemory('old'), shelfInMemory()];
    const shelf = shelfAfter(older, own);
    expect(await shelf.take()).toBe('old');
    await shelf.put('new');
    expect([await shelf.take(), older.kept()]).toEqual(['new', 'old']);
  });

  it('stays empty once it was emptied', async () => {
    for (const act of ['remove', 'forget'] as const) {
      const older = shelfInMemory('old');
      const shelf = shelfAfter(older, shelfInMemory('new'));
      await shelf[act]();
      expect([await shelf.take(), older.kept()]).toEqual([undefined, 'old']);
    }
  });
});
