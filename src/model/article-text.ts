// The text of an article as an author pasted it: what excerpts are marked in and held against. It stays on this computer.

export interface ArticleText {
  readonly text: string;
  /** When it was supplied, as an ISO instant. */
  readonly on: string;
}
