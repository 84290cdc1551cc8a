// How the list is sorted.

/** By where the mark stands, by the day from which on it was public, by how sharply its date is known, by how many tell it. */
export type SortKey = 'date' | 'known' | 'certainty' | 'told';

export const SORT_KEYS: readonly SortKey[] = ['date', 'known', 'certainty', 'told'];

export interface ListOrder {
  readonly by: SortKey;
  readonly isDescending: boolean;
}

/** In order of time. */
export const BY_DATE: ListOrder = { by: 'date', isDescending: false };
