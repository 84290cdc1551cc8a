// Who is easily confused with whom, and which words are somebody's own.
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { nameLanguage } from '../../src/model/name-language.ts';
import { lookAlikes, lookAlikesOf, ownWords } from '../../src/model/people.ts';
import type { Actor } from '../../src/model/timeline.ts';
import { CLAIM, DISPUTE, OPENING } from '../fixtures/small-timeline.ts';

function actor(id: string, notToBeConfusedWith?: readonly string[]): Actor {
  const base: Actor = { id, kind: 'person', name: id, about: '', offices: [] };
  return notToBeConfusedWith ? { ...base, notToBeConfusedWith } : base;
}

function idsOf(groups: readonly (readonly Actor[])[]): readonly (readonly string[])[] {
  return groups.map((group) => group.map(({ id }) => id));
}

describe('look-alikes', () => {
  it('stand together even where only one names the other', () => {
    expect(idsOf(lookAlikes([actor('a'), actor('b', ['a'])]))).toEqual([['a', 'b']]);
    expect(lookAlikesOf([actor('a'), actor('b', ['a'])], 'a').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('stand together through a third, in the timeline’s order, each group once', () => {
    const actors = [actor('c', ['b']), actor('x', ['y']), actor('a', ['b']), actor('b'), actor('y'), actor('alone')];
    expect(idsOf(lookAlikes(actors))).toEqual([
      ['c', 'a', 'b'],
      ['x', 'y'],
    ]);
    expect(lookAlikesOf(actors, 'alone')).toEqual([]);
  });

  it('are nobody where a list names somebody whom it does not have, or a name itself', () => {
    expect(lookAlikes([actor('a', ['gone', 'a'])])).toEqual([]);
  });

  it('are the three of the built-in timeline', () => {
    expect(idsOf(lookAlikes(cambodia.actors))).toEqual([['kem-sokha', 'kim-sok', 'sok-eysan']]);
  });
});

describe('own words', () => {
  it('are what a speaker says, whatever its stance, and apart from it what the speaker denies', () => {
    const events = [OPENING, CLAIM, DISPUTE];
    const said = ownWords(events, 'mayor', 'says').map(({ event, citations }) => [event.id, citations.length]);
    expect(said).toEqual([
      ['opening', 1],
      ['claim', 1],
      ['payment', 1],
    ]);
    expect(ownWords(events, 'mayor', 'denies')).toEqual([]);
    expect(ownWords(events, 'council', 'says')).toEqual([]);
    expect(ownWords(events, 'council', 'denies').map(({ event }) => event.id)).toEqual(['payment']);
  });
});

describe('what the built-in timeline says of a person', () => {
  it('names no charge without how it stood', () => {
    const accused = cambodia.actors.filter(({ about }) => /charged|treason/.test(about));
    expect(accused.map(({ id }) => id)).toEqual(['kem-sokha']);
    for (const { about } of accused) {
      expect(about).toContain('not convicted in these sources');
      expect(about).toContain('answer');
    }
  });
});

describe('the language of a name', () => {
  it.each([
    ['កឹម សុខា', 'km'],
    ['ทักษิณ', 'th'],
    ['毛泽东', 'zh'],
    ['あべ晋三', 'ja'],
    ['김대중', 'ko'],
    ['Αλέξης', 'el'],
    ['Пушкин', 'und-Cyrl'],
  ])('%s is tagged %s by its script', (name, language) => {
    expect(nameLanguage(name)).toBe(language);
  });

  it('is unknown where the script tells nothing', () => {
    expect(nameLanguage('Kem Sokha')).toBeUndefined();
    expect(nameLanguage('')).toBeUndefined();
  });
});
