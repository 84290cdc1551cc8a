// A timeline as one thread: piles of marks along a line.
import { describe, expect, it } from 'vitest';
import { toScaleAxis } from '../../src/layout/axis.ts';
import { cell } from '../../src/layout/cell.ts';
import { type Pile, pilesOn, type ShownPlacements } from '../../src/layout/thread.ts';
import { documentInPage } from '../../src/sync/document-in-page.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

const GAP = 40;
const WIDTH = 1280;
const VIEW = { from: Date.UTC(2014, 0, 1), to: Date.UTC(2019, 0, 1) };
const AXIS = toScaleAxis(VIEW.to);

const { columns } = documentInPage(randomTimeline(300, 7), { measure: () => new Float32Array(300) });

function piles(shown: ShownPlacements): readonly Pile[] {
  return pilesOn({ columns, axis: AXIS, view: VIEW, width: WIDTH, gap: GAP, shown });
}

/** The placements whose marks stand in the view. */
function inView(): readonly number[] {
  return Array.from({ length: columns.count }, (_, index) => index).filter((index) => {
    const at = cell(columns.at, index);
    return at >= VIEW.from && at < VIEW.to;
  });
}

describe('the piles on a thread', () => {
  it('hold every mark in view exactly once', () => {
    const members = piles({ except: [] }).flatMap((pile) => pile.members);
    expect(members).toEqual(inView());
    expect(piles({ except: [] }).reduce((sum, { count }) => sum + count, 0)).toBe(members.length);
  });

  it('stand at least the gap apart', () => {
    const places = piles({ except: [] }).map(({ x }) => x);
    expect(places.length).toBeGreaterThan(10);
    for (const [i, x] of places.slice(1).entries()) expect(x - (places[i] ?? 0)).toBeGreaterThanOrEqual(GAP);
  });

  it('leave out what is excepted, wherever it stood in its pile', () => {
    const except = inView().filter((index) => index % 3 === 0);
    const members = piles({ except }).flatMap((pile) => pile.members);
    expect(members).toEqual(inView().filter((index) => index % 3 !== 0));
  });

  it('stand the gap apart, and as if what is excepted were not there', () => {
    const except = inView().filter((index) => index % 3 === 0);
    const places = piles({ except }).map(({ x }) => x);
    for (const [i, x] of places.slice(1).entries()) expect(x - (places[i] ?? 0)).toBeGreaterThanOrEqual(GAP);
    const only = inView().filter((index) => index % 3 !== 0);
    expect(piles({ except })).toEqual(piles({ only }));
  });

  it('show some alone', () => {
    const only = inView().filter((index) => index % 11 === 0);
    expect(piles({ only }).flatMap((pile) => pile.members)).toEqual(only);
    expect(piles({ only: [] })).toEqual([]);
  });

  it('say how many they are where they are too many to name', () => {
    const day = documentInPage(randomTimeline(2000, 3), { measure: () => new Float32Array(2000) }).columns;
    const [first] = pilesOn({
      columns: day,
      axis: AXIS,
      view: { from: VIEW.from, to: VIEW.from + 100 * (VIEW.to - VIEW.from) },
      width: WIDTH,
      gap: WIDTH,
      shown: { except: [] },
    });
    expect(first?.members).toHaveLength(60);
    expect(first?.count).toBeGreaterThan(1000);
  });
});
