// The names of the filter's groups and of what can be chosen in them.
import type { CountedGroup } from '../../layout/filter-counts.ts';
import { CERTAINTIES } from '../../model/certainty.ts';
import { FILTER_GROUPS, type Filter, type FilterGroup } from '../../model/filter.ts';
import { STANDINGS } from '../../model/standing.ts';
import type { Outline } from '../../state/document.ts';
import { countWords } from '../../time/count-words.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { shortDate } from '../../time/format-date.ts';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { publisherOf } from '../panel/citation-names.ts';
import { CERTAINTY_WORDS } from './certainty-words.ts';

export interface GroupWords {
  readonly title: string;
  /** Several of them, within a sentence. */
  readonly several: string;
}

export const GROUP_WORDS: Readonly<Record<FilterGroup, GroupWords>> = {
  lanes: { title: 'Theme', several: 'themes' },
  actors: { title: 'People and organisations', several: 'people and organisations' },
  sources: { title: 'Source', several: 'sources' },
  standings: { title: 'Standing', several: 'standings' },
  chapters: { title: 'Chapter', several: 'chapters' },
  certainties: { title: 'Certainty of date', several: 'certainties of date' },
};

export const CORE_WORDS = 'Core only';

/** One choice of a filter. */
export interface Choice {
  readonly group: CountedGroup;
  readonly id: string;
}

/** All choices of a filter, group by group. */
export function choicesIn(filter: Filter): readonly Choice[] {
  const chosen = FILTER_GROUPS.flatMap((group) => filter[group].map((id) => ({ group, id })));
  return filter.isCoreOnly ? [...chosen, { group: 'isCoreOnly', id: 'core' }] : chosen;
}

/** The name of a choice; an id that the timeline does not know names itself. */
export function choiceWords(outline: Outline, { group, id }: Choice): string {
  const words: Readonly<Record<CountedGroup, () => string | undefined>> = {
    lanes: () => outline.lanes.find((lane) => lane.id === id)?.title,
    actors: () => outline.actors.find((actor) => actor.id === id)?.name,
    sources: () => sourceWords(outline, id),
    standings: () => STANDINGS.flatMap((one) => (one === id ? STANDING_WORDS[one].word : []))[0],
    chapters: () => outline.chapters.find((chapter) => chapter.id === id)?.title,
    certainties: () => CERTAINTIES.flatMap((one) => (one === id ? CERTAINTY_WORDS[one] : []))[0],
    isCoreOnly: () => CORE_WORDS,
  };
  return words[group]() || id;
}

/** “RFA, 26 Sep 2013”. */
function sourceWords(outline: Outline, id: string): string | undefined {
  const source = outline.sources.find((one) => one.id === id);
  const publisher = publisherOf(outline, source);
  const published = parseEdtf(source?.published ?? '');
  const parts = [publisher?.shortName || publisher?.name || source?.headline, published && shortDate(published)];
  return parts.filter(Boolean).join(', ');
}

/** Choices within a sentence: “Kim Sok”, the 3 sources, “Courts” and the 2 chapters. */
export function groupsInWords(outline: Outline, filter: Filter, groups: readonly CountedGroup[]): string {
  const each = groups.map((group) => {
    const chosen = choicesIn(filter).filter((choice) => choice.group === group);
    const [only, ...more] = chosen;
    if (only && more.length === 0) return `“${choiceWords(outline, only)}”`;
    return group === 'isCoreOnly' ? CORE_WORDS : `the ${countWords(chosen.length)} ${GROUP_WORDS[group].several}`;
  });
  const last = each.pop() ?? '';
  return each.length === 0 ? last : `${each.join(', ')} and ${last}`;
}

/** “1 event”, “1,200 events”. */
export function eventCountWords(count: number): string {
  return count === 1 ? '1 event' : `${countWords(count)} events`;
}
