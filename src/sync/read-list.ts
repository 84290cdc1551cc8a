// From the bytes of a list to its outline and its columns, a chunk at a time; the same in the page and in a worker.
import { createListReader, type ReadList } from '../formats/list-reader.ts';
import type { Columns } from '../layout/columns.ts';
import { createColumnsBuilder } from '../layout/columns-builder.ts';
import type { Facets } from '../layout/facets.ts';
import { createFacetsBuilder } from '../layout/facets-builder.ts';
import type { Problem } from '../model/problem.ts';
import type { Lane } from '../model/timeline.ts';
import type { Outline } from '../state/document.ts';

/** Lanes beyond this many could be told apart by nobody. */
const MOST_LANES = 24;

export interface Reading {
  readonly push: (bytes: Uint8Array) => void;
  readonly end: () => FinishedList;
}

export interface FinishedList {
  readonly outline: Outline;
  readonly columns: Columns;
  readonly facets: Facets;
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  readonly list: ReadList;
}

export interface ReadingOptions {
  /** What the list is called where it has no title of its own. */
  readonly name: string;
  /** Called for each event with its title, in the order of the list. */
  readonly onTitle?: (title: string) => void;
}

/** Begins to read a list. */
export function readListFrom({ name, onTitle }: ReadingOptions): Reading {
  const builder = createColumnsBuilder();
  const facetsBuilder = createFacetsBuilder();
  const reader = createListReader({
    onEvent: (event, number) => {
      builder.add(event, number);
      facetsBuilder.add(event, number);
      onTitle?.(event.title);
    },
  });
  return {
    push: (bytes) => reader.push(bytes),
    end: () => {
      const list = reader.end();
      const { lanes, shown } = shownLanes(list.outline.lanes, builder.laneCounts());
      const columns = builder.columns(lanes.length, (id) => shown.get(id));
      const problems = lanes.length < list.outline.lanes.length ? [tooManyLanes(list.outline.lanes.length)] : [];
      return {
        outline: { ...list.outline, title: list.outline.title || name, lanes, eventCount: columns.count },
        columns,
        facets: facetsBuilder.facets(columns, list.outline),
        problems: [...problems, ...list.problems],
        problemCount: problems.length + list.problemCount,
        list,
      };
    },
  };
}

interface ShownLanes {
  readonly lanes: readonly Lane[];
  /** The lane in which the events of each lane are shown. */
  readonly shown: ReadonlyMap<string, number>;
}

/** All lanes, or, where they are too many, those with most events in their order, and one for all others. */
function shownLanes(all: readonly Lane[], counts: ReadonlyMap<string, number>): ShownLanes {
  if (all.length <= MOST_LANES) return { lanes: all, shown: new Map(all.map(({ id }, lane) => [id, lane])) };
  const countOf = ({ id }: Lane): number => counts.get(id) ?? 0;
  const largest = new Set(all.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, MOST_LANES - 1));
  const own = all.filter((lane) => largest.has(lane));
  const places = new Map(own.map(({ id }, lane) => [id, lane]));
  const others: Lane = { id: 'other lanes', title: `${all.length - own.length} other lanes` };
  return {
    lanes: [...own, others],
    shown: new Map(all.map(({ id }) => [id, places.get(id) ?? own.length])),
  };
}

function tooManyLanes(count: number): Problem {
  return {
    path: 'lanes',
    message: `The list has ${count} lanes, more than can be told apart: the ${MOST_LANES - 1} with most events have their own, all others share one.`,
  };
}
