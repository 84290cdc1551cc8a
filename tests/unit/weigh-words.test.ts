// Which excerpts are asked about: mixed, telling enough, and never about what nobody shall guess about.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { isTooGrave, isTorn } from '../../src/lesson/activity-candidates.ts';
import { CANNOT_TELL, drawWords, rightChoices, untoldBy, type WeighedWords } from '../../src/lesson/weigh-words.ts';
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

function event(id: string, stances: readonly Stance[], words = `Six words or more about ${id}`): TimelineEvent {
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
          citations: event(`${at}`, ['claims'], 'Word '.repeat(at)).citations,
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
    const same = 'The very same words about two things';
    const events = [event('a', ['claims'], same), { ...event('b', ['claims', 'denies'], same) }];
    expect(drawWords(events, 1, 'pupil')).toEqual({ fitting: 0 });
  });

  it('never hold somebody’s very words as told fact', () => {
    const spoken = event('spoken', ['reports']);
    const events = [{ ...spoken, citations: spoken.citations.map((one) => ({ ...one, speaker: 'hun-sen' })) }];
    expect(drawWords(events, 1, 'pupil')).toEqual({ fitting: 0 });
  });
});

describe('words that are torn', () => {
  it.each([
    'meets French Ambassador to Cambodia Eva Nguyen Binhin at his home 11November 2019',
    'The council met on November11 and again in May',
    'Prime Minister Hun Sen (R) waves after casting his vote',
    'broke down because he could not meet opposition demands',
    'whose two parties combined in 2012',
    'on Sunday confirmed the authenticity of a recording',
  ])('are not asked about: %s', (words) => {
    expect(isTorn(words)).toBe(true);
    expect(drawWords([event('torn', ['reports'], words)], 1, 'pupil')).toEqual({ fitting: 0 });
  });

  it.each([
    'Prime Minister Hun Sen on Thursday threatened to release an audio recording',
    'he has failed over and over for 12 years to get me to join him',
    'the CPP to win all 125 seats in parliament',
    '“the 21st of May”, he said of the 1970s',
    '44 percent of the vote',
    'ព្រះរាជាណាចក្រកម្ពុជា',
  ])('are not: %s', (words) => {
    expect(isTorn(words)).toBe(false);
  });

  it('are no excerpt of the built-in timeline that is asked about', () => {
    const asked = SEEDS.flatMap((seed) => wordsOf(cambodia.events, seed));
    expect(asked.filter(({ citation }) => isTorn(excerptText(citation.excerpt)))).toEqual([]);
  });
});

describe('what the words alone do not tell', () => {
  function weighed(standing: WeighedWords['standing'], words: string): WeighedWords {
    const one = event('e', ['reports'], words);
    return { event: one, citation: { source: 'paper', excerpt: [{ exact: words }], stance: 'reports' }, standing };
  }

  it.each([
    ['reported', 'Prime Minister Hun Sen met the ambassador at his home'],
    ['claimed', 'the talks broke down over demands for posts'],
  ] as const)('is who says it, where nobody speaks in them: %s', (standing, words) => {
    expect(untoldBy(weighed(standing, words))).toBe('speaker');
    expect(rightChoices(weighed(standing, words))).toContain(CANNOT_TELL);
  });

  it.each([
    'Hun Sen said that the talks broke down',
    'According to the party, the talks broke down',
    '“They recognise the results of the election”',
    'his excellency Kem Sokha actually followed my advice',
  ])('is nothing, where somebody speaks in them: %s', (words) => {
    expect(untoldBy(weighed('claimed', words))).toBeUndefined();
    expect(rightChoices(weighed('claimed', words))).toEqual([1]);
  });

  it('is that somebody denies it, where no denial is in them, whoever speaks', () => {
    const words = 'Hun Sen said that Sam Rainsy abandoned the idea';
    expect(untoldBy(weighed('disputed', words))).toBe('denial');
    expect(rightChoices(weighed('disputed', words))).toEqual([2, CANNOT_TELL]);
    expect(rightChoices(weighed('disputed', `${words}, which he denied`))).toEqual([2]);
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
