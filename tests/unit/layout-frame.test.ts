// One view on one stage: every event in exactly one mark, nothing over anything else, and a pan that moves all of it by the same distance.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell } from '../../src/layout/cell.ts';
import { MARK_RADIUS } from '../../src/layout/footprint.ts';
import { type Frame, frameOf } from '../../src/layout/frame.ts';
import { membersOf } from '../../src/layout/members.ts';
import { radiusOf } from '../../src/layout/spread-out.ts';
import { titleColumn } from '../../src/layout/stage-plan.ts';
import type { TitledMark } from '../../src/layout/titled-marks.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { listsOf, STAGES } from '../fixtures/arbitrary-list.ts';
import { DESK, type Laid, layOut, PHONE, unitsAt, viewAt, viewOfAll } from '../fixtures/laid-out.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

const SEED = { seed: 42, numRuns: 40 };
const LAID = fc.tuple(listsOf(80), STAGES).map(([list, stage]) => layOut(list, stage));
const SHARE = fc.double({ min: -0.2, max: 1, noNaN: true });
const ZOOM = fc.double({ min: 0, max: 1, noNaN: true });

/** Who is in a mark, once for each mark that it is in. */
function inMarks(laid: Laid, frame: Frame): readonly number[] {
  const loose = frame.loose.flatMap(({ cluster }) => membersOf(laid.scene, cluster, frame.step));
  return [...frame.titled.map(({ index }) => index), ...loose].sort((a, b) => a - b);
}

describe('a frame that shows everything', () => {
  const HELD = fc.option(
    fc.record({ stepsOff: fc.integer({ min: -80, max: 20 }), octavesOff: fc.integer({ min: -8, max: 8 }) }),
    {
      nil: undefined,
    },
  );

  it('has every event in exactly one mark, at any step and octave', () => {
    fc.assert(
      fc.property(LAID, HELD, (laid, held) => {
        const own = frameOf(laid.scene, viewOfAll(laid));
        const frame = held
          ? frameOf(laid.scene, own.view, { step: own.step + held.stepsOff, octave: own.octave + held.octavesOff })
          : own;
        expect(inMarks(laid, frame)).toEqual([...laid.columns.at.keys()]);
      }),
      SEED,
    );
  });

  it('counts in each cluster its members, lane by lane', () => {
    fc.assert(
      fc.property(LAID, (laid) => {
        const frame = frameOf(laid.scene, viewOfAll(laid));
        for (const { cluster } of frame.loose) {
          const members = membersOf(laid.scene, cluster, frame.step);
          const lanes = members.map((index) => cell(laid.columns.lane, index));
          expect(cluster.count).toBe(members.length);
          expect(cluster.shares).toEqual(
            [...new Set(lanes)]
              .sort((a, b) => a - b)
              .map((lane) => ({ lane, count: lanes.filter((each) => each === lane).length })),
          );
          expect([cluster.first, cluster.last]).toEqual([members[0], members.at(-1)]);
        }
      }),
      SEED,
    );
  });

  it('has only the events of one lane where that is shown alone', () => {
    fc.assert(
      fc.property(listsOf(80), fc.nat(3), (list, lane) => {
        const only = lane % list.lanes.length;
        const laid = layOut(list, { ...PHONE, only });
        const those = [...laid.columns.lane.keys()].filter((index) => cell(laid.columns.lane, index) === only);
        expect(inMarks(laid, frameOf(laid.scene, viewOfAll(laid)))).toEqual(those);
      }),
      SEED,
    );
  });
});

interface Extent {
  readonly name: string;
  /** px along the axis, and across it. */
  readonly along: readonly [number, number];
  readonly across: readonly [number, number];
}

/** What a titled mark covers: its mark and its title, sideways its bar, too. */
function titledExtent({ plan, columns }: Laid, frame: Frame, mark: TitledMark): Extent {
  const name = `title ${mark.index}`;
  if (plan.room.kind === 'upright') {
    const half = plan.room.heightPx / 2;
    return { name, along: [mark.x - half, mark.x + half], across: [mark.y - MARK_RADIUS, titleColumn(plan).to] };
  }
  const until = frame.toPx(cell(columns.until, mark.index));
  const along = [
    Math.min(mark.x - MARK_RADIUS, mark.titleX),
    Math.max(mark.x + MARK_RADIUS, until, mark.titleX + mark.titleWidth),
  ] as const;
  return { name, along, across: [mark.y - plan.metrics.row / 2, mark.y + plan.metrics.row / 2] };
}

function extentsIn(laid: Laid, frame: Frame): readonly Extent[] {
  const loose = frame.loose.map(({ cluster, x, y }) => {
    const radius = radiusOf(cluster.count, laid.plan.metrics.strip);
    const name = `loose ${cluster.first}`;
    return { name, along: [x - radius, x + radius], across: [y - radius, y + radius] } as const;
  });
  return [...frame.titled.map((mark) => titledExtent(laid, frame, mark)), ...loose];
}

/** Slow and obvious: each against each. What floats round, far outside the view, is no overlap. */
function overlapsIn(extents: readonly Extent[]): string[] {
  const isShared = (a: readonly [number, number], b: readonly [number, number]): boolean =>
    a[0] < b[1] - 1e-6 * (1 + Math.abs(b[1])) && b[0] < a[1] - 1e-6 * (1 + Math.abs(a[1]));
  return extents.flatMap((a, i) =>
    extents
      .slice(i + 1)
      .filter((b) => isShared(a.along, b.along) && isShared(a.across, b.across))
      .map((b) => `${a.name} × ${b.name}`),
  );
}

describe('a frame', () => {
  it('has no mark or title over another, at any zoom', () => {
    fc.assert(
      fc.property(LAID, fc.array(fc.tuple(SHARE, ZOOM), { minLength: 5, maxLength: 5 }), (laid, views) => {
        for (const [share, zoom] of views) {
          const frame = frameOf(laid.scene, viewAt(laid, share, unitsAt(laid, zoom)));
          expect(overlapsIn(extentsIn(laid, frame))).toEqual([]);
        }
      }),
      SEED,
    );
  });

  it('has every title of its step whose mark or title is in view', () => {
    fc.assert(
      fc.property(LAID, SHARE, ZOOM, (laid, share, zoom) => {
        const { columns, plan, places } = laid;
        const frame = frameOf(laid.scene, viewAt(laid, share, unitsAt(laid, zoom)));
        const seen = new Set(frame.titled.map(({ index }) => index));
        const missing = [...columns.at.keys()].filter((index) => {
          const x = frame.toPx(cell(columns.at, index));
          const isInView = x >= 0 && x <= plan.lengthPx;
          const isCrossing = cell(columns.isBar, index) === 1 && x < 0 && frame.toPx(cell(columns.until, index)) > 2;
          return cell(places.birth, index) >= frame.step && (isInView || isCrossing) && !seen.has(index);
        });
        expect(missing).toEqual([]);
      }),
      SEED,
    );
  });
});

describe('the title of a bar', () => {
  /** One event of that date, with a title of 40 letters; all of 2013 to 2019 is at rest. */
  const timelineOf = (date: string): Timeline => {
    const timeline = randomTimeline(1, 6);
    const events = timeline.events.map((event) => ({ ...event, title: 'x'.repeat(40), when: { ...event.when, date } }));
    return { ...timeline, firstView: '2013/2019', events };
  };

  it('slides so that it stays in view while the bar does', () => {
    const laid = layOut(timelineOf('2014-01-01/2018-12-31'), DESK);
    const [mark] = frameOf(laid.scene, { from: Date.UTC(2016, 0, 1), to: Date.UTC(2016, 6, 1) }).titled;
    expect(mark?.x).toBeLessThan(0);
    expect(mark?.titleX).toBeGreaterThanOrEqual(0);
    expect((mark?.titleX ?? 0) + (mark?.titleWidth ?? 0)).toBeLessThanOrEqual(DESK.lengthPx);
  });

  it('that stands before it moves into it where it would be cut', () => {
    const laid = layOut(timelineOf('2019-06-01/2019-12-31'), DESK);
    expect([...laid.places.side]).toEqual([-1]);
    const [whole] = frameOf(laid.scene, laid.scale.home).titled;
    expect((whole?.titleX ?? 0) + (whole?.titleWidth ?? 0)).toBeLessThan(whole?.x ?? 0);
    const [cut] = frameOf(laid.scene, { from: Date.UTC(2019, 7, 1), to: Date.UTC(2020, 1, 1) }).titled;
    expect(cut?.x).toBeLessThan(0);
    expect(cut?.titleX).toBeGreaterThanOrEqual(0);
  });
});
