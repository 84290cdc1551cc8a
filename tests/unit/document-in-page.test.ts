// A timeline in the page: without events, with more lanes than can be told apart, and back again as one timeline.
import { describe, expect, it } from 'vitest';
import type { Arrangement } from '../../src/layout/arrangement.ts';
import { documentInPage, type PageDocumentOptions } from '../../src/sync/document-in-page.ts';
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

  it('too long to be changed says so', async () => {
    const document = documentInPage(randomTimeline(10_001, 7), { measure });
    await expect(timelineOf(document)).rejects.toThrow('This list has 10,001 events.');
  });
});

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
