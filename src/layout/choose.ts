// Which events of a document pass a filter: a number for each event, nothing else, so that a million take a moment.
import { CERTAINTIES } from '../model/certainty.ts';
import { choiceCount, type Filter, type FilterGroup } from '../model/filter.ts';
import { STANDINGS } from '../model/standing.ts';
import type { Timeline } from '../model/timeline.ts';
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import { type Facets, type NumberLists, numbersOf } from './facets.ts';

/** What a filter names by ids. */
export type ChoiceOutline = Pick<Timeline, 'lanes' | 'chapters' | 'actors' | 'sources'>;

/** A document's events as numbers, and what those numbers mean. */
export interface Choosable {
  readonly columns: Columns;
  readonly facets: Facets;
  readonly outline: ChoiceOutline;
}

/** Says of an event whether it passes. */
type Test = (index: number) => boolean;

/** 1 for each event that passes; undefined where the filter lets everything pass. */
export function passing(events: Choosable, filter: Filter): Uint8Array<ArrayBuffer> | undefined {
  if (choiceCount(filter) === 0) return undefined;
  const tests = testsOf(events, filter);
  const passes = new Uint8Array(events.columns.count);
  for (let index = 0; index < passes.length; index += 1) passes[index] = Number(tests.every((test) => test(index)));
  return passes;
}

function testsOf(events: Choosable, filter: Filter): readonly Test[] {
  const { isCore } = events.facets;
  const groups = (Object.keys(GROUPS) as FilterGroup[]).filter((group) => filter[group].length > 0);
  return [
    ...groups.map((group) => GROUPS[group](events, filter[group])),
    ...(filter.isCoreOnly ? [(index: number) => cell(isCore, index) === 1] : []),
  ];
}

const GROUPS: Readonly<Record<FilterGroup, (events: Choosable, chosen: readonly string[]) => Test>> = {
  lanes: ({ columns, outline }, chosen) => oneOf(columns.lane, placesIn(outline.lanes, chosen)),
  chapters: ({ facets, outline }, chosen) => oneOf(facets.chapter, placesIn(outline.chapters, chosen)),
  standings: ({ columns }, chosen) => oneOf(columns.standing, wordsIn(STANDINGS, chosen)),
  certainties: ({ facets }, chosen) => oneOf(facets.certainty, wordsIn(CERTAINTIES, chosen)),
  actors: ({ facets, outline }, chosen) => anyOf(facets.actors, placesIn(outline.actors, chosen)),
  sources: ({ facets, outline }, chosen) => anyOf(facets.sources, placesIn(outline.sources, chosen)),
};

function oneOf(column: ArrayLike<number>, chosen: ReadonlySet<number>): Test {
  return (index) => chosen.has(cell(column, index));
}

function anyOf(lists: NumberLists, chosen: ReadonlySet<number>): Test {
  return (index) => {
    const own = numbersOf(lists, index);
    for (let i = 0; i < own.length; i += 1) if (chosen.has(cell(own, i))) return true;
    return false;
  };
}

/** The places of the chosen; an id that the outline does not have passes nothing. */
function placesIn(named: readonly { readonly id: string }[], chosen: readonly string[]): ReadonlySet<number> {
  return new Set(named.flatMap(({ id }, place) => (chosen.includes(id) ? [place] : [])));
}

function wordsIn(all: readonly string[], chosen: readonly string[]): ReadonlySet<number> {
  return new Set(chosen.map((one) => all.indexOf(one)));
}
