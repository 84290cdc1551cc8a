// Facets from events that come one by one, before it is known what their ids mean.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { OWN_LIST } from '../../src/formats/recognise/detect.ts';
import { columnsOf } from '../../src/layout/columns-builder.ts';
import { NO_CHAPTER, numbersOf } from '../../src/layout/facets.ts';
import { createFacetsBuilder, facetsOf } from '../../src/layout/facets-builder.ts';
import { createListBook } from '../../src/layout/list-book.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { readListFrom } from '../../src/sync/read-list.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

const BASE = randomTimeline(3, 4);

function timelineOf(changes: readonly Partial<TimelineEvent>[]): Timeline {
  const events = changes.flatMap((change, i): readonly TimelineEvent[] => {
    const event = BASE.events[i];
    const when = { date: `2016-0${i + 1}-01`, basis: 'stated', how: '' } as const;
    return event ? [{ ...event, when, ...change }] : [];
  });
  return { ...BASE, events };
}

function read(list: object) {
  const reading = readListFrom({ name: 'list.json', detected: OWN_LIST, options: {}, formats: {} });
  reading.push(new TextEncoder().encode(JSON.stringify(list)));
  return reading.end();
}

describe('facets', () => {
  it('are the same whether a list names its sources before its events or after them', () => {
    const sources = [
      { id: 's1', publisher: 'p1', headline: 'One', published: '2016-05-01' },
      { id: 's2', publisher: 'p1', headline: 'Two', published: '2016-06-01' },
    ];
    const publishers = [{ id: 'p1', name: 'The Gazette' }];
    const words = (source: string) => ({ source, excerpt: [{ exact: 'words' }], stance: 'reports' });
    const events = [
      { id: 'a', title: 'A', when: '2016-02-01', citations: [words('s1'), words('s2')] },
      { id: 'b', title: 'B', when: '2016-01-01', citations: [words('s2')] },
    ];
    const before = read({ title: 'List', publishers, sources, events });
    const after = read({ events, sources, publishers, title: 'List' });
    expect(after.facets).toEqual(before.facets);
    expect(Array.from(numbersOf(after.facets.sources, 1))).toEqual([0, 1]);
    // One publisher counts once.
    expect([...after.facets.told]).toEqual([1, 1]);
    expect(after.facets.knownTo[1]).toBe(Date.UTC(2016, 4, 2));
  });

  it('have no chapter where an event names none, or one that the outline does not have', () => {
    const timeline = timelineOf([{ chapter: '' }, { chapter: 'all' }, { chapter: 'nowhere' }]);
    expect([...facetsOf(timeline, columnsOf(timeline)).chapter]).toEqual([NO_CHAPTER, 0, NO_CHAPTER]);
  });

  it('follow the order of the columns, and leave out what has no place in them', () => {
    const actors = ['x', 'y'].map((id) => ({ id, name: id, kind: 'person' as const, about: '', offices: [] }));
    const unread = { date: 'no date', basis: 'stated', how: '' } as const;
    const late = { date: '2016-09-01', basis: 'stated', how: '' } as const;
    const timeline = {
      ...timelineOf([{ actors: ['y'], when: late }, { actors: ['x'], when: unread }, { actors: ['y', 'x', 'nobody'] }]),
      actors,
    };
    const { actors: lists, count } = facetsOf(timeline, columnsOf(timeline));
    expect(count).toBe(2);
    expect([...lists.start]).toEqual([0, 2, 3]);
    expect([...lists.values]).toEqual([0, 1, 1]);
  });

  it('take for the core what has a summary in plain words; without any the heaviest, if they are few', () => {
    const plain = timelineOf([{ weight: 5 }, { weight: 1, plain: 'In short.' }, { weight: 5 }]);
    expect([...facetsOf(plain, columnsOf(plain)).isCore]).toEqual([0, 1, 0]);
    const heavy = timelineOf([{ weight: 2 }, { weight: 5 }, { weight: 2 }]);
    expect([...facetsOf(heavy, columnsOf(heavy)).isCore]).toEqual([0, 1, 0]);
    const level = timelineOf([{ weight: 2 }, { weight: 2 }, { weight: 2 }]);
    expect([...facetsOf(level, columnsOf(level)).isCore]).toEqual([0, 0, 0]);
  });

  it('are empty for no events', () => {
    const facets = createFacetsBuilder().facets(columnsOf({ ...BASE, events: [] }), BASE);
    expect(facets.count).toBe(0);
    expect(facets.knownFrom).toHaveLength(0);
  });

  it('give each event of the built-in timeline its own people', () => {
    const columns = columnsOf(cambodia);
    const { actors } = facetsOf(cambodia, columns);
    columns.number.forEach((number, index) => {
      const named = Array.from(numbersOf(actors, index), (place) => cambodia.actors[place]?.id);
      expect(named.toSorted()).toEqual(cambodia.events[number]?.actors.toSorted());
    });
  });
});

describe('a book of lists', () => {
  const numberOf = (id: string): number | undefined => ({ a: 2, b: 0, c: 1 })[id];

  it('gives each its numbers, ascending and each once, in any order asked for', () => {
    const book = createListBook();
    book.add(1, ['a', 'b', 'a']);
    book.add(3, ['c', 'unknown']);
    const { start, values } = book.lists(Uint32Array.of(3, 0, 1), numberOf);
    expect([...start]).toEqual([0, 1, 1, 3]);
    expect([...values]).toEqual([1, 0, 2]);
  });

  it('has nothing for what came after the last that has any', () => {
    const book = createListBook();
    book.add(0, ['a']);
    const { start, values } = book.lists(Uint32Array.of(5, 0, 1), numberOf);
    expect([...start]).toEqual([0, 0, 1, 1]);
    expect([...values]).toEqual([2]);
  });

  it('keeps nothing where none has any', () => {
    const book = createListBook();
    book.add(0, []);
    expect(book.lists(Uint32Array.of(0, 1), numberOf)).toEqual({
      start: new Uint32Array(0),
      values: new Uint32Array(0),
    });
  });
});
