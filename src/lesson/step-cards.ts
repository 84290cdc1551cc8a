// The cards that each activity of a lesson deals to the class, with what is right: the same on the screen, in the speaker's
// window and on paper, because they are dealt here alone.
import type { TimelineEvent } from '../model/event.ts';
import type { Citation } from '../model/source.ts';
import { dealRounds, gapOf } from './judge-order.ts';
import type { ActivityKind } from './lesson.ts';
import { backingOf, drawCards, FEWEST_CARDS, inTrueOrder, type OrderCard } from './put-in-order.ts';
import { type PlayedStep, type Telling, withheldAfter } from './telling.ts';
import { drawWords, type WeighedWords } from './weigh-words.ts';

/** A card that is asked for while the cards before it lie on the line. */
export interface OrderRound {
  readonly card: OrderCard;
  /** The gap that is right, from 0. */
  readonly gap: number;
  readonly after: OrderCard | undefined;
  /** Absent where it belongs at the end. */
  readonly before: OrderCard | undefined;
}

/** Two cards lie there; the others come in this order. */
export interface OrderCards {
  readonly kind: 'order';
  readonly given: readonly OrderCard[];
  readonly rounds: readonly OrderRound[];
}

export interface StandingCards {
  readonly kind: 'standing';
  readonly words: readonly WeighedWords[];
}

/** So few cards or excerpts of the timeline fit that there is nothing to do. */
export interface NoCards {
  readonly kind: 'none';
  readonly activity: ActivityKind;
  readonly found: number;
}

export type StepCards = OrderCards | StandingCards | NoCards;

/** The cards of each activity by its step's id: made from the candidates, without what a later step asks about. */
export function cardsOfSteps(
  telling: Pick<Telling, 'steps' | 'kin'>,
  candidates: readonly TimelineEvent[],
): ReadonlyMap<string, StepCards> {
  return new Map(
    telling.steps.flatMap((step, index) => {
      if (step.kind !== 'activity') return [];
      const withheld = new Set(withheldAfter(telling, index));
      const events = candidates.filter(({ id }) => !withheld.has(id));
      // Two activities of a kind get different cards.
      return [[step.id, dealCards(step.activity, events, index + 1)]];
    }),
  );
}

/** How many questions the cards ask; 0 where there are none. */
export function roundsOf(cards: StepCards): number {
  switch (cards.kind) {
    case 'order':
      return cards.rounds.length;
    case 'standing':
      return cards.words.length;
    case 'none':
      return 0;
  }
}

/** The same telling, each of its activities with its rounds. */
export function withRounds(telling: Telling, cards: ReadonlyMap<string, StepCards>): Telling {
  const steps = telling.steps.map((step): PlayedStep => {
    const dealt = cards.get(step.id);
    return dealt ? { ...step, rounds: roundsOf(dealt) } : step;
  });
  return { ...telling, steps };
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

function dealCards(activity: ActivityKind, events: readonly TimelineEvent[], seed: number): StepCards {
  if (activity === 'standing') {
    const draw = drawWords(events, seed, 'class');
    return 'words' in draw ? { kind: 'standing', words: draw.words } : { kind: 'none', activity, found: draw.fitting };
  }
  const cards = drawCards(events, seed, 'class');
  if (cards.length < FEWEST_CARDS) return { kind: 'none', activity, found: cards.length };
  const { given, asked } = dealRounds(cards, seed);
  const rounds = asked.map((card, round) => roundOf(inTrueOrder([...given, ...asked.slice(0, round)]), card));
  return { kind: 'order', given, rounds };
}

function roundOf(line: readonly OrderCard[], card: OrderCard): OrderRound {
  const gap = gapOf(line, card);
  return { card, gap, after: line[gap], before: line[gap + 1] };
}
