// Panning: all that is seen moves by the same distance, and where a reader came from changes nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell } from '../../src/layout/cell.ts';
import { MARK_RADIUS } from '../../src/layout/footprint.ts';
import { type Frame, frameOf } from '../../src/layout/frame.ts';
import { sceneOf } from '../../src/layout/scene.ts';
import { listsOf, STAGES } from '../fixtures/arbitrary-list.ts';
import { DESK, type Laid, layOut, unitsAt, viewAt } from '../fixtures/laid-out.ts';
import { newsTimeline } from '../fixtures/news-timeline.ts';

const SEED = { seed: 42, numRuns: 40 };
const LAID = fc.tuple(listsOf(80), STAGES).map(([list, stage]) => layOut(list, stage));
const SHARE = fc.double({ min: -0.2, max: 1, noNaN: true });
const ZOOM = fc.double({ min: 0, max: 1, noNaN: true });

describe('a frame', () => {
  it('is the same whatever was looked at before', () => {
    fc.assert(
      fc.property(LAID, SHARE, ZOOM, fc.double({ min: -0.9, max: 0.9, noNaN: true }), (laid, share, zoom, shift) => {
        const { columns, scale, plan, scene } = laid;
        const view = viewAt(laid, share, unitsAt(laid, zoom));
        const fresh = sceneOf(columns, scale, plan, scene.board);
        frameOf(scene, viewAt(laid, share + shift / 4, unitsAt(laid, zoom)));
        const [after, alone] = [frameOf(scene, view), frameOf(fresh, view)];
        expect(after.titled).toEqual(alone.titled);
        expect(after.loose).toEqual(alone.loose);
      }),
      SEED,
    );
  });

  it('shows as dense what is dense in the view, whatever was looked at before', () => {
    const { columns, scale, plan, scene, ...laid } = layOut(newsTimeline(2000, 1), DESK);
    const dense = (frame: Frame): readonly string[] => frame.densities.map(({ track, lane }) => `${track} ${lane}`);
    fc.assert(
      fc.property(
        SHARE,
        fc.double({ min: 0.6, max: 1, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (share, zoom, shift) => {
          const all = { columns, scale, plan, scene, ...laid };
          const fresh = sceneOf(columns, scale, plan, scene.board);
          frameOf(scene, viewAt(all, share + shift / 4, unitsAt(all, zoom)));
          const view = viewAt(all, share, unitsAt(all, zoom));
          expect(dense(frameOf(scene, view))).toEqual(dense(frameOf(fresh, view)));
        },
      ),
      { seed: 7, numRuns: 100 },
    );
  });

  it('moves rigidly while panning: the same marks, displaced by the same distance, in the same clusters', () => {
    fc.assert(
      fc.property(LAID, SHARE, ZOOM, fc.double({ min: -0.9, max: 0.9, noNaN: true }), (laid, share, zoom, shift) => {
        const { axis, limits } = laid.scale;
        const units = unitsAt(laid, zoom);
        const extent = axis.position(limits.extent.to) - axis.position(limits.extent.from);
        const before = frameOf(laid.scene, viewAt(laid, share, units));
        const after = frameOf(laid.scene, viewAt(laid, share + (shift * units) / extent, units));
        fc.pre(before.step === after.step && before.octave === after.octave);
        const px = shift * laid.plan.lengthPx;
        expect(looseIn(laid, after, { by: px, shown: px })).toEqual(looseIn(laid, before, { by: 0, shown: px }));
        expect(titledIn(laid, after, { by: px, shown: px })).toEqual(titledIn(laid, before, { by: 0, shown: px }));
      }),
      SEED,
    );
  });
});

interface Shift {
  /** px that the marks of this frame have been displaced to the left. */
  readonly by: number;
  /** px by which the two frames differ: what lies within both, a bucket from their edges, is compared. */
  readonly shown: number;
}

function isInBoth({ plan }: Laid, x: number, { shown }: Shift, margin: number): boolean {
  return x > Math.max(0, shown) + margin && x < plan.lengthPx + Math.min(0, shown) - margin;
}

/** Rounded to a thousandth of a px: the clusters that both frames show, where the first frame has them. */
function looseIn(laid: Laid, frame: Frame, shift: Shift): readonly string[] {
  const bucketUnits = 2 ** frame.octave;
  const bucketPx = frame.toPx(laid.scale.axis.instant(laid.scale.axis.position(frame.view.from) + bucketUnits));
  return frame.loose.flatMap(({ cluster, x, y }) => {
    const position = (cluster.bucket + 0.5) * bucketUnits - laid.scale.axis.position(frame.view.from);
    const middle = (position / bucketUnits) * bucketPx + shift.by;
    if (!isInBoth(laid, middle, shift, 1.5 * bucketPx)) return [];
    return [`${cluster.track} ${cluster.bucket}: ${cluster.count} at ${round(x + shift.by)}, ${y}`];
  });
}

/** The titled marks that both frames show, without the titles of bars, which slide. */
function titledIn(laid: Laid, frame: Frame, shift: Shift): readonly string[] {
  const { columns, scene } = laid;
  return frame.titled.flatMap(({ index, x, y, titleX, titleWidth }) => {
    if (!isInBoth(laid, x + shift.by, shift, MARK_RADIUS)) return [];
    const title = cell(columns.isBar, index) === 1 ? '' : `, title at ${round(titleX + shift.by)}, ${titleWidth}`;
    return [`${index} at ${round(x + shift.by)}, ${y}, side ${scene.board.side[index]}${title}`];
  });
}

function round(px: number): number {
  return Math.round(px * 1000) / 1000;
}
