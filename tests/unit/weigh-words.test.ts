// Which excerpts are asked about: mixed, telling enough, and never about what nobody shall guess about.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { isTooGrave } from '../../src/lesson/activity-candidates.ts';
import { drawWords, type WeighedWords } from '../../src/lesson/weigh-words.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { excerptText, wordCount } from '../../src/model/excerpt.ts';
import type { Stance } from '../../src/model/source.ts';
import { standingOf } from '../../src/model/standing.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

const SEEDS = Array.from({ length: 100 }, (_, seed) => seed);

function wordsOf(events: readonly TimelineEvent[], seed: number): readonly WeighedWords[] {
  const draw = drawWords(events, seed, 'class');
  return 'words' in draw ? draw.words : [];
}

const FIRST = cambodia.events[0] as TimelineEvent;

function event(id: string, stances: readonly Stance[], words = `six words or more about ${id}`): TimelineEvent {
  const { legalStatus: _, ...rest } = FIRST;
  return {
    ...rest,
    id,
    title: `Title of ${id}`,
    summary: '',
    citations: stances.map((stance) => ({ source: 'paper', excerpt: [{ exact: `${words} ${stance}` }], stance })),
  };
}

describe('the excerpts of the built-in timeline', () => {
  it('are six, of all three standings, none more than half', () => {
    for (const seed of SEEDS) {
      const words = wordsOf(cambodia.events, seed);
      const standings = words.map(({ standing }) => standing);
      expect(words).toHaveLength(6);
      for (const standing of ['reported', 'claimed', 'disputed'] as const) {
        const count = standings.filter((one) => one === standing).length;
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(3);
      }
    }
  });

  it('count as what their event counts as, and are words that back it, not denials or comments', () => {
    for (const words of SEEDS.flatMap((seed) => wordsOf(cambodia.events, seed))) {
      expect(words.standing).toBe(standingOf(words.event));
      expect(words.event.citations).toContain(words.citation);
      expect(['reports', 'confirms', 'claims']).toContain(words.citation.stance);
    }
  });

  it('are the same for the same seed, and others for another', () => {
    const texts = SEEDS.map((seed) => JSON.stringify(wordsOf(cambodia.events, seed)));
    expect(SEEDS.map((seed) => JSON.stringify(wordsOf(cambodia.events, seed)))).toEqual(texts);
    expect(new Set(texts).size).toBeGreaterThan(50);
  });

  it('never speak of crimes, crimes against humanity or families', () => {
    const asked = SEEDS.flatMap((seed) => wordsOf(cambodia.events, seed));
    const texts = asked.map(({ event: one, citation }) => `${one.title} ${excerptText(citation.excerpt)}`);
    expect(
      texts.filter((text) => /Tuol Sleng|Khmer Rouge|treason|family|daughter|mistress|spying/i.test(text)),
    ).toEqual([]);
    expect(asked.filter((one) => one.event.legalStatus !== undefined)).toEqual([]);
  });

  it('leave out these events for their words alone', () => {
    const grave = cambodia.events.filter((one) => one.legalStatus === undefined && isTooGrave(one));
    expect(grave.map(({ id }) => id)).toEqual(['tuol-sleng-carried', 'tuol-sleng-twisted', 'call-sideline']);
  });

  it('are each asked about once', () => {
    for (const seed of SEEDS) {
      const texts = wordsOf(cambodia.events, seed).map(({ citation }) => excerptText(citation.excerpt));
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

describe('the excerpts of any timeline', () => {
  it('have six words at least and 35 at most before a class', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (seed, other) => {
        const { events } = randomTimeline(60, other);
        const spoken = events.map((one, at) => ({
          ...one,
          citations: event(`${at}`, ['claims'], 'word '.repeat(at)).citations,
        }));
        for (const { citation } of wordsOf([...cambodia.events, ...spoken], seed)) {
          expect(wordCount(excerptText(citation.excerpt))).toBeGreaterThanOrEqual(6);
          expect(wordCount(excerptText(citation.excerpt))).toBeLessThanOrEqual(35);
        }
      }),
    );
  });

  it('need two standings: else the question answers itself', () => {
    const told = Array.from({ length: 9 }, (_, at) => event(`told ${at}`, ['reports']));
    expect(drawWords(told, 1, 'pupil')).toEqual({ fitting: 9 });
    expect(drawWords([...told, event('said', ['claims'])], 1, 'pupil')).toHaveProperty('words.length', 6);
  });

  it('are counted where they are too few, also where nothing is cited', () => {
    expect(drawWords([], 1, 'pupil')).toEqual({ fitting: 0 });
    expect(drawWords(randomTimeline(50, 7).events, 1, 'pupil')).toEqual({ fitting: 0 });
    expect(drawWords([event('a', ['claims']), event('b', ['reports'])], 1, 'pupil')).toEqual({ fitting: 2 });
  });

  it('are dropped where the same words count as two things', () => {
    const same = 'the very same words about two things';
    const events = [event('a', ['claims'], same), { ...event('b', ['claims', 'denies'], same) }];
    expect(drawWords(events, 1, 'pupil')).toEqual({ fitting: 0 });
  });

  it('never hold somebody’s very words as told fact', () => {
    const spoken = event('spoken', ['reports']);
    const events = [{ ...spoken, citations: spoken.citations.map((one) => ({ ...one, speaker: 'hun-sen' })) }];
    expect(drawWords(events, 1, 'pupil')).toEqual({ fitting: 0 });
  });
});

describe('words that are too grave to guess about', () => {
  it.each([
    'accused of genocide',
    'denied Khmer Rouge crimes',
    'a crime against humanity',
    'charged with treason',
    'said to have a mistress',
    'his wife and his son',
    'the family of the leader',
    'the minister’s son',
    'raped',
  ])('are found in: %s', (words) => {
    expect(isTooGrave(event('e', ['claims'], words))).toBe(true);
  });

  it.each([
    'Son Chhay speaks',
    'a parental advisory of therapy',
    'the Minister of Foreign Affairs',
    'drapes and grapes',
  ])('are not found in: %s', (words) => {
    expect(isTooGrave(event('e', ['claims'], words))).toBe(false);
  });
});
