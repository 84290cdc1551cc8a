// Which events become cards of “Put in order”.
import type { TimelineEvent } from '../model/event.ts';
import { excerptText, wordCount } from '../model/excerpt.ts';
import type { Citation } from '../model/source.ts';
import { standingOf } from '../model/standing.ts';
import { overlaps, type Span } from '../time/span.ts';
import { type Audience, namesItsTime, possibleDays } from './activity-candidates.ts';
import { seededNumbers } from './seeded-order.ts';

/** An event, with all days on which it may have happened. */
export interface OrderCard {
  readonly event: TimelineEvent;
  readonly days: Span;
}

/** With fewer there is little to think about. */
export const FEWEST_CARDS = 5;

interface Limits {
  /** Letters of a title. */
  readonly title: number;
  /** Words of an excerpt. */
  readonly excerpt: number;
}

const LIMITS: Readonly<Record<Audience, Limits & { readonly cards: number }>> = {
  class: { cards: 5, title: 60, excerpt: 25 },
  pupil: { cards: 6, title: 90, excerpt: 120 },
  paper: { cards: 8, title: 90, excerpt: 120 },
};

/** What chooses among the events that fit: chance most, then how far a card is from the next one, then weight. */
const CHANCE = 0.8;
const DISTANCE = 1;
const WEIGHT = 0.12;

/** Five to eight cards in true order, no two of which share a possible day; fewer where the events give no more. */
export function drawCards(events: readonly TimelineEvent[], seed: number, audience: Audience): readonly OrderCard[] {
  const { cards, ...limits } = LIMITS[audience];
  const fitting = fittingCards(events, limits);
  const preferred = preferredCards(fitting, seed, cards);
  // What is preferred may stand in the way of two others; earliest-end-first never finds fewer than there are.
  return preferred.length >= FEWEST_CARDS ? preferred : mostCards(fitting).slice(0, cards);
}

/** The words that back a card: of the first source that tells it. */
export function backingOf(event: TimelineEvent): Citation | undefined {
  return event.citations.find(({ stance }) => stance === 'reports' || stance === 'confirms');
}

/** Cards by their earliest day. */
export function inTrueOrder(cards: readonly OrderCard[]): readonly OrderCard[] {
  return cards.toSorted((a, b) => a.days.from - b.days.from);
}

/** The events that fit, by their earliest day; of those with one title the weightiest. */
function fittingCards(events: readonly TimelineEvent[], limits: Limits): readonly OrderCard[] {
  const byTitle = new Map<string, OrderCard>();
  // In an order of their own, so that it does not matter in which order the events come.
  for (const event of events.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const days = possibleDays(event);
    if (days && isFitting(event, limits) && !byTitle.has(event.title)) byTitle.set(event.title, { event, days });
  }
  return inTrueOrder([...byTitle.values()]);
}

/** What one side says happened on a day is no sure date. */
function isFitting(event: TimelineEvent, limits: Limits): boolean {
  // An accusation never stands without how it stood and the answer to it, and a card has no room for these.
  if (event.legalStatus !== undefined) return false;
  const standing = standingOf(event);
  if (standing !== 'reported' && standing !== 'unsourced') return false;
  if (event.title.trim() === '' || event.title.length > limits.title || namesItsTime(event.title)) return false;
  const backing = backingOf(event);
  return backing === undefined || wordCount(excerptText(backing.excerpt)) <= limits.excerpt;
}

function preferredCards(fitting: readonly OrderCard[], seed: number, most: number): readonly OrderCard[] {
  const next = seededNumbers(seed);
  const chances = new Map(fitting.map((card) => [card, next() * CHANCE + card.event.weight * WEIGHT]));
  const ranks = new Map(fitting.map((card, rank) => [card, rank / fitting.length]));
  const chosen: OrderCard[] = [];
  let left = fitting;
  while (chosen.length < most && left.length > 0) {
    const worth = (card: OrderCard): number => (chances.get(card) ?? 0) + DISTANCE * distanceTo(card, chosen, ranks);
    const best = left.reduce((first, card) => (worth(card) > worth(first) ? card : first));
    chosen.push(best);
    left = left.filter((card) => card !== best && !overlaps(card.days, best.days));
  }
  return inTrueOrder(chosen);
}

/** How far a card is from the nearest chosen one, in the row of all that fit: 0 to 1. */
function distanceTo(card: OrderCard, chosen: readonly OrderCard[], ranks: ReadonlyMap<OrderCard, number>): number {
  const rank = ranks.get(card) ?? 0;
  return Math.min(1, ...chosen.map((other) => Math.abs((ranks.get(other) ?? 0) - rank)));
}

/** As many cards as can stand beside each other at all. */
function mostCards(fitting: readonly OrderCard[]): readonly OrderCard[] {
  const chosen: OrderCard[] = [];
  for (const card of fitting.toSorted((a, b) => a.days.to - b.days.to)) {
    const last = chosen.at(-1);
    if (!last || last.days.to <= card.days.from) chosen.push(card);
  }
  return chosen;
}
