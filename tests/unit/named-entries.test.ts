// What a search names besides events: people, words that are explained, publishers, articles.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { type NamedEntry, nameFinder } from '../../src/model/named-entries.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const find = nameFinder(cambodia);

function nameOf(entry: NamedEntry): string {
  switch (entry.kind) {
    case 'actor':
      return entry.actor.name;
    case 'term':
      return entry.term.short;
    case 'publisher':
      return entry.publisher.name;
    case 'source':
      return entry.source.headline;
  }
}

function namesFor(search: string): readonly string[] {
  return find(search).map(nameOf);
}

describe('a search that is a name', () => {
  it('finds a person by the whole name, and nobody else', () => {
    expect(namesFor('Sok Eysan')).toEqual(['Sok Eysan']);
    expect(namesFor('sok eysan')).toEqual(['Sok Eysan']);
  });

  it('finds people by any part of their names, a whole word before one that only begins so', () => {
    expect(namesFor('eysan')).toEqual(['Sok Eysan']);
    expect(namesFor('sok')).toEqual(['Kim Sok', 'Sok Eysan', 'Kem Sokha']);
    expect(namesFor('kem sok')[0]).toBe('Kem Sokha');
  });

  it('finds them by the name in Khmer script, or a part of it', () => {
    expect(namesFor('ហ៊ុន សែន')[0]).toBe('Hun Sen');
    expect(namesFor('សុខ ឥសាន')[0]).toBe('Sok Eysan');
    expect(namesFor('ឥសាន')).toEqual(['Sok Eysan']);
  });

  it('forgives one mistake in a word, a space left out, accents and case', () => {
    for (const typed of ['sok eysna', 'sok esan', 'sok eysam', 'sok eyssan', 'SOKEYSAN', 'sök éysan']) {
      expect(namesFor(typed)[0], typed).toBe('Sok Eysan');
    }
    expect(namesFor('sok xyzan')).toEqual([]);
  });

  it('supposes no mistake where something is met as it was typed', () => {
    expect(namesFor('charge')).toEqual(['charge']);
  });

  it('finds a word that is explained by its short form, its long one and its others', () => {
    expect(namesFor('EBA')).toEqual(['EBA']);
    expect(namesFor('everything but a')).toEqual(['EBA']);
    expect(namesFor('convicted')).toEqual(['conviction']);
    // What stands within a long form is not what is asked for.
    expect(namesFor('but arms')).toEqual([]);
  });

  it('finds a publisher with its articles, and an article by words of its headline', () => {
    const [rfa] = find('RFA');
    expect(rfa?.kind === 'publisher' && rfa.sources.map(({ id }) => id)).toEqual(['rfa-2013', 'rfa-2019']);
    expect(namesFor('phnom penh post')[0]).toBe('The Phnom Penh Post');
    expect(namesFor('ambassadors')).toEqual([]);
    expect(namesFor('kem sokha’s parade of ambassadors')).toEqual([
      'CPP video questions Kem Sokha’s parade of ambassadors',
    ]);
  });

  it('gives three entries at most', () => {
    expect(namesFor('cambodia').length).toBeLessThanOrEqual(3);
  });
});

describe('a search that is more than a name, or none', () => {
  it('finds no entry', () => {
    for (const search of ['', '  ', '?', 'h', 'the', 'of the', 'hun sen talks', 'sept 2017', 'elephant', 'និ'])
      expect(namesFor(search), search).toEqual([]);
  });

  it('finds none in a list that names nobody', () => {
    expect(nameFinder({ actors: [], terms: [], publishers: [], sources: [] })('sok')).toEqual([]);
  });

  it('leads a publisher of whom nothing is in the list to no article', () => {
    const [entry] = nameFinder({ ...SMALL_TIMELINE, sources: [] })('gazette');
    expect(entry).toMatchObject({ kind: 'publisher', sources: [] });
  });
});
