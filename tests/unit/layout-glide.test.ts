// How marks get from one frame to the next.
import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/layout/frame.ts';
import { glideBetween } from '../../src/layout/glide.ts';
import { DESK, layOut, viewAt } from '../fixtures/laid-out.ts';
import { newsTimeline } from '../fixtures/news-timeline.ts';

const laid = layOut(newsTimeline(400, 3), DESK);
const { scene, scale } = laid;
const all = scale.axis.position(scale.limits.extent.to) - scale.axis.position(scale.limits.extent.from);
const near = viewAt(laid, 0.4, all / 5);
const fine = frameOf(scene, near);
/** The same view as it was four steps and one octave farther out. */
const coarse = frameOf(scene, near, { step: fine.step + 4, octave: fine.octave + 1 });

describe('the way from one frame to another', () => {
  it('begins where everything was, and ends where everything is', () => {
    const glide = glideBetween(coarse, fine, undefined);
    const before = new Map(coarse.titled.map((mark) => [mark.index, mark]));
    for (const mark of fine.titled) {
      const way = glide(1).titled(mark.index);
      const old = before.get(mark.index);
      if (old) expect(mark.x + (way?.dx ?? 0)).toBeCloseTo(old.x);
      expect(glide(0).titled(mark.index)).toBeUndefined();
    }
  });

  it('lets a new title come out of the cluster that held it, its words unseen at first', () => {
    const known = new Set(coarse.titled.map(({ index }) => index));
    const born = fine.titled.filter(({ index, x }) => !known.has(index) && x > 0 && x < 1168);
    expect(born.length).toBeGreaterThan(0);
    const glide = glideBetween(coarse, fine, undefined)(1);
    for (const mark of born) {
      const way = glide.titled(mark.index);
      const at = { x: mark.x + (way?.dx ?? 0), y: mark.y + (way?.dy ?? 0) };
      expect(coarse.loose.some(({ x, y }) => Math.abs(x - at.x) < 0.01 && Math.abs(y - at.y) < 0.01)).toBe(true);
      expect(way?.shown).toBe(0);
    }
  });

  it('parts a cluster into those that it held', () => {
    const glide = glideBetween(coarse, fine, undefined)(1);
    const parted = fine.loose.filter((mark) => glide.loose(mark));
    expect(parted.length).toBeGreaterThan(0);
    for (const mark of parted) {
      const way = glide.loose(mark);
      expect(coarse.loose.some(({ x }) => Math.abs(x - (mark.x + (way?.dx ?? 0))) < 0.01)).toBe(true);
    }
  });

  it('lets titles go into a cluster, and clusters merge, on the way out', () => {
    const { leaving } = glideBetween(fine, coarse, undefined)(0.000_1);
    expect(leaving.some(({ titled }) => titled)).toBe(true);
    expect(leaving.some(({ loose }) => loose)).toBe(true);
    for (const { x, y } of leaving) {
      expect(coarse.loose.some((mark) => Math.abs(mark.x - x) < 0.5 && Math.abs(mark.y - y) < 0.5)).toBe(true);
    }
  });

  it('that is broken off goes on from where it is', () => {
    const half = glideBetween(coarse, fine, undefined)(0.5);
    const back = glideBetween(fine, coarse, half)(1);
    const known = new Set(coarse.titled.map(({ index }) => index));
    for (const mark of fine.titled.filter(({ index }) => known.has(index))) {
      const now = mark.x + (half.titled(mark.index)?.dx ?? 0);
      const old = coarse.titled.find(({ index }) => index === mark.index);
      if (old) expect(old.x + (back.titled(mark.index)?.dx ?? 0)).toBeCloseTo(now);
    }
  });
});
