// How much of a list stands in words at first sight, on the stage that a laptop has, by the mean width of a letter.
import { describe, expect, it } from 'vitest';
import { cell } from '../../src/layout/cell.ts';
import { frameOf } from '../../src/layout/frame.ts';
import { DESK, layOut } from '../fixtures/laid-out.ts';
import { newsTimeline } from '../fixtures/news-timeline.ts';

/** How many titles stand whole in the view at rest, for each of ten lists. */
function wholeTitles(count: number): readonly number[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((seed) => {
    const { scene, scale, plan } = layOut(newsTimeline(count, seed), DESK);
    if (plan.room.kind === 'upright') throw new Error('unknown room: upright');
    const { widths } = plan.room;
    return frameOf(scene, scale.home).titled.filter(
      ({ index, titleX }) => titleX >= 0 && titleX + cell(widths, index) <= plan.lengthPx,
    ).length;
  });
}

describe('at first sight', () => {
  it('at least 24 of 30 titles stand whole in nine of ten lists, and 23 in the tenth', () => {
    const [fewest, ...others] = wholeTitles(30).toSorted((a, b) => a - b);
    expect(fewest).toBeGreaterThanOrEqual(23);
    expect(Math.min(...others)).toBeGreaterThanOrEqual(24);
  });

  it('at least 60 of 1,000 titles stand whole, whatever the list', () => {
    expect(Math.min(...wholeTitles(1000))).toBeGreaterThanOrEqual(60);
  });
});
