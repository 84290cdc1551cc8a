// What lists of other tools bring along that is no part of an event's own words: pictures, links, and what we have no word for.

/** A picture, a film, a map … that a list shows beside an event: a link, loaded only when a reader asks. */
export interface Media {
  readonly url: string;
  readonly caption?: string;
  /** Whose it is, as the list says. */
  readonly credit?: string;
  /** What is seen, for those who do not see it. */
  readonly alt?: string;
  readonly thumbnail?: string;
  /** Where it leads. */
  readonly link?: string;
}

/** What another format says and we have no word for, as plain JSON values: kept for the way back, never shown as ours. */
export interface Foreign {
  /** The format's id: see model/interpretation.ts. */
  readonly format: string;
  readonly fields: Readonly<Record<string, unknown>>;
}
