// The address under which others open the events of a handout.
import type { Filter } from '../../model/filter.ts';
import { NO_FILTER } from '../../model/filter.ts';
import { hashOf } from '../../state/hash-text.ts';
import { writeInquiry } from '../../state/inquiry-hash.ts';
import type { State } from '../../state/state.ts';
import { type Place, publicAddress } from '../../sync/public-address.ts';
import type { Copy, HandoutContent } from './handout-options.ts';

export interface Selection {
  readonly content: HandoutContent;
  readonly copy: Copy;
  readonly state: Pick<State, 'data' | 'filter' | 'picked' | 'knowledgeDay' | 'isForPupils'>;
}

/** The shortest address of the same events; on a pupils’ copy nothing of the lesson is behind it. Undefined where this page has no public address. */
export function handoutAddress(place: Place, { content, copy, state }: Selection): string | undefined {
  const page = publicAddress(place);
  if (page === undefined) return undefined;
  const { data, knowledgeDay, picked, isForPupils } = state;
  const isPupils = copy === 'pupils' || isForPupils;
  const desk = writeInquiry({
    filter: filterOf(content, state.filter),
    picked: content.kind === 'picked' ? picked : [],
    knowledgeDay,
    lanesBy: 'theme',
    hasArcs: false,
  });
  return `${page}#${hashOf({ data, for: isPupils ? 'pupils' : undefined, ...desk })}`;
}

function filterOf(content: HandoutContent, present: Filter): Filter {
  if (content.kind === 'chapter') return { ...NO_FILTER, chapters: [content.id] };
  return content.kind === 'filter' ? present : NO_FILTER;
}
