// Where titles are placed: as a slow and obvious placing would, never one over another, and never lost while zooming in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell } from '../../src/layout/cell.ts';
import { anchorsOf, footprintFrom, footprintTo } from '../../src/layout/footprint.ts';
import { NEVER, type TitledRows } from '../../src/layout/places.ts';
import { laneBoxes } from '../../src/layout/rows.ts';
import { coarsestScale, REST_STEP } from '../../src/layout/step.ts';
import { listsOf, STAGES } from '../fixtures/arbitrary-list.ts';
import { DESK, type Laid, layOut } from '../fixtures/laid-out.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';
import { placeSlowly } from '../fixtures/slow-placing.ts';

const SEED = { seed: 42, numRuns: 40 };
const WITH_LISTS = fc.tuple(listsOf(60), STAGES).map(([list, stage]) => layOut(list, stage));

/** Pairs of a row whose footprints overlap at a scale. */
function overlapsIn({ columns, options }: Laid, rows: TitledRows, unitsPerPx: number): string[] {
  const anchors = anchorsOf(columns, options.axis);
  const scale = { room: options.room, unitsPerPx };
  const faults: string[] = [];
  for (let row = 0; row + 1 < rows.rowStart.length; row += 1) {
    const rooms = [...rows.titled.subarray(rows.rowStart[row], rows.rowStart[row + 1])].map((index, i) => {
      const side = cell(rows.sides, cell(rows.rowStart, row) + i) < 0 ? -1 : 1;
      return { index, from: footprintFrom(anchors, index, side, scale), to: footprintTo(anchors, index, side, scale) };
    });
    rooms.forEach((a, i) => {
      for (const b of rooms.slice(i + 1)) if (a.from < b.to && b.from < a.to) faults.push(`${a.index} × ${b.index}`);
    });
  }
  return faults;
}

/** Row and side of each title of a step. */
function seatsIn(rows: TitledRows): ReadonlyMap<number, string> {
  const seats = new Map<number, string>();
  for (let row = 0; row + 1 < rows.rowStart.length; row += 1) {
    for (let place = cell(rows.rowStart, row); place < cell(rows.rowStart, row + 1); place += 1) {
      seats.set(cell(rows.titled, place), `row ${row}, side ${rows.sides[place]}`);
    }
  }
  return seats;
}

describe('titles', () => {
  it('get the rows, sides and births that a slow and obvious placing gives them', () => {
    fc.assert(
      fc.property(WITH_LISTS, ({ columns, options, places }) => {
        const placed = Array.from(places.birth, (birth, index) => ({
          birth,
          row: birth === NEVER ? undefined : places.row[index],
          side: birth === NEVER ? undefined : places.side[index],
        }));
        expect(placed).toEqual(placeSlowly(columns, options));
      }),
      SEED,
    );
  });

  it('of one row never overlap at either end of any step', () => {
    fc.assert(
      fc.property(WITH_LISTS, (laid) => {
        const { ladder } = laid.options;
        for (const rows of laid.steps) {
          expect(overlapsIn(laid, rows, coarsestScale(rows.step - 1, ladder))).toEqual([]);
          expect(overlapsIn(laid, rows, coarsestScale(rows.step, ladder))).toEqual([]);
        }
      }),
      SEED,
    );
  });

  it('stay while zooming in, each in its row and on its side', () => {
    fc.assert(
      fc.property(WITH_LISTS, ({ steps }) => {
        let finer = seatsIn(
          steps[0] ?? { step: 0, rowStart: new Uint32Array(1), titled: new Uint32Array(), sides: new Int8Array() },
        );
        for (const rows of steps.slice(1)) {
          const seats = seatsIn(rows);
          expect([...seats].filter(([index, seat]) => finer.get(index) !== seat)).toEqual([]);
          finer = seats;
        }
      }),
      SEED,
    );
  });

  it('are on the board at every step as they are in the steps that it was given', () => {
    fc.assert(
      fc.property(WITH_LISTS, ({ places, steps, scene, columns }) => {
        const { board } = scene;
        for (const rows of steps) expect(board.rowsAt(rows.step)).toBe(rows);
        expect([...board.birth]).toEqual([...places.birth]);
        const titled = [...columns.at.keys()].filter((index) => cell(places.birth, index) !== NEVER);
        expect(titled.filter((index) => board.side[index] !== places.side[index])).toEqual([]);
      }),
      SEED,
    );
  });
});

describe('places', () => {
  it('gives heavier events their titles first', () => {
    const { columns, places } = layOut(randomTimeline(400, 4), DESK);
    const shareTitled = (weight: number): number => {
      const those = [...columns.weight.keys()].filter((index) => cell(columns.weight, index) === weight);
      return those.filter((index) => cell(places.birth, index) >= REST_STEP).length / those.length;
    };
    expect(shareTitled(5)).toBeGreaterThan(2 * shareTitled(1));
  });

  it('puts a title before its mark where it would reach beyond the view at rest', () => {
    const timeline = randomTimeline(1, 6);
    const events = timeline.events.map((event) => ({
      ...event,
      title: 'x'.repeat(30),
      when: { ...event.when, date: '2019-12-20' },
    }));
    const laid = layOut({ ...timeline, firstView: '2013/2019', events }, DESK);
    expect([...laid.places.side]).toEqual([-1]);
  });
});

describe('lanes', () => {
  const { columns } = layOut(randomTimeline(200, 7), DESK);
  const metrics = { header: 24, row: 26, strip: 26 };

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
