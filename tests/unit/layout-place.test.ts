// The promises of the layout, on seeded random lists: no overlap at any zoom, titles that stay, every event in exactly one mark.
import { describe, expect, it } from 'vitest';
import { toScaleAxis } from '../../src/layout/axis.ts';
import { cell } from '../../src/layout/cell.ts';
import { type Columns, columnsOf } from '../../src/layout/columns.ts';
import { frameOf, type TitledMark } from '../../src/layout/frame.ts';
import { marksAt } from '../../src/layout/marks.ts';
import { NEVER, type Places, place } from '../../src/layout/place.ts';
import { laneBoxes } from '../../src/layout/rows.ts';
import { coarsestScale, stepOf } from '../../src/layout/step.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { DAY, type Span } from '../../src/time/span.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

const HOME: Span = { from: Date.UTC(2013, 0, 1), to: Date.UTC(2020, 0, 1) };
const axis = toScaleAxis(HOME.from);
const HOME_SCALE = (7 * 365) / 1000;
const metrics = { header: 24, row: 26, strip: 26 };
const COARSEST = stepOf((8 * 365) / 600) + 8;
const FINEST = stepOf(1 / 1600);

interface Laid {
  readonly columns: Columns;
  readonly places: Places;
  readonly widths: Float32Array;
  readonly lanes: ReturnType<typeof laneBoxes>;
}

function lay(timeline: Timeline, heightPx = 640): Laid {
  const columns = columnsOf(timeline);
  const widths = Float32Array.from(columns.titles, (title) => title.length * 7);
  const lanes = laneBoxes(columns, heightPx, metrics);
  const rows = lanes.map((lane) => lane.rows);
  const places = place(columns, {
    axis,
    rows,
    widths,
    coarsestStep: COARSEST,
    finestStep: FINEST,
    home: HOME,
    homeUnitsPerPx: HOME_SCALE,
  });
  return { columns, places, widths, lanes };
}

function frameAt(laid: Laid, view: Span, widthPx: number) {
  const step = stepOf((view.to - view.from) / DAY / widthPx);
  const marks = marksAt(laid.columns, laid.places, axis, { step, gapPx: metrics.strip });
  const stage = { widthPx, lanes: laid.lanes, metrics, widths: laid.widths };
  return frameOf({ columns: laid.columns, places: laid.places, marks }, view, axis, stage);
}

/** Slow and obvious: every title against every other title and every dot of its row. */
function overlapsIn(laid: Laid, titled: readonly TitledMark[]): string[] {
  return titled.flatMap((a) =>
    titled
      .filter((b) => a !== b && a.y === b.y && isInTheWayOf(a, b))
      .map((b) => `${laid.columns.ids[a.index]} × ${laid.columns.ids[b.index]}`),
  );
}

/** Whether the title or the dot of one lies on the title of the other. */
function isInTheWayOf(a: TitledMark, b: TitledMark): boolean {
  const end = b.titleX + b.titleWidth;
  const isTitleOnTitle = a.titleX < end && b.titleX < a.titleX + a.titleWidth;
  const isDotOnTitle = a.x + 6 > b.titleX && a.x - 6 < end;
  return isTitleOnTitle || isDotOnTitle;
}

const LISTS = [
  { count: 30, seed: 1 },
  { count: 200, seed: 2 },
  { count: 1000, seed: 3 },
];

describe.each(LISTS)('a list of $count events', ({ count, seed }) => {
  const laid = lay(randomTimeline(count, seed));

  it('never overlaps a title with another title or a mark, at any width and zoom', () => {
    for (const widthPx of [320, 700, 1030, 1510]) {
      for (const length of [1, 9, 60, 365, 1100, 2555]) {
        for (const start of [0, 400, 1300]) {
          const view = { from: HOME.from + start * DAY, to: HOME.from + (start + length) * DAY };
          expect(overlapsIn(laid, frameAt(laid, view, widthPx).titled)).toEqual([]);
        }
      }
    }
  });

  it('keeps a title that was shown while zooming in, in the same row', () => {
    let shown = new Set<number>();
    for (let step = COARSEST; step >= FINEST; step -= 1) {
      const titled = new Set(marksAt(laid.columns, laid.places, axis, { step, gapPx: metrics.strip }).titled);
      expect([...shown].filter((index) => !titled.has(index))).toEqual([]);
      shown = titled;
    }
    expect(shown.size).toBeGreaterThan(0);
  });

  it('has every event in exactly one mark at every step', () => {
    for (let step = COARSEST; step >= FINEST; step -= 7) {
      const marks = marksAt(laid.columns, laid.places, axis, { step, gapPx: metrics.strip });
      const all = [...marks.titled, ...marks.clusters.flatMap((cluster) => cluster.members)];
      expect(all.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
    }
  });

  it('keeps untitled marks of a lane apart at the coarsest scale of the step', () => {
    for (let step = COARSEST; step >= FINEST; step -= 7) {
      const { clusters } = marksAt(laid.columns, laid.places, axis, { step, gapPx: metrics.strip });
      const gaps = clusters.flatMap((cluster, index) => {
        const next = clusters[index + 1];
        return next && next.lane === cluster.lane ? [(next.position - cluster.position) / coarsestScale(step)] : [];
      });
      expect(gaps.filter((gap) => gap < metrics.strip - 1e-6)).toEqual([]);
    }
  });
});

describe('places', () => {
  it('gives heavier events their titles first', () => {
    const { columns, places } = lay(randomTimeline(400, 4));
    const step = stepOf((7 * 365) / 1000);
    const shareTitled = (weight: number): number => {
      const those = [...columns.weight.keys()].filter((index) => cell(columns.weight, index) === weight);
      return those.filter((index) => cell(places.birth, index) >= step).length / those.length;
    };
    expect(shareTitled(5)).toBeGreaterThan(2 * shareTitled(1));
  });

  it('leaves events without a row in clusters rather than placing them somewhere', () => {
    const columns = columnsOf(randomTimeline(20, 5));
    const widths = new Float32Array(20).fill(100);
    const options = {
      axis,
      widths,
      coarsestStep: COARSEST,
      finestStep: FINEST,
      home: HOME,
      homeUnitsPerPx: HOME_SCALE,
    };
    const places = place(columns, { ...options, rows: [0, 0, 0, 0] });
    expect([...places.birth].every((birth) => birth === NEVER)).toBe(true);
  });

  it('puts a title before its mark where it would reach beyond the view at rest', () => {
    const timeline = randomTimeline(1, 6);
    const [event] = timeline.events;
    if (!event) throw new Error('missing event: 0');
    const late = { ...event, when: { ...event.when, date: '2019-12-20' } };
    const columns = columnsOf({ ...timeline, events: [late] });
    const options = {
      axis,
      widths: new Float32Array([200]),
      coarsestStep: stepOf(2.5),
      finestStep: FINEST,
      home: HOME,
      homeUnitsPerPx: HOME_SCALE,
    };
    expect([...place(columns, { ...options, rows: [1, 1, 1, 1] }).side]).toEqual([-1]);
  });

  it('slides the title of a long bar so that it stays in view while the bar does', () => {
    const view = { from: Date.UTC(2016, 0, 1), to: Date.UTC(2016, 6, 1) };
    const [mark] = frameAt(lay(timelineOf('2014-01-01/2018-12-31')), view, 1000).titled;
    expect(mark?.x).toBeLessThan(0);
    expect(mark?.titleX).toBeGreaterThanOrEqual(0);
    expect((mark?.titleX ?? 0) + (mark?.titleWidth ?? 0)).toBeLessThanOrEqual(1000);
  });

  it('moves a title that stands before its bar into it where it would be cut', () => {
    const laid = lay(timelineOf('2019-06-01/2019-12-31'));
    expect([...laid.places.side]).toEqual([-1]);
    const [whole] = frameAt(laid, HOME, 1000).titled;
    expect((whole?.titleX ?? 0) + (whole?.titleWidth ?? 0)).toBeLessThan(whole?.x ?? 0);
    const [cut] = frameAt(laid, { from: Date.UTC(2019, 7, 1), to: Date.UTC(2020, 1, 1) }, 1000).titled;
    expect(cut?.x).toBeLessThan(0);
    expect(cut?.titleX).toBeGreaterThanOrEqual(0);
  });
});

/** One event of that date, with a title of 40 letters. */
function timelineOf(date: string): Timeline {
  const timeline = randomTimeline(1, 6);
  const events = timeline.events.map((event) => ({ ...event, title: 'x'.repeat(40), when: { ...event.when, date } }));
  return { ...timeline, events };
}

describe('lanes', () => {
  const columns = columnsOf(randomTimeline(200, 7));

  it('fill the height and give every lane with events a row', () => {
    const lanes = laneBoxes(columns, 800, metrics);
    const bottom = lanes.reduce((sum, lane) => sum + lane.height, 0);
    expect(bottom).toBeCloseTo(800);
    expect(lanes.every((lane) => lane.rows >= 1)).toBe(true);
  });

  it('keep one row each where the height is too small, and stand higher than it', () => {
    const lanes = laneBoxes(columns, 100, metrics);
    expect(lanes.map((lane) => lane.rows)).toEqual([1, 1, 1, 1]);
    expect(lanes.reduce((sum, lane) => sum + lane.height, 0)).toBeGreaterThan(100);
  });
});
