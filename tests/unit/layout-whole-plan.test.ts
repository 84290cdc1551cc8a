// A stage for a few events: all of them with their titles whole, or not at all; and no lane is higher than its marks need.
import { describe, expect, it } from 'vitest';
import type { StageSize } from '../../src/layout/stage-plan.ts';
import { wholePlan } from '../../src/layout/stage-plan.ts';
import { DESK, layOut } from '../fixtures/laid-out.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

const METRICS = { header: 10, row: 90, strip: 22, entry: { title: 27, mark: 8 } };
const { columns, scale, plan: crowded } = layOut(randomTimeline(6, 3), DESK);
const SIZE: StageSize = { lengthPx: DESK.lengthPx, breadthPx: DESK.breadthPx, scale };

function titles(width: number) {
  return { widths: new Float32Array(columns.count).fill(width), type: { em: 20, longest: 10_000 } };
}

describe('a stage with room for all', () => {
  it('gives every event its title, within the window', () => {
    const plan = wholePlan(columns, SIZE, { metrics: METRICS, titles: titles(200) });
    expect(plan).toBeDefined();
    expect(plan?.breadthPx).toBe(DESK.breadthPx);
  });

  it('is none where a title fits on neither side of its mark', () => {
    expect(wholePlan(columns, SIZE, { metrics: METRICS, titles: titles(DESK.lengthPx + 1) })).toBeUndefined();
  });

  it('is none where the rows are higher than the window', () => {
    const low = { ...SIZE, breadthPx: 120 };
    expect(wholePlan(columns, low, { metrics: METRICS, titles: titles(200) })).toBeUndefined();
  });
});

describe('the lanes of a few events', () => {
  it('stand on the axis, with more air above them all than within them', () => {
    const { tracks, metrics } = crowded;
    const last = tracks.at(-1);
    expect((last?.top ?? 0) + (last?.height ?? 0)).toBeCloseTo(DESK.breadthPx, 0);
    const needed = tracks.map(({ rows }) => metrics.header + rows * metrics.row + metrics.strip);
    const within = tracks.reduce((sum, { height }, lane) => sum + height - (needed[lane] ?? 0), 0);
    expect(within).toBeGreaterThan(0);
    expect(tracks[0]?.top).toBeGreaterThan(within);
  });
});
