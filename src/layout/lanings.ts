// What lanes can be, and in which of them each event stands.
import type { Filter } from '../model/filter.ts';
import type { Source } from '../model/source.ts';
import { STANDINGS } from '../model/standing.ts';
import type { ShownLane } from './arrangement.ts';
import { cell } from './cell.ts';
import type { Choosable } from './choose.ts';
import type { NumberLists } from './facets.ts';
import type { LanesBy } from './lanes-by.ts';
import { countsOf } from './number-lists.ts';

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

/** Lanes in which each event stands once. */
interface OneEach {
  readonly kind: 'one each';
  readonly lanes: readonly ShownLane[];
  /** The lane of each event of the document. */
  readonly column: Uint8Array<ArrayBuffer>;
}

/** Lanes of which an event may stand in several: a bit for each, the lowest where it stands as itself. */
interface SeveralEach {
  readonly kind: 'several each';
  readonly lanes: readonly ShownLane[];
  readonly bitsOf: (index: number) => number;
}

export type Laning = OneEach | SeveralEach;

export interface LaningOptions {
  readonly filter: Filter;
  readonly lanesBy: LanesBy;
  readonly words: LaneWords;
}

/** The lanes of a document's events, as they are asked for; some of them may be empty. */
export function laningOf({ columns, facets, outline }: Choosable, { filter, lanesBy, words }: LaningOptions): Laning {
  switch (lanesBy) {
    case 'theme':
      return oneEach(
        outline.lanes.map((lane, theme) => ({ ...lane, theme })),
        columns.lane,
      );
    case 'standing':
      return oneEach(
        STANDINGS.map((standing) => ({ id: standing, title: words.standing(standing) })),
        columns.standing,
      );
    case 'none':
      return oneEach([{ id: 'all', title: '' }], new Uint8Array(columns.count));
    case 'actor':
      return severalEach(
        outline.actors.map(({ id, name }) => ({ id, title: name })),
        facets.actors,
        { wanted: filter.actors, others: words.others, none: words.noActor },
      );
    case 'source':
      return severalEach(
        outline.sources.map((source) => ({ id: source.id, title: words.source(source) })),
        facets.sources,
        { wanted: filter.sources, others: words.others, none: words.noSource },
      );
  }
}

function oneEach(lanes: readonly ShownLane[], column: OneEach['column']): Laning {
  return { kind: 'one each', lanes, column };
}

interface SeveralOptions {
  /** Ids of those that alone have a lane; empty for all. */
  readonly wanted: readonly string[];
  /** The title of the lane of those beyond MOST_LANES, and of that of events without any. */
  readonly others: string;
  readonly none: string;
}

/** A lane for each that has most events; an event stands in the lanes of all that it has. */
function severalEach(all: readonly ShownLane[], lists: NumberLists, { wanted, others, none }: SeveralOptions): Laning {
  const counts = countsOf(lists, all.length);
  const candidates = all.flatMap(({ id }, place) =>
    cell(counts, place) > 0 && (wanted.length === 0 || wanted.includes(id)) ? [place] : [],
  );
  const own = candidates.toSorted((a, b) => cell(counts, b) - cell(counts, a)).slice(0, MOST_LANES);
  const bits = new Uint32Array(all.length);
  own.forEach((place, lane) => {
    bits[place] = 1 << lane;
  });
  return {
    kind: 'several each',
    lanes: [...own.flatMap((place) => all[place] ?? []), { id: 'others', title: others }, { id: 'none', title: none }],
    bitsOf: bitsIn(lists, bits, { others: 1 << own.length, none: 1 << (own.length + 1) }),
  };
}

function bitsIn(
  { start, values }: NumberLists,
  bits: Uint32Array,
  { others, none }: { readonly others: number; readonly none: number },
): SeveralEach['bitsOf'] {
  return (index) => {
    const [from, to] = [start[index] ?? 0, start[index + 1] ?? 0];
    if (from === to) return none;
    let own = 0;
    for (let i = from; i < to; i += 1) own |= bits[values[i] ?? 0] ?? 0;
    return own === 0 ? others : own;
  };
}
