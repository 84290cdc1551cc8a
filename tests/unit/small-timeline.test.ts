// The drawing of a few events: nothing covers anything else, everything is on the paper.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { type SmallEvent, type SmallTimeline, smallTimeline } from '../../src/layout/small-timeline.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { datedEvent } from '../fixtures/dated-event.ts';
import { newsTimeline } from '../fixtures/news-timeline.ts';
import { CLAIM, DISPUTE, EXPECTED, LETTER, OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const METRICS = { width: 650, row: 16, radius: 4.5, axis: 24 };

function labelled(events: readonly TimelineEvent[], labelWidth: (event: TimelineEvent) => number): SmallEvent[] {
  return events.map((event) => ({ event, labelWidth: labelWidth(event) }));
}

function drawn(events: readonly SmallEvent[]): SmallTimeline {
  const timeline = smallTimeline(events, METRICS);
  if (!timeline) throw new Error('nothing drawn');
  return timeline;
}

/** What each mark covers of its row, label included. */
function boxes({ marks }: SmallTimeline, events: readonly SmallEvent[]) {
  return marks.map(({ index, x, y, label, doubt, bar, ghost = x }) => {
    const width = events[index]?.labelWidth ?? 0;
    const ends = [x, ghost, label.x, label.isLeft ? label.x - width : label.x + width, bar?.from ?? x, bar?.to ?? x];
    const all = [...ends, ...doubt.flatMap(({ from, to }) => [from, to])];
    return { y, from: Math.min(...all), to: Math.max(...all) };
  });
}

function overlapping(all: ReturnType<typeof boxes>) {
  return all.filter((one, at) =>
    all.slice(at + 1).some((other) => one.y === other.y && one.from < other.to && other.from < one.to),
  );
}

describe('a drawing of a few events', () => {
  it('lets no mark or title cover another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 500 }), (count, seed) => {
        const events = labelled(newsTimeline(count, seed).events, ({ title }) => Math.min(300, title.length * 5));
        expect(overlapping(boxes(drawn(events), events))).toEqual([]);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('keeps all of it on the paper where titles take less than half of the width', () => {
    const events = labelled(cambodia.events.slice(0, 40), ({ title }) => Math.min(300, title.length * 5));
    const timeline = drawn(events);
    for (const { from, to, y } of boxes(timeline, events)) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(METRICS.width);
      expect(y).toBeLessThan(timeline.axisY);
    }
    expect(timeline.marks).toHaveLength(40);
  });

  it('stands in order of time from left to right', () => {
    const { marks } = drawn(labelled([EXPECTED, OPENING, LETTER], () => 100));
    const at = (index: number): number => marks.find((mark) => mark.index === index)?.x ?? Number.NaN;
    expect(at(2)).toBeLessThan(at(1));
    expect(at(1)).toBeLessThan(at(0));
  });

  it('shows what a date is worth: a piece for each candidate, a ghost for another day, the standing', () => {
    const { marks } = drawn(labelled([CLAIM, DISPUTE], () => 100));
    const claim = marks.find(({ index }) => index === 0);
    const dispute = marks.find(({ index }) => index === 1);
    expect(claim?.doubt).toHaveLength(2);
    expect(claim?.standing).toBe('claimed');
    expect(dispute?.standing).toBe('disputed');
    expect(dispute?.ghost).toBeGreaterThan(dispute?.x ?? Number.POSITIVE_INFINITY);
  });

  it('shortens a long stretch without events, and says how long it is', () => {
    const late = { ...OPENING, id: 'late', when: { ...OPENING.when, date: '2031-05-01' } };
    const { breaks } = drawn(labelled([OPENING, LETTER, late], () => 100));
    expect(breaks.map(({ label }) => label)).toEqual([expect.stringMatching(/ years$/)]);
    expect(drawn(labelled([OPENING], () => 100)).breaks).toEqual([]);
  });

  it('spreads the hours of a day over all of its width', () => {
    const hours = ['08:00', '12:00', '20:00'].map((hour) => datedEvent(hour, `2024-02-03T${hour}`));
    const { marks } = drawn(labelled(hours, () => 60));
    const places = marks.map(({ x }) => x);
    expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(METRICS.width * 0.9);
  });

  it('labels its axis with a year', () => {
    const { major, edges } = drawn(labelled(SMALL_TIMELINE.events, () => 100));
    expect([...major, ...edges].some(({ label }) => /20\d\d/.test(label))).toBe(true);
  });

  it('is none where no date can be read', () => {
    const unread = { ...OPENING, when: { ...OPENING.when, date: 'long ago' } };
    expect(
      smallTimeline(
        labelled([unread], () => 100),
        METRICS,
      ),
    ).toBeUndefined();
    expect(smallTimeline([], METRICS)).toBeUndefined();
  });
});
