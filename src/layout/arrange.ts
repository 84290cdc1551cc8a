// From what a filter lets pass and what lanes are to be, to an arrangement.
import type { Filter } from '../model/filter.ts';
import type { Arrangement, Choice, ShownLane } from './arrangement.ts';
import { cell } from './cell.ts';
import { type Choosable, passing } from './choose.ts';
import { chosenColumns, taken } from './chosen-columns.ts';
import type { Columns } from './columns.ts';
import { endsOf } from './ends.ts';
import type { LanesBy } from './lanes-by.ts';
import { type LaneWords, type Laning, laningOf } from './lanings.ts';
import { placesWhere } from './places-where.ts';

/** What is laid out of a document's events, and in which lanes. */
export function arrange(events: Choosable, filter: Filter, lanesBy: LanesBy, words: LaneWords): Arrangement {
  const { columns } = events;
  const passes = passing(events, filter);
  const shown = placesWhere(columns.count, (index) => !passes || passes[index] === 1);
  const laning = laningOf(events, { filter, lanesBy, words });
  if (!passes && lanesBy === 'theme') {
    return { columns, lanes: laning.lanes, choice: undefined, shown, begins: columns.at, ends: columns.ends };
  }
  const { choice, lanes } = withoutEmptyLanes(choiceOf(shown, laning));
  const chosen = chosenColumns(columns, choice);
  // Where events stand in one lane each, there are no more placements than events.
  const { begins, ends } = laning.kind === 'one each' ? boundsOf(chosen) : eventBounds(columns, passes && shown);
  return { columns: chosen, lanes, choice, shown, begins, ends };
}

type Bounds = Pick<Arrangement, 'begins' | 'ends'>;

function boundsOf({ at, ends }: Columns): Bounds {
  return { begins: at, ends };
}

/** Where some events begin and end; all, where none are given. */
function eventBounds(all: Columns, some: Uint32Array | undefined): Bounds {
  if (!some) return boundsOf(all);
  const begins = taken(all.at, some);
  return { begins, ends: endsOf({ at: begins, until: taken(all.until, some) }) };
}

interface Laned {
  readonly choice: Choice;
  readonly lanes: readonly ShownLane[];
}

function choiceOf(shown: Uint32Array<ArrayBuffer>, laning: Laning): Laned {
  const { lanes } = laning;
  const placements = laning.kind === 'one each' ? placedOnce(shown, laning.column) : placedOften(shown, laning.bitsOf);
  return { lanes, choice: { ...placements, laneCount: lanes.length } };
}

type Placements = Omit<Choice, 'laneCount'>;

function placedOnce(shown: Uint32Array<ArrayBuffer>, column: Uint8Array<ArrayBuffer>): Placements {
  return { event: shown, lane: taken(column, shown), isEcho: new Uint8Array(shown.length) };
}

function placedOften(shown: Uint32Array<ArrayBuffer>, bitsOf: (index: number) => number): Placements {
  const bits = shown.map(bitsOf);
  const count = bits.reduce((sum, own) => sum + bitCount(own), 0);
  const [event, lane, isEcho] = [new Uint32Array(count), new Uint8Array(count), new Uint8Array(count)];
  let place = 0;
  for (let i = 0; i < bits.length; i += 1) {
    const own = bits[i] ?? 0;
    for (let left = own; left !== 0; left &= left - 1) {
      event[place] = shown[i] ?? 0;
      lane[place] = 31 - Math.clz32(left & -left);
      isEcho[place] = Number(left !== own);
      place += 1;
    }
  }
  return { event, lane, isEcho };
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** A lane in which nothing stands would only take room. */
function withoutEmptyLanes({ choice, lanes }: Laned): Laned {
  const isFilled = new Uint8Array(lanes.length);
  for (const lane of choice.lane) isFilled[lane] = 1;
  const kept = lanes.flatMap((_, lane) => (cell(isFilled, lane) === 1 ? [lane] : []));
  if (kept.length === lanes.length) return { choice, lanes };
  const next = new Uint8Array(lanes.length);
  kept.forEach((lane, place) => {
    next[lane] = place;
  });
  return {
    lanes: kept.flatMap((lane) => lanes[lane] ?? []),
    choice: { ...choice, lane: choice.lane.map((lane) => cell(next, lane)), laneCount: kept.length },
  };
}
