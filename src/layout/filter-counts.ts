// What a filter would leave: for each choice how many events, and, where nothing is left, which choices stand in the way.
// One walk over typed arrays, so that a million events take a moment.
import { CERTAINTIES } from '../model/certainty.ts';
import { FILTER_GROUPS, type Filter, type FilterGroup, NO_FILTER } from '../model/filter.ts';
import { STANDINGS } from '../model/standing.ts';
import { cell } from './cell.ts';
import { type ChoiceOutline, type Choosable, passing } from './choose.ts';
import type { NumberLists } from './facets.ts';
import { placesWhere } from './places-where.ts';

export type CountedGroup = FilterGroup | 'isCoreOnly';

const COUNTED_GROUPS: readonly CountedGroup[] = [...FILTER_GROUPS, 'isCoreOnly'];

export interface FilterCounts {
  /** How many events there are to choose from: all, or those that were found. */
  readonly of: number;
  /** How many of them pass the whole filter. */
  readonly left: number;
  /** How many each choice of a group would leave if it stood alone in its group, in the order of `choicesOf`. */
  readonly groups: Readonly<Record<FilterGroup, Uint32Array>>;
  /** How many the few that matter most would leave. */
  readonly core: number;
}

/** The groups that have to be cleared for something to be left, and how much that is. */
export interface WayBack {
  readonly groups: readonly CountedGroup[];
  readonly left: number;
}

/** Everything that can be chosen in a group, as ids. */
export function choicesOf(group: FilterGroup, outline: ChoiceOutline): readonly string[] {
  const named = { lanes: outline.lanes, chapters: outline.chapters, actors: outline.actors, sources: outline.sources };
  if (group === 'standings') return STANDINGS;
  return group === 'certainties' ? CERTAINTIES : named[group].map(({ id }) => id);
}

/** Counts what each choice would leave, given the choices of the other groups; `found` are the places of the events that a search found, undefined for no search. */
export function filterCounts(events: Choosable, filter: Filter, found?: readonly number[]): FilterCounts {
  const failures = failuresOf(events, filter);
  /** The events that pass all groups but perhaps this one. */
  const passingBut = (group: CountedGroup): Uint32Array =>
    passingIn(failures, 1 << COUNTED_GROUPS.indexOf(group), found);
  const countsIn = (group: FilterGroup): Uint32Array => {
    const counts = new Uint32Array(choicesOf(group, events.outline).length);
    TALLIES[group](events)(counts, passingBut(group));
    return counts;
  };
  return {
    of: found?.length ?? failures.length,
    left: passingIn(failures, 0, found).length,
    core: passingBut('isCoreOnly').reduce((sum, index) => sum + cell(events.facets.isCore, index), 0),
    groups: {
      lanes: countsIn('lanes'),
      actors: countsIn('actors'),
      sources: countsIn('sources'),
      standings: countsIn('standings'),
      chapters: countsIn('chapters'),
      certainties: countsIn('certainties'),
    },
  };
}

/** Counts what some events are in a group; what the outline does not have is not counted. */
type Tally = (counts: Uint32Array, indices: Uint32Array) => void;

const TALLIES: Readonly<Record<FilterGroup, (events: Choosable) => Tally>> = {
  lanes: ({ columns }) => tallyOne(columns.lane),
  actors: ({ facets }) => tallySeveral(facets.actors),
  sources: ({ facets }) => tallySeveral(facets.sources),
  standings: ({ columns }) => tallyOne(columns.standing),
  chapters: ({ facets }) => tallyOne(facets.chapter),
  certainties: ({ facets }) => tallyOne(facets.certainty),
};

function tallyOne(column: Uint8Array | Uint16Array): Tally {
  return (counts, indices) => {
    for (let i = 0; i < indices.length; i += 1) count(counts, column[indices[i] ?? 0] ?? 0);
  };
}

function tallySeveral({ start, values }: NumberLists): Tally {
  return (counts, indices) => {
    for (let i = 0; i < indices.length; i += 1) {
      const index = indices[i] ?? 0;
      const to = start[index + 1] ?? 0;
      for (let at = start[index] ?? 0; at < to; at += 1) count(counts, values[at] ?? 0);
    }
  };
}

function count(counts: Uint32Array, value: number): void {
  if (value < counts.length) counts[value] = (counts[value] ?? 0) + 1;
}

/** Where a filter leaves nothing: the fewest groups without which something is left, the most first; empty where something is left anyway. */
export function waysBack(events: Choosable, filter: Filter, found?: readonly number[]): readonly WayBack[] {
  const failures = failuresOf(events, filter);
  const tally = new Map<number, number>();
  for (const failed of found?.map((index) => cell(failures, index)) ?? failures) {
    tally.set(failed, (tally.get(failed) ?? 0) + 1);
  }
  const ways = [...tally].map(([failed, left]) => ({
    groups: COUNTED_GROUPS.filter((_, place) => (failed & (1 << place)) !== 0),
    left,
  }));
  const fewest = Math.min(...ways.map(({ groups }) => groups.length));
  if (fewest === 0) return [];
  return ways.filter(({ groups }) => groups.length === fewest).toSorted((a, b) => b.left - a.left);
}

/** For each event the groups of the filter that it does not pass, a bit for each. */
function failuresOf(events: Choosable, filter: Filter): Uint8Array {
  const failures = new Uint8Array(events.columns.count);
  COUNTED_GROUPS.forEach((group, place) => {
    const passes = passing(events, { ...NO_FILTER, [group]: filter[group] });
    if (!passes) return;
    for (let index = 0; index < failures.length; index += 1) {
      if (cell(passes, index) === 0) failures[index] = cell(failures, index) | (1 << place);
    }
  });
  return failures;
}

/** The events, of all or of those that were found, that pass all groups but perhaps those of `bits`. */
function passingIn(failures: Uint8Array, bits: number, found: readonly number[] | undefined): Uint32Array {
  const passesRest = (index: number): boolean => ((failures[index] ?? 0) | bits) === bits;
  return found ? Uint32Array.from(found.filter(passesRest)) : placesWhere(failures.length, passesRest);
}
