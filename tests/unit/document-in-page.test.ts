// A timeline in the page: without events, with more lanes than can be told apart, and back again as one timeline.
import { describe, expect, it } from 'vitest';
import { documentInPage } from '../../src/sync/document-in-page.ts';
import { timelineOf } from '../../src/sync/timeline-of.ts';
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

  it('too long to be changed says so', async () => {
    const document = documentInPage(randomTimeline(10_001, 7), { measure });
    await expect(timelineOf(document)).rejects.toThrow('This list has 10,001 events.');
  });
});
