// Where words come from: publishers, their works, and the places in them that an event cites.

/** A link with the words that stand for it. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

/** Who publishes, and what a reader who weighs a source needs to know about them. */
export interface Publisher {
  readonly id: string;
  readonly name: string;
  /** How the publisher is named in running text and on narrow cards: “RFA”. */
  readonly shortName: string;
  /** Whether it prints a newspaper, which is cited otherwise than a website; absent: not said. */
  readonly isNewspaper?: boolean;
  readonly about: string;
  readonly links: readonly Link[];
}

/** A published work. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly headline: string;
  readonly url: string;
  /** Publication date as EDTF, with its doubt. */
  readonly published: string;
  /** How the publication date is known, in one sentence. */
  readonly publishedHow: string;
  /** Credits as printed. */
  readonly credits: string;
  /** How many words its text has, and how many of them this timeline quotes; absent where nobody has counted. */
  readonly extent?: { readonly words: number; readonly quoted: number };
}

/** A part of a text: all characters i with from <= i < to. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** A W3C TextQuoteSelector: the words, and what stands around them where the words alone are not unique. */
export interface Fragment {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** What a citation does to the sentence that is its event's title. */
export type Stance = 'reports' | 'confirms' | 'claims' | 'denies' | 'foresees' | 'comments';

/** A place in a source with its verbatim excerpt: fragments shown joined by […]. */
export interface Citation<SourceId extends string = string> {
  readonly source: SourceId;
  readonly excerpt: readonly [Fragment, ...Fragment[]];
  readonly stance: Stance;
  /** Who speaks, as an actor's id; absent where the publisher speaks in its own voice. */
  readonly speaker?: string;
  /** The fingerprint that the words had when they were last held against the source's text; other words have another one. */
  readonly verified?: string;
  /** Where each fragment stands in the source's text, in characters as they are counted for checking; recorded together with `verified`. */
  readonly at?: readonly TextRange[];
  /** Whose translation the words are, where they were spoken in another language: “RFA's translation”. */
  readonly translation?: string;
}
