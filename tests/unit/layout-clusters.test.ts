// Clusters stand on a grid of powers of two, so that one parts into its own parts while zooming in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Frame, frameOf } from '../../src/layout/frame.ts';
import { membersOf } from '../../src/layout/members.ts';
import { radiusOf } from '../../src/layout/spread-out.ts';
import { listsOf, STAGES } from '../fixtures/arbitrary-list.ts';
import { type Laid, layOut, unitsAt, viewAt } from '../fixtures/laid-out.ts';

const SEED = { seed: 42, numRuns: 40 };
const LAID = fc.tuple(listsOf(120), STAGES).map(([list, stage]) => layOut(list, stage));
const SHARE = fc.double({ min: -0.1, max: 1, noNaN: true });
const ZOOM = fc.double({ min: 0, max: 1, noNaN: true });

/** How many are in clusters by bucket, in those wholly in view of an octave. */
function totals(laid: Laid, frame: Frame, octave: number): ReadonlyMap<string, number> {
  const { axis } = laid.scale;
  const [from, to] = [axis.position(frame.view.from), axis.position(frame.view.to)];
  const counts = new Map<string, number>();
  for (const { cluster } of frame.loose) {
    const bucket = Math.floor(cluster.bucket / 2 ** (octave - cluster.octave));
    if (bucket * 2 ** octave < from || (bucket + 1) * 2 ** octave > to) continue;
    const name = `${cluster.track} ${bucket}`;
    counts.set(name, (counts.get(name) ?? 0) + cluster.count);
  }
  return new Map([...counts].sort());
}

describe('clusters', () => {
  it('part into the two halves of their bucket while zooming in by an octave', () => {
    fc.assert(
      fc.property(LAID, SHARE, ZOOM, (laid, share, zoom) => {
        const coarse = frameOf(laid.scene, viewAt(laid, share, unitsAt(laid, zoom)));
        const { step, octave } = coarse;
        const fine = frameOf(laid.scene, coarse.view, { step, octave: octave - 1 });
        expect(totals(laid, fine, octave)).toEqual(totals(laid, coarse, octave));
      }),
      SEED,
    );
  });

  it('only lose members to titles and to their own halves, however far a reader zooms in', () => {
    fc.assert(
      fc.property(LAID, SHARE, ZOOM, ZOOM, (laid, share, a, b) => {
        const [closer, farther] = [Math.min(a, b), Math.max(a, b)].map((zoom) =>
          frameOf(laid.scene, viewAt(laid, share, unitsAt(laid, zoom))),
        );
        if (!closer || !farther) throw new Error('missing frame');
        const octaves = farther.octave - closer.octave;
        const nameIn = (track: number, bucket: number): string => `${track} ${bucket}`;
        const holders = new Map(
          farther.loose.map(({ cluster }) => [
            nameIn(cluster.track, cluster.bucket),
            new Set(membersOf(laid.scene, cluster, farther.step)),
          ]),
        );
        for (const { cluster } of closer.loose) {
          const holder = holders.get(nameIn(cluster.track, Math.floor(cluster.bucket / 2 ** octaves)));
          const members = membersOf(laid.scene, cluster, closer.step);
          expect(members.filter((index) => !holder?.has(index))).toEqual([]);
        }
      }),
      SEED,
    );
  });

  it('of one strip never touch', () => {
    fc.assert(
      fc.property(LAID, SHARE, ZOOM, (laid, share, zoom) => {
        const frame = frameOf(laid.scene, viewAt(laid, share, unitsAt(laid, zoom)));
        const { strip } = laid.plan.metrics;
        for (const [i, mark] of frame.loose.entries()) {
          const next = frame.loose[i + 1];
          if (next?.cluster.track !== mark.cluster.track) continue;
          const least = radiusOf(mark.cluster.count, strip) + radiusOf(next.cluster.count, strip);
          expect(next.x - mark.x).toBeGreaterThan(least);
        }
      }),
      SEED,
    );
  });
});
