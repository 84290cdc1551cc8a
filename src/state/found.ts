// What was found for a search.
import type { SearchAnswer } from '../model/search-answer.ts';

/** One event that was found. */
export type Hit = SearchAnswer['hits'][number];

export interface Found extends SearchAnswer {
  /** What was looked for. */
  readonly query: string;
}
