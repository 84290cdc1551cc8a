// An event of somebody's own list that names no source: it is shown, but it never looks as if it were backed.
import { describe, expect, it } from 'vitest';
import { drawSign } from '../../src/draw/draw-sign.ts';
import { checkTimeline } from '../../src/model/check-timeline.ts';
import { CITED_STANDINGS, STANDINGS, standingOf } from '../../src/model/standing.ts';
import { createDrawLog, type DrawCall } from '../fixtures/draw-log.ts';
import { OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

function drawn(standing: number): readonly DrawCall[] {
  const { ctx, calls } = createDrawLog();
  drawSign(ctx, standing, { x: 0, y: 0, radius: 6 }, { colour: '#123456', ground: '#ffffff' });
  return calls;
}

describe('an event without a source', () => {
  it('has a standing of its own, the last one, which timelines with sources do not explain', () => {
    expect(standingOf({ citations: [] })).toBe('unsourced');
    expect(STANDINGS.at(-1)).toBe('unsourced');
    expect(CITED_STANDINGS).toEqual(STANDINGS.slice(0, -1));
  });

  it('is drawn as one whole ring, smaller than the others', () => {
    const calls = drawn(STANDINGS.indexOf('unsourced'));
    const radiusOf = (of: readonly DrawCall[]): number => Number(of.find(({ name }) => name === 'arc')?.values[2]);
    expect(calls.filter(({ name }) => name === 'stroke').map(({ dash }) => dash)).toEqual([[]]);
    expect(calls.filter(({ name }) => name === 'arc')).toHaveLength(1);
    expect(radiusOf(calls)).toBeLessThan(radiusOf(drawn(STANDINGS.indexOf('claimed'))));
  });

  it('is refused in a built-in timeline', () => {
    const events = SMALL_TIMELINE.events.map((event) =>
      event.id === OPENING.id ? { ...event, citations: [] } : event,
    );
    const found = (timeline: typeof SMALL_TIMELINE): readonly string[] =>
      checkTimeline(timeline).map(({ path, message }) => `${path}: ${message}`);
    const before = found(SMALL_TIMELINE);
    expect(found({ ...SMALL_TIMELINE, events }).filter((problem) => !before.includes(problem))).toEqual([
      'events[0].citations: It names no source: nothing here says that this happened.',
    ]);
  });
});
