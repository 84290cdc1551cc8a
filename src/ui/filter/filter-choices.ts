// The choices of one group as the panel lists them.
import { choicesOf } from '../../layout/filter-counts.ts';
import type { Filter, FilterGroup } from '../../model/filter.ts';
import type { Outline } from '../../state/document.ts';
import type { ShownCounts } from './use-filter-counts.ts';

export interface CountedChoice {
  readonly id: string;
  /** How many events it would leave. */
  readonly count: number;
  readonly isChosen: boolean;
}

/** What some event is, or what is chosen though none is; people and organisations by how often they occur, the others in the timeline's order. */
export function countedChoices(
  group: FilterGroup,
  { outline, filter }: { readonly outline: Outline; readonly filter: Filter },
  { now, alone }: ShownCounts,
): readonly CountedChoice[] {
  const chosen: ReadonlySet<string> = new Set(filter[group]);
  const known = choicesOf(group, outline).map((id, place) => ({
    id,
    count: now.groups[group][place] ?? 0,
    alone: alone.groups[group][place] ?? 0,
    isChosen: chosen.has(id),
  }));
  const ids = new Set(known.map(({ id }) => id));
  const unknown = [...chosen].filter((id) => !ids.has(id)).map((id) => ({ id, count: 0, alone: 0, isChosen: true }));
  const listed = [...known, ...unknown].filter((choice) => choice.alone > 0 || choice.isChosen);
  return group === 'actors' ? listed.toSorted((a, b) => b.alone - a.alone) : listed;
}
