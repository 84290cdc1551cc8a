// Which events become cards to put in order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { type Audience, namesItsTime, possibleDays } from '../../src/lesson/activity-candidates.ts';
import { drawCards, FEWEST_CARDS, inTrueOrder, type OrderCard } from '../../src/lesson/put-in-order.ts';
import { inSeededOrder } from '../../src/lesson/seeded-order.ts';
import { standingOf } from '../../src/model/standing.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { overlaps } from '../../src/time/span.ts';
import { datedEvent } from '../fixtures/dated-event.ts';
import { randomTimeline } from '../fixtures/random-timeline.ts';

const AUDIENCES: readonly Audience[] = ['class', 'pupil', 'paper'];
const audiences = fc.constantFrom(...AUDIENCES);

/** Any timeline, the built-in one among them. */
const timelines: fc.Arbitrary<Timeline> = fc.oneof(
  fc.constant(cambodia),
  fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer()).map(([count, seed]) => randomTimeline(count, seed)),
);

function ids(cards: readonly OrderCard[]): readonly string[] {
  return cards.map(({ event }) => event.id);
}

describe('the cards to put in order', () => {
  it('are no accusations: a card has no room for how one stood', () => {
    const accused = cambodia.events.filter(({ legalStatus }) => legalStatus !== undefined).map(({ id }) => id);
    expect(accused.length).toBeGreaterThan(0);
    for (let seed = 0; seed < 50; seed += 1) {
      for (const audience of AUDIENCES) {
        expect(ids(drawCards(cambodia.events, seed, audience)).filter((id) => accused.includes(id))).toEqual([]);
      }
    }
  });

  it('never share a possible day, and stand in their true order', () => {
    fc.assert(
      fc.property(timelines, fc.integer(), audiences, ({ events }, seed, audience) => {
        const cards = drawCards(events, seed, audience);
        for (const [at, card] of cards.entries()) {
          expect(cards.slice(at + 1).some((other) => overlaps(card.days, other.days))).toBe(false);
        }
        expect(cards).toEqual(inTrueOrder(cards));
      }),
    );
  });

  it('are told as fact, or come from a list without sources; their dates are in no doubt or dispute, nor in their titles', () => {
    fc.assert(
      fc.property(timelines, fc.integer(), audiences, ({ events }, seed, audience) => {
        for (const card of drawCards(events, seed, audience)) {
          expect(['reported', 'unsourced']).toContain(standingOf(card.event));
          expect(card.event.when.elsewhere?.disagreement).toBeUndefined();
          expect(card.days).toEqual(possibleDays(card.event));
          expect(namesItsTime(card.event.title)).toBe(false);
        }
      }),
    );
  });

  it('are the same for the same seed, whatever order the events come in', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), audiences, (seed, other, audience) => {
        const cards = drawCards(cambodia.events, seed, audience);
        expect(drawCards(cambodia.events, seed, audience)).toEqual(cards);
        expect(ids(drawCards(inSeededOrder(cambodia.events, other), seed, audience))).toEqual(ids(cards));
      }),
    );
  });

  it('differ from seed to seed', () => {
    const draws = Array.from({ length: 20 }, (_, seed) => ids(drawCards(cambodia.events, seed, 'pupil')).join());
    expect(new Set(draws).size).toBeGreaterThan(10);
  });

  it.each([
    ['class', 5],
    ['pupil', 6],
    ['paper', 8],
  ] as const)('are, of the built-in timeline and for a %s, always %i', (audience, count) => {
    for (let seed = 0; seed < 100; seed += 1) expect(drawCards(cambodia.events, seed, audience)).toHaveLength(count);
  });

  it('are spread over the built-in timeline: at least three years from the first to the last', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const cards = drawCards(cambodia.events, seed, 'class');
      const years = cards.map(({ event: { when } }) => Number(when.date.match(/\d{4}/)?.[0]));
      expect(Math.max(...years) - Math.min(...years)).toBeGreaterThanOrEqual(3);
    }
  });

  it('are found wherever there are enough, even where a weighty bar stands in the way of all', () => {
    const days = Array.from({ length: FEWEST_CARDS }, (_, at) =>
      datedEvent(`day ${at}`, `2013-01-0${at + 1}`, { weight: 1 }),
    );
    const bar = datedEvent('bar', '2013-01-01/2013-01-31', { weight: 5 });
    for (let seed = 0; seed < 50; seed += 1) {
      expect(ids(drawCards([bar, ...days], seed, 'class'))).toEqual(days.map(({ id }) => id));
    }
  });

  it('are too few where all dates overlap', () => {
    const events = Array.from({ length: 30 }, (_, at) => datedEvent(`same ${at}`, '2013'));
    expect(drawCards(events, 1, 'pupil')).toHaveLength(1);
    expect(drawCards([], 1, 'pupil')).toHaveLength(0);
  });

  it('have titles that can be told apart', () => {
    const events = Array.from({ length: 9 }, (_, at) => datedEvent(`e${at}`, `201${at}`, { title: `Flood ${at % 3}` }));
    expect(drawCards(events, 1, 'pupil')).toHaveLength(3);
  });
});
