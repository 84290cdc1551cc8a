// “Told as fact, one side says, or disputed?”: which excerpts are asked about, without who said them.
import type { TimelineEvent } from '../model/event.ts';
import { excerptText, wordCount } from '../model/excerpt.ts';
import type { Citation } from '../model/source.ts';
import { type Standing, standingOf } from '../model/standing.ts';
import { type Audience, isTooGrave, isTorn } from './activity-candidates.ts';
import { inSeededOrder } from './seeded-order.ts';

/** The standings that are asked about, in the order of their letters. */
export const WEIGHED_STANDINGS = ['reported', 'claimed', 'disputed'] as const satisfies readonly Standing[];

export type WeighedStanding = (typeof WEIGHED_STANDINGS)[number];

/** An excerpt of an event, and what it counts as. */
export interface WeighedWords {
  readonly event: TimelineEvent;
  readonly citation: Citation;
  readonly standing: WeighedStanding;
}

/** With fewer excerpts it is no activity. */
export const FEWEST_EXCERPTS = 4;
const MOST_EXCERPTS = 6;
/** Fewer words say nothing without what stands around them. */
const FEWEST_WORDS = 6;
const MOST_WORDS: Readonly<Record<Audience, number>> = { class: 35, pupil: 90, paper: 90 };

/** What came of choosing. */
export type WordsDraw =
  | { readonly words: readonly WeighedWords[] }
  /** `fitting` excerpts were found, and where they were enough, all of the same standing. */
  | { readonly fitting: number };

/** Four to six excerpts of at least two standings, as evenly mixed as the events allow. */
export function drawWords(events: readonly TimelineEvent[], seed: number, audience: Audience): WordsDraw {
  const fitting = eachOnce(events.flatMap((event) => weighedWords(event, audience)));
  const piles = WEIGHED_STANDINGS.map((standing, at) =>
    inSeededOrder(
      fitting.filter((words) => words.standing === standing),
      seed + at,
    ),
  ).filter((pile) => pile.length > 0);
  if (fitting.length < FEWEST_EXCERPTS || piles.length < 2) return { fitting: fitting.length };
  const mixed = Array.from({ length: MOST_EXCERPTS }, (_, turn) => piles.flatMap((pile) => pile[turn] ?? [])).flat();
  return { words: inSeededOrder(mixed.slice(0, MOST_EXCERPTS), seed) };
}

/** The letter of a choice: A for the first. */
export function letterOf(choice: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + choice);
}

/** The choice after the standings: that the words alone do not tell. */
export const CANNOT_TELL = WEIGHED_STANDINGS.length;

/** What the words of an excerpt leave open: who says it, or that somebody denies it. */
export type Untold = 'speaker' | 'denial';

/** Somebody speaks: by a verb, by quotation marks, by “I” and “my”. */
const SPEECH: readonly RegExp[] = [
  /\b(?:said|says?|saying|told|tells?|telling|according to|claim(?:s|ed|ing)?|stat(?:es|ed|ing)|add(?:s|ed)|wrote|writes)\b/i,
  /\b(?:accus(?:es|ed|ing)|admit(?:s|ted)|alleg(?:es|ed|edly|ing)|announc(?:es|ed)|argu(?:es|ed)|insist(?:s|ed))\b/i,
  /^[“"]/,
  /\b(?:I|me|my|mine|we|us|our)\b/,
];
const DENIAL =
  /\b(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|refut(?:es|ed|ing)|contradict(?:s|ed|ing)?)\b/i;

/** What the words alone do not tell of what they count as; undefined where they do. */
export function untoldBy({ citation, standing }: WeighedWords): Untold | undefined {
  const words = excerptText(citation.excerpt);
  if (DENIAL.test(words)) return undefined;
  if (standing === 'disputed') return 'denial';
  return SPEECH.some((pattern) => pattern.test(words)) ? undefined : 'speaker';
}

/** The choices that are right, from 0: what the words count as, and, where they alone do not tell it, that too. */
export function rightChoices(words: WeighedWords): readonly number[] {
  const standing = WEIGHED_STANDINGS.indexOf(words.standing);
  return untoldBy(words) === undefined ? [standing] : [standing, CANNOT_TELL];
}

function weighedWords(event: TimelineEvent, audience: Audience): readonly WeighedWords[] {
  const standing = WEIGHED_STANDINGS.find((weighed) => weighed === standingOf(event));
  if (standing === undefined || isTooGrave(event)) return [];
  const citation = event.citations.find((one) => isAskedAbout(one, standing));
  if (!citation) return [];
  const words = excerptText(citation.excerpt);
  const count = wordCount(words);
  const isFitting = count >= FEWEST_WORDS && count <= MOST_WORDS[audience] && !isTorn(words);
  return isFitting ? [{ event, citation, standing }] : [];
}

/** Where a publisher reports somebody's very words, the act is told as fact and the words are not: that would be a trap. */
function isAskedAbout({ stance, speaker }: Citation, standing: WeighedStanding): boolean {
  const isTold = (stance === 'reports' || stance === 'confirms') && speaker === undefined;
  if (standing === 'reported') return isTold;
  return stance === 'claims' || (standing === 'disputed' && isTold);
}

/** Several events may rest on the same words: those are asked about once, and not at all where they have two answers. */
function eachOnce(all: readonly WeighedWords[]): readonly WeighedWords[] {
  return all.filter((one, at) => {
    const twins = all.filter((other) => excerptText(other.citation.excerpt) === excerptText(one.citation.excerpt));
    return twins.every((twin) => twin.standing === one.standing) && all.indexOf(twins[0] ?? one) === at;
  });
}
