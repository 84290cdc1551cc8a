// A timeline in the page: without events, with more lanes than can be told apart, and back again as one timeline.
import { describe, expect, it } from 'vitest';
import type { Arrangement } from '../../src/layout/arrangement.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import type { TimelineDocument } from '../../src/state/document.ts';
import { documentInPage, documentInStretches, type PageDocumentOptions } from '../../src/sync/document-in-page.ts';
import { timelineOf } from '../../src/sync/timeline-of.ts';
import { DESK, layOut } from '../fixtures/laid-out.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

const measure = (titles: readonly string[]): Float32Array => new Float32Array(titles.length);

describe('a timeline in the page', () => {
  it('may have no events yet', () => {
    const document = documentInPage(randomTimeline(0, 1), { measure });
    expect(document.columns.count).toBe(0);
    expect(document.problems).toEqual([]);
  });

  it('with a lane for each event shows the largest ones, says so, and keeps them all', async () => {
    const timeline = randomTimeline(10_000, 7);
    const events = timeline.events.map((event, i) => ({ ...event, lane: i < 50 ? 'busy' : `lane ${i}` }));
    const lanes = [...new Set(events.map(({ lane }) => lane))].map((id) => ({ id, title: id }));
    const many = { ...timeline, lanes, events };
    const document = documentInPage(many, { measure });
    expect(document.columns.count).toBe(10_000);
    expect(document.outline.lanes).toHaveLength(24);
    expect(document.lanes).toHaveLength(9951);
    expect(document.problems[0]?.message).toContain('9951 lanes');
    expect(await timelineOf(document)).toEqual(many);
  });

  it('places what is seen first at once, but of a long list only where it is on the stage already', () => {
    expect(placedAtOnce(1000)).toBe(1);
    expect(placedAtOnce(1001)).toBe(0);
    expect(placedAtOnce(1001, { isLaterState: true })).toBe(1);
  });

  it.each([0, 1, 250, 600])('made in stretches is the same as made at once: %i events', async (count) => {
    const timeline = randomTimeline(count, 11);
    const { id } = timeline.events[0] ?? { id: 'none' };
    const [own, wanted] = [await madeInStretches(timeline), documentInPage(timeline, { measure })];
    for (const part of ['outline', 'lanes', 'columns', 'facets', 'reach', 'problems'] as const) {
      expect(own[part]).toEqual(wanted[part]);
    }
    expect(await own.find(id)).toBe(await wanted.find(id));
  });

  it('whose making is given up comes no more', async () => {
    const made: TimelineDocument[] = [];
    const stop = documentInStretches(randomTimeline(300, 7), { measure }, (one) => made.push(one));
    expect(made).toEqual([]);
    stop();
    // What is begun later is made later.
    await madeInStretches(randomTimeline(300, 7));
    expect(made).toEqual([]);
  });

  it('too long to be changed says so', async () => {
    const document = documentInPage(randomTimeline(10_001, 7), { measure });
    await expect(timelineOf(document)).rejects.toThrow('This list has 10,001 events.');
  });
});

function madeInStretches(timeline: Timeline): Promise<TimelineDocument> {
  return new Promise((resolve) => {
    documentInStretches(timeline, { measure }, resolve);
  });
}

/** How many steps are placed when placing has begun. */
function placedAtOnce(count: number, options: Partial<PageDocumentOptions> = {}): number {
  const timeline = randomTimeline(count, 7);
  const document = documentInPage(timeline, { measure, ...options });
  const { columns } = document;
  const arrangement: Arrangement = {
    columns,
    lanes: [],
    choice: undefined,
    shown: Uint32Array.from(columns.lane.keys()),
    begins: columns.at,
    ends: columns.ends,
  };
  let steps = 0;
  const stop = document.place(layOut(timeline, DESK).options, arrangement, () => {
    steps += 1;
  });
  stop();
  return steps;
}
