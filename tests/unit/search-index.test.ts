// Searching a whole list: what is found, in which order, and what is offered where nothing is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import type { SearchAnswer } from '../../src/model/search-answer.ts';
import { createSearchIndex, type SearchIndex } from '../../src/model/search-index.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

function indexOf(timeline: Timeline): SearchIndex {
  const index = createSearchIndex(timeline);
  timeline.events.forEach((event, i) => {
    index.add(i, event);
  });
  return index;
}

const built = indexOf(cambodia);

function eventAt(index: number): TimelineEvent {
  const event = cambodia.events[index];
  if (!event) throw new Error(`missing event: ${index}`);
  return event;
}

function idsFor(query: string): string[] {
  return built.search(query).hits.map(({ index }) => eventAt(index).id);
}

function titlesFor(query: string): string[] {
  return built.search(query).hits.map(({ index }) => eventAt(index).title);
}

function wordsFor(query: string): Set<string> {
  return new Set(built.search(query).hits.flatMap(({ words }) => words));
}

/** An event of a list of one's own, with nothing but a title. */
function titled(title: string, change: Partial<TimelineEvent> = {}): TimelineEvent {
  const [first] = SMALL_TIMELINE.events;
  if (!first) throw new Error('missing event');
  return { ...first, id: title, title, summary: '', actors: [], citations: [], lane: '', chapter: '', ...change };
}

function searchIn(events: readonly TimelineEvent[], query: string): SearchAnswer {
  return indexOf({ ...SMALL_TIMELINE, events }).search(query);
}

describe('searching the built-in timeline', () => {
  it('finds “pardon” in a title first, then elsewhere, and tells how it is written there', () => {
    const [first, ...others] = titlesFor('pardon');
    expect(first).toBe('Kem Sokha receives a royal pardon');
    expect(others.length).toBeGreaterThan(0);
    expect(wordsFor('pardon')).toEqual(new Set(['pardon', 'pardoned']));
  });

  it('forgives mistakes: left out, exchanged and wrong letters', () => {
    const right = new Set(idsFor('pardon'));
    for (const wrong of ['pardn', 'paedon', 'padron']) {
      expect(new Set(idsFor(wrong)), wrong).toEqual(right);
    }
    expect(new Set(idsFor('kem sohka'))).toEqual(new Set(idsFor('kem sokha')));
  });

  it('finds the arrest in “sept 2017”, however that is typed', () => {
    for (const query of ['sept 2017', 'September 2017', '2017-09', '3/9/2017', '3 sep 2017']) {
      expect(idsFor(query), query).toContain('sokha-arrested');
      expect(eventAt(built.search(query).hits[0]?.index ?? -1).when.date, query).toBe('2017-09');
    }
  });

  it('finds what may have been on a 14 February', () => {
    const dates = built.search('14 feb').hits.map(({ index }) => eventAt(index).when.date);
    expect(dates[0]).toBe('2019-02-14');
    expect(dates).not.toContain('2017');
  });

  it('finds the day that another report gives', () => {
    expect(idsFor('17 july 2012')).toHaveLength(1);
  });

  it('takes a date and words together', () => {
    const { hits, isPartial } = built.search('pardon 2016');
    expect(isPartial).toBeUndefined();
    expect(titlesFor('pardon 2016')[0]).toBe('Kem Sokha receives a royal pardon');
    for (const { index } of hits) expect(idsFor('pardon')).toContain(eventAt(index).id);
    expect(hits.length).toBeLessThan(built.search('pardon').hits.length);
  });

  it('finds a term by either of its forms', () => {
    const short = idsFor('EBA');
    expect(short.length).toBeGreaterThan(0);
    for (const id of idsFor('everything but arms')) expect(short).toContain(id);
    expect(idsFor('everything but arms').length).toBeGreaterThan(0);
  });

  it('does not look into the names of chapters and themes', () => {
    const [zebra, flood] = [titled('The year of the zebra'), titled('A flood', { chapter: 'year', lane: 'affairs' })];
    const index = indexOf({
      ...SMALL_TIMELINE,
      chapters: [{ id: 'year', title: 'Zebra year', when: '2019', summary: '' }],
      lanes: [{ id: 'affairs', title: 'Affairs of zebras' }],
      events: [zebra, flood],
    });
    expect(index.search('zebra').hits.map((hit) => hit.index)).toEqual([0]);
  });

  it('finds a publisher by its short name and its long one', () => {
    const citing = cambodia.events.filter(({ citations }) => citations.some(({ source }) => isOfRfa(source)));
    for (const { id } of citing) {
      expect(idsFor('RFA')).toContain(id);
      expect(idsFor('Radio Free Asia')).toContain(id);
    }
  });

  it('finds a person by the name in Khmer script', () => {
    const withHunSen = cambodia.events.filter(({ actors }) => actors.includes('hun-sen')).map(({ id }) => id);
    const found = idsFor('ហ៊ុន សែន');
    expect(new Set(found)).toEqual(new Set([...withHunSen, ...found]));
    expect(idsFor('ហ៊ុន')).toEqual(expect.arrayContaining(withHunSen));
  });

  it('does not care for accents, case or kind of apostrophe', () => {
    expect(idsFor('pârdön')).toEqual(idsFor('pardon'));
    expect(idsFor('PARDON')).toEqual(idsFor('pardon'));
    expect(idsFor('people’s party')).toEqual(idsFor("people's party"));
  });

  it('finds numbers with and without separators, and only these', () => {
    expect(titlesFor('10,000')[0]).toBe('Son Chhay takes $10,000 from Hun Sen');
    expect(idsFor('10000')).toEqual(idsFor('10,000'));
    expect(idsFor('125').length).toBeGreaterThan(0);
    expect(idsFor('12567')).toEqual([]);
  });

  it('gives what has some of the words where nothing has all, and says so', () => {
    const { hits, isPartial } = built.search('pardon xylophone');
    expect(isPartial).toBe(true);
    expect(hits.map(({ index }) => eventAt(index).id)).toEqual(idsFor('pardon'));
  });

  it('offers what is close where there are no hits, and each of that has some', () => {
    for (const query of ['hunsen', 'pardonnnnnnn', 'kimsok', '1850']) {
      const { hits, closest } = built.search(query);
      expect(hits, query).toEqual([]);
      expect(closest.length, query).toBeGreaterThan(0);
      expect(closest.length).toBeLessThanOrEqual(5);
      for (const offered of closest) expect(built.search(offered).hits.length, offered).toBeGreaterThan(0);
    }
    expect(built.search('hunsen').closest[0]).toBe('Hun Sen');
    expect(built.search('1850').closest).toEqual(['1997']);
    expect(built.search('qqqqqq')).toEqual({ hits: [], closest: [] });
  });

  it('answers nothing with nothing', () => {
    for (const query of ['', '   ', '?!', '…']) expect(built.search(query)).toEqual({ hits: [], closest: [] });
  });

  it('finds more and more exactly while a word is typed', () => {
    for (const query of ['par', 'pard', 'pardo'])
      expect(titlesFor(query), query).toContain('Kem Sokha receives a royal pardon');
  });
});

function isOfRfa(id: string): boolean {
  const source = cambodia.sources.find((one) => one.id === id);
  return cambodia.publishers.some(
    ({ id: publisher, shortName }) => publisher === source?.publisher && shortName === 'RFA',
  );
}

describe('the order of what is found', () => {
  const mayor = { id: 'mayor', kind: 'person', name: 'Bridget Ferry', about: '', offices: [] } as const;
  const quoted = titled('quoted', {
    citations: [{ source: 's', excerpt: [{ exact: 'The ferry sank' }], stance: 'reports' }],
  });
  const told = titled('told', { summary: 'The ferry, a ferry, ferry' });
  const named = titled('named', { actors: ['mayor'] });
  const entitled = titled('The long story of how after many years of waiting a ferry came');

  it('is title, people, excerpt, all else', () => {
    const events = [told, quoted, named, entitled];
    const index = indexOf({ ...SMALL_TIMELINE, actors: [mayor], events });
    expect(index.search('ferry').hits.map((hit) => hit.index)).toEqual([3, 2, 1, 0]);
  });

  it('is a whole word before a begun one', () => {
    const { hits } = searchIn([titled('Charters'), titled('Chart')], 'chart');
    expect(hits.map(({ index }) => index)).toEqual([1, 0]);
  });

  it('is the weight where all else is the same', () => {
    const { hits } = searchIn([titled('A flood', { weight: 1 }), titled('A flood', { weight: 5, id: 'b' })], 'flood');
    expect(hits.map(({ index }) => index)).toEqual([1, 0]);
  });

  it('is nearness to the date where only a date is asked for', () => {
    const on = (date: string): Partial<TimelineEvent> => ({ when: { date, basis: 'given', how: '' } });
    const { hits } = searchIn(
      [titled('a', on('2017')), titled('b', on('2017-09-03')), titled('c', on('2018'))],
      'sept 2017',
    );
    expect(hits.map(({ index }) => index)).toEqual([1, 0]);
  });
});

describe('searching any list', () => {
  it('finds what no name explains', () => {
    const index = createSearchIndex({ actors: [], terms: [], publishers: [], sources: [] });
    index.add(0, titled('Überfall', { actors: ['somebody'] }));
    expect(index.search('uberfall').hits).toEqual([{ index: 0, words: ['überfall'] }]);
    expect(index.search('somebody').hits).toHaveLength(1);
  });

  it('finds a date that is a word, and a word that is a date', () => {
    const on = (date: string): Partial<TimelineEvent> => ({ when: { date, basis: 'given', how: '' } });
    const { hits } = searchIn(
      [titled('The mayor', on('2017-01')), titled('A walk', on('2017-05')), titled('Ice', on('2017-02'))],
      'may',
    );
    expect(hits.map(({ index }) => index)).toEqual([1, 0]);
  });

  it('finds a year in a text after what was in that year', () => {
    const on = (date: string): Partial<TimelineEvent> => ({ when: { date, basis: 'given', how: '' } });
    const { hits } = searchIn([titled('The plan for 2030', on('2017')), titled('A walk', on('2030'))], '2030');
    expect(hits.map(({ index }) => index)).toEqual([1, 0]);
  });

  it('bears names that JavaScript knows', () => {
    const words = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const events = words.map((word) => titled(word, { actors: [word], lane: word }));
    for (const word of words) expect(searchIn(events, word).hits.length, word).toBeGreaterThan(0);
  });

  it('bears texts and searches of any length and script', () => {
    const events = [
      titled('x'.repeat(50_000)),
      titled('ក'.repeat(50_000)),
      titled('مرحبا بالعالم'),
      titled('🎉 party 🎉'),
      titled('.*+?^{}()|[]\\'),
    ];
    const index = indexOf({ ...SMALL_TIMELINE, events });
    for (const query of [
      'x'.repeat(10_000),
      'ក'.repeat(10_000),
      '.*(a+)+$',
      '[',
      '\\',
      '\u202eabc',
      '\ud83c',
      '🎉',
      '%',
      '"',
      'a '.repeat(5000),
    ]) {
      expect(() => index.search(query), query.slice(0, 20)).not.toThrow();
    }
    expect(index.search('مرحبا').hits).toEqual([{ index: 2, words: ['مرحبا'] }]);
    expect(index.search('🎉 party').hits).toEqual([{ index: 3, words: ['party'] }]);
  });

  it('never fails, whatever is typed', () => {
    const typed = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('pardon', 'ហ៊ុន', ' ', '2017', 'sept', 'é', '🎉', '-', 'until', '1')),
    );
    fc.assert(
      fc.property(typed, (parts) => {
        const { hits, closest } = built.search(parts.join(''));
        expect(new Set(hits.map(({ index }) => index)).size).toBe(hits.length);
        if (hits.length > 0) expect(closest).toEqual([]);
      }),
      { seed: 7 },
    );
  });
});
