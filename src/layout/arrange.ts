// From what a filter lets pass and what lanes are to be, to an arrangement.
import type { Filter } from '../model/filter.ts';
import type { Source } from '../model/source.ts';
import { STANDINGS } from '../model/standing.ts';
import type { Arrangement, Choice, ShownLane } from './arrangement.ts';
import { cell } from './cell.ts';
import { type Choosable, passing } from './choose.ts';
import { chosenColumns } from './chosen-columns.ts';
import { type NumberLists, numbersOf } from './facets.ts';
import { createGrowable } from './growable.ts';
import type { LanesBy } from './lanes-by.ts';

/** How many people or sources have lanes of their own; more could be told apart by nobody. */
const MOST_LANES = 12;

/** Words for lanes that no data names. */
export interface LaneWords {
  readonly standing: (standing: (typeof STANDINGS)[number]) => string;
  readonly source: (source: Source) => string;
  readonly others: string;
  readonly noActor: string;
  readonly noSource: string;
}

/** What is laid out of a document's events, and in which lanes. */
export function arrange(events: Choosable, filter: Filter, lanesBy: LanesBy, words: LaneWords): Arrangement {
  const { columns } = events;
  const passes = passing(events, filter);
  const all = Uint32Array.from(columns.at, (_, index) => index);
  const laning = lanesIn(events, { filter, lanesBy, words });
  if (!passes && lanesBy === 'theme') {
    const { at: begins, ends } = columns;
    return { columns, lanes: laning.lanes, choice: undefined, shown: all, begins, ends };
  }
  const shown = passes ? all.filter((index) => cell(passes, index) === 1) : all;
  const { choice, lanes } = withoutEmptyLanes(choiceOf(shown, laning));
  return {
    columns: chosenColumns(columns, choice),
    lanes,
    choice,
    shown,
    begins: Float64Array.from(shown, (index) => cell(columns.at, index)),
    ends: Float64Array.from(shown, (index) => cell(columns.until, index)).sort(),
  };
}

/** Lanes, and in which of them an event stands: as itself in the first. */
interface Laning {
  readonly lanes: readonly ShownLane[];
  readonly lanesOf: (index: number) => readonly number[];
}

interface LaningOptions {
  readonly filter: Filter;
  readonly lanesBy: LanesBy;
  readonly words: LaneWords;
}

function lanesIn({ columns, facets, outline }: Choosable, { filter, lanesBy, words }: LaningOptions): Laning {
  switch (lanesBy) {
    case 'theme':
      return {
        lanes: outline.lanes.map((lane, theme) => ({ ...lane, theme })),
        lanesOf: (index) => [cell(columns.lane, index)],
      };
    case 'standing':
      return {
        lanes: STANDINGS.map((standing) => ({ id: standing, title: words.standing(standing) })),
        lanesOf: (index) => [cell(columns.standing, index)],
      };
    case 'none':
      return { lanes: [{ id: 'all', title: '' }], lanesOf: () => [0] };
    case 'actor':
      return severalLanes(outline.actors.map(named), facets.actors, {
        wanted: filter.actors,
        others: words.others,
        none: words.noActor,
      });
    case 'source':
      return severalLanes(
        outline.sources.map((source) => ({ id: source.id, title: words.source(source) })),
        facets.sources,
        { wanted: filter.sources, others: words.others, none: words.noSource },
      );
  }
}

function named({ id, name }: { readonly id: string; readonly name: string }): ShownLane {
  return { id, title: name };
}

interface SeveralOptions {
  /** Ids of those that alone have a lane; empty for all. */
  readonly wanted: readonly string[];
  /** The title of the lane of those beyond MOST_LANES, and of that of events without any. */
  readonly others: string;
  readonly none: string;
}

/** A lane for each that has most events; an event stands in the lanes of all that it has. */
function severalLanes(all: readonly ShownLane[], lists: NumberLists, { wanted, others, none }: SeveralOptions): Laning {
  const counts = new Uint32Array(all.length);
  for (const value of lists.values) counts[value] = cell(counts, value) + 1;
  const candidates = all.flatMap(({ id }, place) =>
    cell(counts, place) > 0 && (wanted.length === 0 || wanted.includes(id)) ? [place] : [],
  );
  const own = candidates.toSorted((a, b) => cell(counts, b) - cell(counts, a)).slice(0, MOST_LANES);
  const laneOf = new Map(own.map((place, lane) => [place, lane]));
  const [otherLane, noLane] = [own.length, own.length + 1];
  return {
    lanes: [...own.flatMap((place) => all[place] ?? []), { id: 'others', title: others }, { id: 'none', title: none }],
    lanesOf: (index) => {
      const numbers = numbersOf(lists, index);
      if (numbers.length === 0) return [noLane];
      const lanes = Array.from(numbers, (number) => laneOf.get(number)).filter((lane) => lane !== undefined);
      return lanes.length > 0 ? lanes.sort((a, b) => a - b) : [otherLane];
    },
  };
}

interface Laned {
  readonly choice: Choice;
  readonly lanes: readonly ShownLane[];
}

function choiceOf(shown: Uint32Array, { lanes, lanesOf }: Laning): Laned {
  const event = createGrowable((length) => new Uint32Array(length));
  const lane = createGrowable((length) => new Uint8Array(length));
  const isEcho = createGrowable((length) => new Uint8Array(length));
  for (const index of shown) {
    lanesOf(index).forEach((own, place) => {
      event.add(index);
      lane.add(own);
      isEcho.add(Number(place > 0));
    });
  }
  return {
    lanes,
    choice: {
      event: event.values().slice(),
      lane: lane.values().slice(),
      isEcho: isEcho.values().slice(),
      laneCount: lanes.length,
    },
  };
}

/** A lane in which nothing stands would only take room. */
function withoutEmptyLanes({ choice, lanes }: Laned): Laned {
  const filled = new Set(choice.lane);
  const kept = lanes.flatMap((_, lane) => (filled.has(lane) ? [lane] : []));
  const next = new Map(kept.map((lane, place) => [lane, place]));
  return {
    lanes: kept.flatMap((lane) => lanes[lane] ?? []),
    choice: { ...choice, lane: choice.lane.map((lane) => next.get(lane) ?? 0), laneCount: kept.length },
  };
}
