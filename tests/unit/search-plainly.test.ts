// Searching lists that are too long for an index.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { searchPlainly } from '../../src/model/search-plainly.ts';

function eventIn(events: readonly TimelineEvent[]): (index: number) => TimelineEvent {
  return (index) => {
    const event = events[index];
    if (!event) throw new Error(`missing event: ${index}`);
    return event;
  };
}

function search(query: string, events: readonly TimelineEvent[] = cambodia.events) {
  const plain = searchPlainly(query, { count: events.length, eventAt: eventIn(events) });
  while (plain.step());
  return plain.answer();
}

function titlesFor(query: string): string[] {
  return search(query).hits.map(({ index }) => eventIn(cambodia.events)(index).title);
}

describe('a plain search', () => {
  it('finds the beginnings of words, those in titles first', () => {
    expect(titlesFor('pard')[0]).toBe('Kem Sokha receives a royal pardon');
    expect(titlesFor('pard').length).toBeGreaterThan(1);
    expect(titlesFor('ardon')).toEqual([]);
  });

  it('tells how the words stand in the text', () => {
    const words = new Set(search('elect').hits.flatMap((hit) => hit.words));
    expect(words).toEqual(new Set(['election', 'elections', 'elects']));
  });

  it('folds case and accents, reads numbers and dates, and takes all of them together', () => {
    expect(titlesFor('PÂRDON')).toEqual(titlesFor('pardon'));
    expect(titlesFor('10000')).toContain('Son Chhay takes $10,000 from Hun Sen');
    expect(titlesFor('sept 2017')).toContain('Kem Sokha is arrested and charged with treason');
    expect(titlesFor('pardon 2016').length).toBeLessThan(titlesFor('pardon').length);
    expect(titlesFor('pardon 2016')[0]).toBe('Kem Sokha receives a royal pardon');
  });

  it('gives what has some of the words where nothing has all', () => {
    const { hits, isPartial } = search('pardon xylophone');
    expect(isPartial).toBe(true);
    expect(hits.map(({ index }) => index).toSorted()).toEqual(
      search('pardon')
        .hits.map(({ index }) => index)
        .toSorted(),
    );
  });

  it('ends when it has found very much, and says so', () => {
    const [first] = cambodia.events;
    const events = Array.from({ length: 5000 }, () => first).filter((event) => event !== undefined);
    const { hits, isCut } = search(first?.title ?? '', events);
    expect(hits).toHaveLength(2000);
    expect(isCut).toBe(true);
  });

  it('says that there may be more where it was ended early', () => {
    const plain = searchPlainly('sokha', { count: cambodia.events.length, eventAt: eventIn(cambodia.events) });
    plain.step();
    expect(plain.answer().isCut).toBe(true);
    while (plain.step());
    expect(plain.answer().isCut).toBeUndefined();
  });

  it('looks at nothing where nothing is asked', () => {
    expect(search('  ')).toEqual({ hits: [], closest: [] });
  });

  it('bears signs that patterns are made of', () => {
    for (const query of ['.*', '[', '(a+)+$', '\\', 'x'.repeat(10_000), '🎉', '\u202eabc']) {
      expect(() => search(query), query.slice(0, 10)).not.toThrow();
    }
  });
});
