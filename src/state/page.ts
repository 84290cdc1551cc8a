// What is read in place of the timeline or the list, until it is closed.

export type PageKind = 'disputes' | 'people' | 'words' | 'sources' | 'handout';

export const PAGE_KINDS: readonly PageKind[] = ['disputes', 'people', 'words', 'sources', 'handout'];

export interface Page {
  readonly kind: PageKind;
  /** What of it: a disputed event's id, an actor's, a term's, a source's; undefined for all of them. */
  readonly about: string | undefined;
}
