// Which events of a document pass a filter: a number for each event, nothing else, so that a million take a moment.
import { CERTAINTIES } from '../model/certainty.ts';
import { choiceCount, FILTER_GROUPS, type Filter, type FilterGroup } from '../model/filter.ts';
import { STANDINGS } from '../model/standing.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Columns } from './columns.ts';
import type { Facets, NumberLists } from './facets.ts';

/** What a filter names by ids. */
export type ChoiceOutline = Pick<Timeline, 'lanes' | 'chapters' | 'actors' | 'sources'>;

/** A document's events as numbers, and what those numbers mean. */
export interface Choosable {
  readonly columns: Columns;
  readonly facets: Facets;
  readonly outline: ChoiceOutline;
}

/** Takes the mark from each event that does not pass. */
type Sieve = (passes: Uint8Array) => void;

/** 1 for each event that passes; undefined where the filter lets everything pass. */
export function passing(events: Choosable, filter: Filter): Uint8Array<ArrayBuffer> | undefined {
  if (choiceCount(filter) === 0) return undefined;
  const passes = new Uint8Array(events.columns.count).fill(1);
  for (const group of FILTER_GROUPS) if (filter[group].length > 0) SIEVES[group](events, filter[group])(passes);
  if (filter.isCoreOnly) oneOf(events.facets.isCore, Uint8Array.of(0, 1))(passes);
  return passes;
}

const SIEVES: Readonly<Record<FilterGroup, (events: Choosable, chosen: readonly string[]) => Sieve>> = {
  lanes: ({ columns, outline }, chosen) => oneOf(columns.lane, marked(idsOf(outline.lanes), chosen)),
  chapters: ({ facets, outline }, chosen) => oneOf(facets.chapter, marked(idsOf(outline.chapters), chosen)),
  standings: ({ columns }, chosen) => oneOf(columns.standing, marked(STANDINGS, chosen)),
  certainties: ({ facets }, chosen) => oneOf(facets.certainty, marked(CERTAINTIES, chosen)),
  actors: ({ facets, outline }, chosen) => anyOf(facets.actors, marked(idsOf(outline.actors), chosen)),
  sources: ({ facets, outline }, chosen) => anyOf(facets.sources, marked(idsOf(outline.sources), chosen)),
};

function oneOf(column: Uint8Array | Uint16Array, isChosen: Uint8Array): Sieve {
  return (passes) => {
    for (let i = 0; i < passes.length; i += 1) if (isChosen[column[i] ?? 0] !== 1) passes[i] = 0;
  };
}

function anyOf({ start, values }: NumberLists, isChosen: Uint8Array): Sieve {
  const hasAny = (index: number): boolean => {
    const to = start[index + 1] ?? 0;
    for (let i = start[index] ?? 0; i < to; i += 1) if (isChosen[values[i] ?? 0] === 1) return true;
    return false;
  };
  return (passes) => {
    for (let i = 0; i < passes.length; i += 1) if (passes[i] === 1 && !hasAny(i)) passes[i] = 0;
  };
}

function idsOf(named: readonly { readonly id: string }[]): readonly string[] {
  return named.map(({ id }) => id);
}

/** 1 at the place of each that was chosen; a choice that is not among them passes nothing. */
function marked(all: readonly string[], chosen: readonly string[]): Uint8Array {
  return Uint8Array.from(all, (one) => Number(chosen.includes(one)));
}
