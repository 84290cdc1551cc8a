// An inquiry before anything was asked.

import { BY_DATE } from '../layout/list-order.ts';
import { NO_FILTER } from '../model/filter.ts';
import type { State } from './state.ts';

/** Nothing looked for, nothing left out, everything known, as all tell it. */
export const NO_INQUIRY: Pick<
  State,
  | 'quote'
  | 'page'
  | 'search'
  | 'found'
  | 'filter'
  | 'lanesBy'
  | 'knowledgeDay'
  | 'hasArcs'
  | 'lens'
  | 'listOrder'
  | 'picked'
  | 'citing'
> = {
  quote: undefined,
  page: undefined,
  search: '',
  found: undefined,
  filter: NO_FILTER,
  lanesBy: 'theme',
  knowledgeDay: undefined,
  hasArcs: false,
  lens: undefined,
  listOrder: BY_DATE,
  picked: [],
  citing: undefined,
};
