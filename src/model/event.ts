// One entry of a timeline: what is said to have happened, when, and on whose words it rests.
import type { Foreign, Media } from './foreign.ts';
import type { Citation, Link } from './source.ts';

/**
 * How a date is known: the article states it, a picture's caption does, it follows from a weekday and the publication
 * day, only a phrase gives it, or the list gives it and says no more.
 */
export type DateBasis = 'stated' | 'caption' | 'computed' | 'phrase' | 'given';

/** The day that another report gives. */
export interface FoundElsewhere {
  /** EDTF. */
  readonly date: string;
  readonly url: string;
  readonly publisher: string;
  /** Present where the two disagree: one sentence on how. The mark then stays where the article puts it. */
  readonly disagreement?: string;
  /** One more sentence where needed: “on one outlet's word”. */
  readonly note?: string;
}

export interface When {
  /** EDTF, as the article supports it. */
  readonly date: string;
  readonly basis: DateBasis;
  /** One sentence: what in the article gives the date, and the reasoning where it was computed. A phrase is quoted. Empty where it is only given. */
  readonly how: string;
  readonly elsewhere?: FoundElsewhere;
}

/** When something became public that had happened earlier. */
export interface MadePublic {
  /** EDTF. */
  readonly date: string;
  readonly how: string;
}

export type ConnectionKind = 'answers' | 'makes public' | 'contradicts' | 'later in the same matter';

/** From this event to another; never a cause. */
export interface Connection {
  readonly kind: ConnectionKind;
  readonly event: string;
}

/** 5: to be seen at first sight. 1: a detail. */
export type Weight = 1 | 2 | 3 | 4 | 5;

export interface TimelineEvent<SourceId extends string = string> {
  readonly id: string;
  /** At most 60 characters in a built-in timeline. */
  readonly title: string;
  readonly summary: string;
  /** What happened in plain language, two or three short sentences. Only the few events that matter most have it: the core. */
  readonly plain?: string;
  readonly when: When;
  readonly lane: string;
  readonly chapter: string;
  readonly actors: readonly string[];
  readonly weight: Weight;
  /** Never empty in a built-in timeline; a list of one's own may name no source. */
  readonly citations: readonly Citation<SourceId>[];
  /** Whether the thing was done in public, so that it was known on its day. */
  readonly isPublicAct: boolean;
  readonly madePublic?: MadePublic;
  /** What exactly the sides disagree about, in one neutral sentence. Present where the standing is disputed. */
  readonly disagreement?: string;
  /** For an accusation of a crime: how the accusation stood in the sources (“charged, not convicted in these sources”). */
  readonly legalStatus?: string;
  readonly connections: readonly Connection[];
  readonly media?: readonly Media[];
  /** Addresses that the list gives beside the event, and which are no sources: nothing is quoted from them. */
  readonly links?: readonly Link[];
  readonly foreign?: Foreign;
}

/** An event that rests on at least one citation, as every event of a built-in timeline does. */
export interface CitedEvent<SourceId extends string = string> extends TimelineEvent<SourceId> {
  readonly citations: readonly [Citation<SourceId>, ...Citation<SourceId>[]];
}
