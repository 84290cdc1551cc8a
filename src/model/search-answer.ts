// What a search gives.

/** One event that was found. */
export interface Hit {
  /** Its place in the document's columns. */
  readonly index: number;
  /** The words of its texts that met the search, as they stand there, in lower case. */
  readonly words: readonly string[];
}

export interface SearchAnswer {
  /** The best first. */
  readonly hits: readonly Hit[];
  /** Where there are no hits: searches that would have some, nearest first. */
  readonly closest: readonly string[];
  /** No event has all that was asked for: these have some of it. */
  readonly isPartial?: true;
  /** There may be more: the search was ended early. */
  readonly isCut?: true;
}
