// The groups of vis-timeline as lanes, in their order; what else they say is kept for the way back.
import type { Lane } from '../../model/timeline.ts';
import type { ForeignBooks } from '../foreign/foreign-books.ts';
import type { ListSink } from '../format.ts';
import { type Fields, fieldsBut, forEachMember, textIn } from '../json/json-members.ts';
import type { LooseJson } from '../json/loose-json.ts';
import { plainText } from '../text/html-text.ts';
import { idIn } from './read-item.ts';

const KNOWN = new Set(['id', 'content']);
const NESTED = 'Groups within groups were read as lanes side by side.';

function orderOf({ order }: Fields): number {
  return typeof order === 'number' ? order : 0;
}

interface Groups {
  readonly lanes: readonly Lane[];
  /** The groups as they are written; empty where the lanes say all of it. */
  readonly kept: readonly Fields[];
}

/** Reads the groups; `used` are the ids that items name. A group that only holds others is no lane of its own. */
export function readGroups(
  json: LooseJson,
  { groups: value, used }: { readonly groups: unknown; readonly used: ReadonlySet<string> },
  sink: ListSink,
  books: ForeignBooks,
): Groups {
  const groups: Fields[] = [];
  forEachMember(json, { path: 'groups', value, what: 'a group' }, sink, (group, place) => {
    if (idIn(group['id']) !== '') groups.push(group);
    else sink.fault({ ...place, message: 'This group has no id, so no item can belong to it; it was left out.' });
  });
  const isHolder = (group: Fields): boolean => Array.isArray(group['nestedGroups']) && !used.has(idIn(group['id']));
  for (const group of groups) if (Array.isArray(group['nestedGroups'])) books.count(NESTED);
  const lanes = groups
    .filter((group) => !isHolder(group))
    .toSorted((a, b) => orderOf(a) - orderOf(b))
    .map((group) => ({ id: idIn(group['id']), title: plainText(textIn(group['content'])).text || idIn(group['id']) }));
  const saysMore = groups.some((group) => Object.keys(fieldsBut(group, KNOWN)).length > 0);
  return { lanes, kept: saysMore ? groups.map((group) => fieldsBut(group, new Set())) : [] };
}
