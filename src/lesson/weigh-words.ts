// “Told as fact, one side says, or disputed?”: which excerpts are asked about, without who said them.
import type { TimelineEvent } from '../model/event.ts';
import { excerptText, wordCount } from '../model/excerpt.ts';
import type { Citation } from '../model/source.ts';
import { type Standing, standingOf } from '../model/standing.ts';
import { type Audience, isTooGrave } from './activity-candidates.ts';
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

function weighedWords(event: TimelineEvent, audience: Audience): readonly WeighedWords[] {
  const standing = WEIGHED_STANDINGS.find((weighed) => weighed === standingOf(event));
  if (standing === undefined || isTooGrave(event)) return [];
  const citation = event.citations.find((one) => isAskedAbout(one, standing));
  if (!citation) return [];
  const count = wordCount(excerptText(citation.excerpt));
  return count < FEWEST_WORDS || count > MOST_WORDS[audience] ? [] : [{ event, citation, standing }];
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
