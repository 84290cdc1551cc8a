// What an address says of an inquiry: what is looked for, filtered, seen, known, sorted, picked and read.
import { LANES_BY, type LanesBy } from '../layout/lanes-by.ts';
import { BY_DATE, type ListOrder, SORT_KEYS } from '../layout/list-order.ts';
import { CERTAINTIES } from '../model/certainty.ts';
import { FILTER_GROUPS, type Filter, type FilterGroup, NO_FILTER } from '../model/filter.ts';
import type { Lens } from '../model/lens.ts';
import { STANDINGS } from '../model/standing.ts';
import { isoDay, parseIsoInstant } from '../time/format-date.ts';
import { DAY, type Instant } from '../time/span.ts';
import { type HashParts, type Ignore, shorten } from './hash-part.ts';
import { PAGE_KINDS, type Page } from './page.ts';
import type { State } from './state.ts';

/** What an address says of an inquiry; a part that it leaves out or that is wrong is as if nothing were asked. */
export interface InquiryAddress {
  readonly quote: number | undefined;
  readonly page: Page | undefined;
  readonly search: string;
  readonly filter: Filter;
  readonly lanesBy: LanesBy | undefined;
  readonly knowledgeDay: Instant | undefined;
  readonly hasArcs: boolean;
  readonly lens: Lens | undefined;
  readonly listOrder: ListOrder | undefined;
  readonly picked: readonly string[];
}

/** The key of each group of the filter: once for each choice. */
const GROUP_KEYS: Readonly<Record<FilterGroup, string>> = {
  lanes: 'theme',
  actors: 'who',
  sources: 'source',
  standings: 'standing',
  chapters: 'chapter',
  certainties: 'date',
};

/** The keys of an inquiry in an address. */
export const INQUIRY_KEYS: readonly string[] = [
  ...['quote', 'page', 'about', 'q', 'core', 'lanes', 'known', 'arcs', 'told', 'said', 'sort', 'pick'],
  ...Object.values(GROUP_KEYS),
];

/** The parts of an address that a state’s inquiry makes. */
export function writeInquiry(state: Partial<State>): HashParts {
  const { quote, page, search, filter = NO_FILTER, lanesBy, knowledgeDay, hasArcs, lens, picked, listOrder } = state;
  return {
    // People count from one.
    quote: quote === undefined ? undefined : String(quote + 1),
    page: page?.kind,
    about: page?.about,
    q: search?.trim() || undefined,
    ...Object.fromEntries(FILTER_GROUPS.map((group) => [GROUP_KEYS[group], filter[group]])),
    core: filter.isCoreOnly ? 'only' : undefined,
    lanes: lanesBy === 'theme' ? undefined : lanesBy,
    known: knowledgeDay === undefined ? undefined : isoDay(knowledgeDay),
    arcs: hasArcs ? 'on' : undefined,
    told: lens?.kind === 'source' ? lens.id : undefined,
    said: lens?.kind === 'speaker' ? lens.id : undefined,
    sort: sortText(listOrder ?? BY_DATE),
    pick: picked,
  };
}

/** Reads what an address asks; never throws. */
export function readInquiry(params: URLSearchParams, ignore: Ignore): InquiryAddress {
  return {
    quote: readQuote(params.get('quote'), ignore),
    page: readPage(params, ignore),
    search: params.get('q') ?? '',
    filter: readFilter(params, ignore),
    lanesBy: oneOf(params, 'lanes', LANES_BY, (text) =>
      ignore('lanes', `“${text}” in the address is no kind of lane.`),
    ),
    knowledgeDay: readDay(params.get('known'), ignore),
    hasArcs: params.get('arcs') === 'on',
    lens: readLens(params),
    listOrder: readSort(params.get('sort'), ignore),
    picked: [...new Set(params.getAll('pick'))],
  };
}

function readQuote(text: string | null, ignore: Ignore): number | undefined {
  if (text === null) return undefined;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text) - 1;
  return ignore('quote', `“${shorten(text)}” in the address is no number of an excerpt.`);
}

function readPage(params: URLSearchParams, ignore: Ignore): Page | undefined {
  const kind = oneOf(params, 'page', PAGE_KINDS, (text) =>
    ignore('page', `“${text}” in the address is no page of this timeline.`),
  );
  return kind && { kind, about: params.get('about') ?? undefined };
}

function readFilter(params: URLSearchParams, ignore: Ignore): Filter {
  const idsOf = (group: FilterGroup): readonly string[] => [...new Set(params.getAll(GROUP_KEYS[group]))];
  const known = <T extends string>(group: FilterGroup, allowed: readonly T[]): readonly T[] =>
    idsOf(group).flatMap((text) => {
      const value = allowed.find((one) => one === text);
      if (value === undefined)
        ignore(GROUP_KEYS[group], `The address filters by “${shorten(text)}”, which is unknown.`);
      return value === undefined ? [] : [value];
    });
  return {
    lanes: idsOf('lanes'),
    actors: idsOf('actors'),
    sources: idsOf('sources'),
    standings: known('standings', STANDINGS),
    chapters: idsOf('chapters'),
    certainties: known('certainties', CERTAINTIES),
    isCoreOnly: params.get('core') === 'only',
  };
}

function readDay(text: string | null, ignore: Ignore): Instant | undefined {
  if (text === null) return undefined;
  const instant = parseIsoInstant(text);
  if (instant === undefined) return ignore('known', `“${shorten(text)}” in the address is not a day.`);
  return Math.floor(instant / DAY) * DAY;
}

function readLens(params: URLSearchParams): Lens | undefined {
  const [source, speaker] = [params.get('told'), params.get('said')];
  if (source !== null) return { kind: 'source', id: source };
  return speaker === null ? undefined : { kind: 'speaker', id: speaker };
}

/** “told”, “-told” from the most on; nothing for the order of time. */
function sortText({ by, isDescending }: ListOrder): string | undefined {
  if (by === BY_DATE.by && isDescending === BY_DATE.isDescending) return undefined;
  return `${isDescending ? '-' : ''}${by}`;
}

function readSort(text: string | null, ignore: Ignore): ListOrder | undefined {
  if (text === null) return undefined;
  const by = SORT_KEYS.find((key) => key === text.replace(/^-/, ''));
  if (by === undefined) return ignore('sort', `“${shorten(text)}” in the address is no order of the list.`);
  return { by, isDescending: text.startsWith('-') };
}

function oneOf<T extends string>(
  params: URLSearchParams,
  key: string,
  allowed: readonly T[],
  onOther: (text: string) => undefined,
): T | undefined {
  const text = params.get(key);
  if (text === null) return undefined;
  return allowed.find((one) => one === text) ?? onOther(shorten(text));
}
