// What a filter would leave: for each choice how many events, and, where nothing is left, which choices stand in the way.
// One walk over typed arrays, so that a million events take a moment.
import { CERTAINTIES } from '../model/certainty.ts';
import { FILTER_GROUPS, type Filter, type FilterGroup, NO_FILTER } from '../model/filter.ts';
import { STANDINGS } from '../model/standing.ts';
import { cell } from './cell.ts';
import { type ChoiceOutline, type Choosable, passing } from './choose.ts';
import { numbersOf } from './facets.ts';

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
  /** Calls back with the events that pass all groups but perhaps this one. */
  const eachPassing = (group: CountedGroup | undefined, take: (index: number) => void): void => {
    const bit = group === undefined ? 0 : 1 << COUNTED_GROUPS.indexOf(group);
    eachOf(failures.length, found, (index) => {
      if ((cell(failures, index) | bit) === bit) take(index);
    });
  };
  const countsOf = (group: FilterGroup): Uint32Array => {
    const counts = new Uint32Array(choicesOf(group, events.outline).length);
    const valuesAt = VALUES[group](events);
    eachPassing(group, (index) => {
      const values = valuesAt(index);
      if (typeof values === 'number') add(counts, values);
      else for (let i = 0; i < values.length; i += 1) add(counts, cell(values, i));
    });
    return counts;
  };
  let [left, core] = [0, 0];
  eachPassing(undefined, () => {
    left += 1;
  });
  eachPassing('isCoreOnly', (index) => {
    core += cell(events.facets.isCore, index);
  });
  const groups = {
    lanes: countsOf('lanes'),
    actors: countsOf('actors'),
    sources: countsOf('sources'),
    standings: countsOf('standings'),
    chapters: countsOf('chapters'),
    certainties: countsOf('certainties'),
  };
  return { of: found?.length ?? failures.length, left, groups, core };
}

/** What an event is in each group: one number or several, places in `choicesOf`. */
const VALUES: Readonly<Record<FilterGroup, (events: Choosable) => (index: number) => number | ArrayLike<number>>> = {
  lanes:
    ({ columns }) =>
    (index) =>
      cell(columns.lane, index),
  actors:
    ({ facets }) =>
    (index) =>
      numbersOf(facets.actors, index),
  sources:
    ({ facets }) =>
    (index) =>
      numbersOf(facets.sources, index),
  standings:
    ({ columns }) =>
    (index) =>
      cell(columns.standing, index),
  chapters:
    ({ facets }) =>
    (index) =>
      cell(facets.chapter, index),
  certainties:
    ({ facets }) =>
    (index) =>
      cell(facets.certainty, index),
};

/** Where a filter leaves nothing: the fewest groups without which something is left, the most first; empty where something is left anyway. */
export function waysBack(events: Choosable, filter: Filter, found?: readonly number[]): readonly WayBack[] {
  const failures = failuresOf(events, filter);
  const tally = new Map<number, number>();
  eachOf(events.columns.count, found, (index) => {
    const failed = cell(failures, index);
    tally.set(failed, (tally.get(failed) ?? 0) + 1);
  });
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

function eachOf(count: number, found: readonly number[] | undefined, take: (index: number) => void): void {
  if (found) for (const index of found) take(index);
  else for (let index = 0; index < count; index += 1) take(index);
}

/** One more where the outline has such a choice. */
function add(counts: Uint32Array, value: number): void {
  if (value < counts.length) counts[value] = cell(counts, value) + 1;
}
