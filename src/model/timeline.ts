// The document: a timeline with everything that it names.
import type { TimelineEvent } from './event.ts';
import type { Foreign } from './foreign.ts';
import type { Link, Publisher, Source } from './source.ts';

export interface Lane {
  readonly id: string;
  readonly title: string;
}

export interface Chapter {
  readonly id: string;
  readonly title: string;
  /** EDTF interval. */
  readonly when: string;
  readonly summary: string;
}

/** A stretch of time that the sources do not cover, so that nobody takes silence for calm. */
export interface Silence {
  /** EDTF. */
  readonly when: string;
  readonly note: string;
}

export interface Office {
  readonly title: string;
  /** EDTF: an interval, open where the sources do not tell, or when they name it. Absent where they tell neither beginning nor end. */
  readonly when?: string;
}

export interface Actor {
  readonly id: string;
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  /** The name in its own script. */
  readonly nativeName?: string;
  /** What it is, in one plain sentence. */
  readonly about: string;
  readonly offices: readonly Office[];
  /** Actors with a name that is easily taken for this one. */
  readonly notToBeConfusedWith?: readonly string[];
}

export interface Term {
  readonly id: string;
  readonly short: string;
  readonly long?: string;
  /** Other forms in which a text may have it: “dissolution”. */
  readonly forms?: readonly string[];
  readonly explanation: string;
}

/** What came after the sources end, outside the timeline's own reckoning. */
export interface Afterword {
  /** EDTF. */
  readonly when: string;
  readonly text: string;
  readonly link: Link;
}

/** A logged correction of an event. */
export interface Correction {
  /** ISO day. */
  readonly on: string;
  readonly event: string;
  readonly what: string;
}

export interface Timeline {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The date of knowledge as EDTF: nothing later was known to the sources. Empty: not said. */
  readonly sourcesEnd: string;
  /** EDTF interval of the first view; absent: all events. */
  readonly firstView?: string;
  /** The event to start reading with. */
  readonly startsWith?: string;
  readonly lanes: readonly Lane[];
  readonly chapters: readonly Chapter[];
  readonly silences: readonly Silence[];
  readonly actors: readonly Actor[];
  readonly terms: readonly Term[];
  readonly publishers: readonly Publisher[];
  readonly sources: readonly Source[];
  readonly events: readonly TimelineEvent[];
  readonly afterwards: readonly Afterword[];
  readonly corrections: readonly Correction[];
  readonly foreign?: Foreign;
}
