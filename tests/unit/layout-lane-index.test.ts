// The placements lane by lane, made ready in portions or at a stretch.
import { describe, expect, it } from 'vitest';
import { toScaleAxis } from '../../src/layout/axis.ts';
import { cell } from '../../src/layout/cell.ts';
import { columnsOf } from '../../src/layout/columns-builder.ts';
import { laneIndexOf, prepareLaneIndex } from '../../src/layout/lane-index.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

const columns = columnsOf(randomTimeline(1000, 11));
const axis = toScaleAxis(0);

describe('the index of the lanes', () => {
  it('has every placement once, in its lane, in the order of the axis', () => {
    const { start, index, position } = laneIndexOf(columns, axis);
    expect([...index].toSorted((a, b) => a - b)).toEqual([...columns.lane.keys()]);
    for (let lane = 0; lane < columns.laneCount; lane += 1) {
      const [from, to] = [cell(start, lane), cell(start, lane + 1)];
      const own = index.subarray(from, to);
      expect([...own].every((placement) => columns.lane[placement] === lane)).toBe(true);
      expect([...own]).toEqual([...own].toSorted((a, b) => a - b));
      expect([...position.subarray(from, to)]).toEqual(
        Array.from(own, (placement) => axis.position(cell(columns.at, placement))),
      );
    }
  });

  it('is the same again for the same axis, and another for another', () => {
    const first = laneIndexOf(columns, axis);
    expect(prepareLaneIndex(columns, axis)).toBe(false);
    expect(laneIndexOf(columns, axis)).toBe(first);
    expect(laneIndexOf(columns, toScaleAxis(1)).position).not.toEqual(first.position);
  });

  it('of a long list is made in portions, of which the rest may be done at a stretch', () => {
    const count = 120_000;
    const lane = Uint8Array.from({ length: count }, (_, i) => i % 3);
    const long = { ...columns, count, laneCount: 3, lane, at: Float64Array.from(lane.keys()) };
    expect(prepareLaneIndex(long, axis)).toBe(true);
    expect(prepareLaneIndex(long, axis)).toBe(true);
    const { start, index } = laneIndexOf(long, axis);
    expect([...start]).toEqual([0, 40_000, 80_000, 120_000]);
    expect(index.every((placement, at) => placement === (at % 40_000) * 3 + Math.floor(at / 40_000))).toBe(true);
  });
});
