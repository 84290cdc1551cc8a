// The cards that a class is dealt in an activity of the lesson, with what is right: the same on the screen and on paper.
import { dealRounds, gapOf } from '../../lesson/judge-order.ts';
import type { ActivityKind } from '../../lesson/lesson.ts';
import { backingOf, drawCards, FEWEST_CARDS, inTrueOrder, type OrderCard } from '../../lesson/put-in-order.ts';
import type { Telling } from '../../lesson/telling.ts';
import { drawWords, type WeighedWords } from '../../lesson/weigh-words.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Citation } from '../../model/source.ts';
import { tooFewCardsWords, tooFewWordsWords } from '../activity/activity-words.ts';
import { type StepDeal, stepDeal } from '../activity/step-deal.ts';

/** A card that is asked for while the cards before it lie on the line. */
export interface OrderRound {
  readonly card: OrderCard;
  /** The gap that is right, from 0. */
  readonly gap: number;
  readonly after: OrderCard | undefined;
  /** Absent where it belongs at the end. */
  readonly before: OrderCard | undefined;
}

export type StepCards =
  /** Two cards lie there; the others come in this order. */
  | { readonly kind: 'order'; readonly given: readonly OrderCard[]; readonly rounds: readonly OrderRound[] }
  | { readonly kind: 'standing'; readonly words: readonly WeighedWords[] }
  /** Why there are none, in a sentence. */
  | { readonly kind: 'none'; readonly why: string };

/** The cards of each activity, by its step's id; they depend on nothing but the telling and the candidates. */
export function cardsOfSteps(telling: Telling, candidates: readonly TimelineEvent[]): ReadonlyMap<string, StepCards> {
  return new Map(
    telling.steps.flatMap((step, index) =>
      step.kind === 'activity' ? [[step.id, stepCards(step.activity, stepDeal(telling, index, candidates))]] : [],
    ),
  );
}

/** The citations that the cards show, in their order. */
export function citationsOn(cards: StepCards): readonly Citation[] {
  switch (cards.kind) {
    case 'order':
      return [...cards.given, ...cards.rounds.map(({ card }) => card)].flatMap(({ event }) => backingOf(event) ?? []);
    case 'standing':
      return cards.words.map(({ citation }) => citation);
    case 'none':
      return [];
  }
}

function stepCards(activity: ActivityKind, { events, seed, audience }: StepDeal): StepCards {
  if (activity === 'standing') {
    const draw = drawWords(events, seed, audience);
    return 'words' in draw
      ? { kind: 'standing', words: draw.words }
      : { kind: 'none', why: tooFewWordsWords(draw.fitting) };
  }
  const cards = drawCards(events, seed, audience);
  if (cards.length < FEWEST_CARDS) return { kind: 'none', why: tooFewCardsWords(cards.length) };
  const { given, asked } = dealRounds(cards, seed);
  const rounds = asked.map((card, round) => roundOf(inTrueOrder([...given, ...asked.slice(0, round)]), card));
  return { kind: 'order', given, rounds };
}

function roundOf(line: readonly OrderCard[], card: OrderCard): OrderRound {
  const gap = gapOf(line, card);
  return { card, gap, after: line[gap], before: line[gap + 1] };
}
