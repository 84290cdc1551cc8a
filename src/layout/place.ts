// Every title is born once and keeps its row. The view at rest decides: there and then ever closer, heaviest events first, each takes the
// first row of its track in which it fits. Then ever farther out, those that still fit where they are stay. Titles cannot overlap, vanish while
// zooming in, or change rows, by construction. (The active ranges of dynamic map labelling: Been, Daiches and Yap 2006.)
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import { anchorsOf } from './footprint.ts';
import { heaviestFirst } from './heaviest-first.ts';
import {
  type Closer,
  comeCloser,
  emptyRows,
  goFarther,
  MOST_TURNS,
  type Site,
  trackOf,
  type Work,
} from './place-step.ts';
import { NEVER, NO_TRACK, type PlaceOptions, type Places, type TitledRows } from './places.ts';
import { REST_STEP } from './step.ts';

export interface Placing {
  /** Filled while the steps are taken. */
  readonly places: Places;
  /** The view at rest first, then in turn one step closer and one farther out; undefined between two portions of work on one of them. */
  readonly steps: Generator<TitledRows | undefined, void>;
}

/** Begins to give each placement its row, the side of its title, and the step at which the title is born. */
export function createPlacing(columns: Columns, options: PlaceOptions): Placing {
  const places: Places = {
    row: new Uint16Array(columns.count),
    side: new Int8Array(columns.count).fill(1),
    birth: new Int16Array(columns.count).fill(NEVER),
  };
  return { places, steps: stepsOf({ columns, places, options }) };
}

function* stepsOf(site: Site): Generator<TitledRows | undefined, void> {
  const { coarsestStep, finestStep, ladder } = site.options;
  const anchors = anchorsOf(site.columns, site.options.axis);
  const from = site.options.axis.position(site.options.home.from);
  const home = { room: site.options.room, unitsPerPx: ladder.restUnitsPerPx };
  const order: Uint32Array = heaviestFirst(site.columns, anchors, home, from).filter(
    (index) => trackOf(site, index) !== NO_TRACK,
  );
  const work: Work = { ...site, anchors, turns: { left: MOST_TURNS } };
  const closer: Closer = { rows: emptyRows(site.options.rows), waiting: order.slice() };
  yield* comeCloser(work, closer, REST_STEP);
  let outer: Uint32Array = order.filter((index) => cell(site.places.birth, index) === REST_STEP);
  for (let distance = 1; ; distance += 1) {
    const [fine, coarse] = [REST_STEP - distance, REST_STEP + distance];
    const hasCloser = fine >= finestStep && closer.waiting.length > 0;
    const hasFarther = coarse <= coarsestStep && outer.length > 0;
    if (hasCloser) yield* comeCloser(work, closer, fine);
    if (hasFarther) {
      const farther = goFarther(work, outer, coarse);
      outer = farther.stayed;
      yield farther.rows;
    }
    if (!hasCloser && !hasFarther) return;
  }
}
