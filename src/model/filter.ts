// What of a timeline is laid out: within one group any of the chosen, between groups all of them.
import type { Certainty } from './certainty.ts';
import type { Standing } from './standing.ts';

export interface Filter {
  /** Ids of lanes: themes. */
  readonly lanes: readonly string[];
  readonly actors: readonly string[];
  readonly sources: readonly string[];
  readonly standings: readonly Standing[];
  readonly chapters: readonly string[];
  readonly certainties: readonly Certainty[];
  /** Only the few that matter most. */
  readonly isCoreOnly: boolean;
}

export type FilterGroup = Exclude<keyof Filter, 'isCoreOnly'>;

export const FILTER_GROUPS: readonly FilterGroup[] = [
  'lanes',
  'actors',
  'sources',
  'standings',
  'chapters',
  'certainties',
];

/** Lets everything pass. */
export const NO_FILTER: Filter = {
  lanes: [],
  actors: [],
  sources: [],
  standings: [],
  chapters: [],
  certainties: [],
  isCoreOnly: false,
};

/** How many choices a filter is made of. */
export function choiceCount(filter: Filter): number {
  return FILTER_GROUPS.reduce((sum, group) => sum + filter[group].length, filter.isCoreOnly ? 1 : 0);
}

/** The filter with one choice more, or, where it is there already, without it. */
export function toggled(filter: Filter, group: FilterGroup, value: string): Filter {
  const chosen: readonly string[] = filter[group];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...filter, [group]: next };
}

/** The filter without any choice of a group. */
export function withoutGroup(filter: Filter, group: FilterGroup | 'isCoreOnly'): Filter {
  return { ...filter, [group]: NO_FILTER[group] };
}
