// What was found for a search.

/** One event that was found. */
export interface Hit {
  /** Its place in the document's columns. */
  readonly index: number;
  /** The words of its texts that met the search, as they stand there, in lower case. */
  readonly words: readonly string[];
}

export interface Found {
  /** What was looked for. */
  readonly query: string;
  /** The best first. */
  readonly hits: readonly Hit[];
  /** Where there are no hits: searches that would have some, nearest first. */
  readonly closest: readonly string[];
}
