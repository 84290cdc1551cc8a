// What glows and what steps back on the stage, mark by mark and cluster by cluster.
import { describe, expect, it } from 'vitest';
import { arrange } from '../../src/layout/arrange.ts';
import type { Arrangement } from '../../src/layout/arrangement.ts';
import type { Cluster } from '../../src/layout/clusters.ts';
import { BACK, HIT, SILENT, UNKNOWN, UNSURE } from '../../src/layout/emphasis.ts';
import { facetsOf } from '../../src/layout/facets-builder.ts';
import { frameOf } from '../../src/layout/frame.ts';
import { membersOf } from '../../src/layout/members.ts';
import { NO_FILTER } from '../../src/model/filter.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { highlightOf } from '../../src/ui/timeline/highlight-of.ts';
import { DESK, type Laid, layOut, viewOfAll } from '../fixtures/laid-out.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

const WORDS = { standing: String, source: () => '', others: '', noActor: '', noSource: '' };

function arranged(timeline: Timeline, { columns }: Laid, lanesBy: 'theme' | 'actor' = 'theme'): Arrangement {
  return arrange({ columns, facets: facetsOf(timeline, columns), outline: timeline }, NO_FILTER, lanesBy, WORDS);
}

describe('single marks', () => {
  const timeline = randomTimeline(8, 3);
  const laid = layOut(timeline, DESK);
  const emphasis = Uint8Array.of(0, HIT, BACK, UNKNOWN, UNSURE, SILENT, HIT | UNKNOWN, BACK | UNSURE);
  const { strengthOf, isHit, isOutline } = highlightOf(emphasis, arranged(timeline, laid), laid.scene, () => 0);

  it('are seen the less, the less was public, and as their weakest flag says', () => {
    expect(strengthOf(0)).toBe(1);
    expect(strengthOf(1)).toBe(1);
    const [back, unknown, unsure] = [strengthOf(2), strengthOf(3), strengthOf(4)];
    expect(unknown).toBeLessThan(back);
    expect(back).toBeLessThan(unsure);
    expect(unsure).toBeLessThan(1);
    expect(strengthOf(6)).toBe(unknown);
    expect(strengthOf(7)).toBe(back);
  });

  it('glow where they were found, and are outlines where one is silent about them', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7].filter(isHit)).toEqual([1, 6]);
    expect([0, 1, 2, 3, 4, 5, 6, 7].filter(isOutline)).toEqual([5]);
  });
});

describe('an echo', () => {
  it('is weaker than its event, though nothing is asked', () => {
    const actors = ['a', 'b'].map((id) => ({ id, name: id, kind: 'person' as const, about: '', offices: [] }));
    const base = randomTimeline(1, 1);
    const timeline = { ...base, actors, events: base.events.map((event) => ({ ...event, actors: ['a', 'b'] })) };
    const laid = layOut(timeline, DESK);
    const arrangement = arranged(timeline, laid, 'actor');
    const { isOn, strengthOf } = highlightOf(
      undefined,
      arrangement,
      { ...laid.scene, columns: arrangement.columns },
      () => 0,
    );
    expect(isOn).toBe(true);
    expect(strengthOf(1)).toBeLessThan(strengthOf(0));
  });

  it('where there is none and nothing is asked, nothing is drawn in another way', () => {
    const timeline = randomTimeline(4, 1);
    const laid = layOut(timeline, DESK);
    expect(highlightOf(undefined, arranged(timeline, laid), laid.scene, () => 0).isOn).toBe(false);
  });
});

describe('a cluster of thousands', () => {
  const many = randomTimeline(20_000, 9);
  const day = { date: '2016-05-04', basis: 'stated', how: '' } as const;
  const timeline = { ...many, events: many.events.map((event, i) => (i < 40 ? event : { ...event, when: day })) };
  const laid = layOut(timeline, DESK);
  const { scene } = laid;
  const frame = frameOf(scene, viewOfAll(laid));
  const largest = frame.loose
    .map(({ cluster }) => cluster)
    .reduce((most, cluster) => (cluster.count > most.count ? cluster : most));
  const members = membersOf(scene, largest, frame.step);
  const lit = (hits: readonly number[]) => {
    const emphasis = new Uint8Array(laid.columns.count).fill(BACK);
    for (const hit of hits) emphasis[hit] = HIT;
    return highlightOf(emphasis, arranged(timeline, laid), scene, () => frame.step);
  };
  const others = (): readonly Cluster[] =>
    frame.loose.map(({ cluster }) => cluster).filter((cluster) => cluster !== largest);

  it('glows for a single hit, wherever among its members that is', () => {
    expect(members.length).toBeGreaterThan(2_000);
    for (const hit of [members[0], members[2_017], members.at(-1)]) {
      const { isHitCluster, strengthOfCluster } = lit([hit ?? -1]);
      expect(isHitCluster(largest)).toBe(true);
      expect(strengthOfCluster(largest)).toBe(1);
      expect(others().some(isHitCluster)).toBe(false);
    }
  });

  it('steps back where all its members do', () => {
    const { isHitCluster, strengthOfCluster, strengthOf } = lit([]);
    expect(isHitCluster(largest)).toBe(false);
    expect(strengthOfCluster(largest)).toBe(strengthOf(0));
  });

  it('does not glow for a hit that has a title of its own', () => {
    const titled = frame.titled.map(({ index }) => index);
    const { isHitCluster } = lit(titled);
    expect(titled.length).toBeGreaterThan(0);
    expect(frame.loose.some(({ cluster }) => isHitCluster(cluster))).toBe(false);
  });
});
