// Which events become cards to put in order, and how an order is judged.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { type Audience, namesItsTime, possibleDays } from '../../src/lesson/activity-candidates.ts';
import { cardsOn, emptyLine, layAt, placeOf, takeOff } from '../../src/lesson/card-line.ts';
import { dealRounds, gapOf, judgeOrder } from '../../src/lesson/judge-order.ts';
import { drawCards, FEWEST_CARDS, inTrueOrder, type OrderCard } from '../../src/lesson/put-in-order.ts';
import { inSeededOrder } from '../../src/lesson/seeded-order.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { standingOf } from '../../src/model/standing.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { overlaps } from '../../src/time/span.ts';
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

function event(id: string, date: string, change: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    title: `Title of ${id}`,
    summary: '',
    when: { date, basis: 'given', how: '' },
    lane: 'one',
    chapter: 'all',
    actors: [],
    weight: 3,
    citations: [],
    isPublicAct: true,
    connections: [],
    ...change,
  };
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
      event(`day ${at}`, `2013-01-0${at + 1}`, { weight: 1 }),
    );
    const bar = event('bar', '2013-01-01/2013-01-31', { weight: 5 });
    for (let seed = 0; seed < 50; seed += 1) {
      expect(ids(drawCards([bar, ...days], seed, 'class'))).toEqual(days.map(({ id }) => id));
    }
  });

  it('are too few where all dates overlap', () => {
    const events = Array.from({ length: 30 }, (_, at) => event(`same ${at}`, '2013'));
    expect(drawCards(events, 1, 'pupil')).toHaveLength(1);
    expect(drawCards([], 1, 'pupil')).toHaveLength(0);
  });

  it('have titles that can be told apart', () => {
    const events = Array.from({ length: 9 }, (_, at) => event(`e${at}`, `201${at}`, { title: `Flood ${at % 3}` }));
    expect(drawCards(events, 1, 'pupil')).toHaveLength(3);
  });
});

describe('the possible days of an event', () => {
  it.each([
    ['2013-09-26?', undefined],
    ['2016-01/..', undefined],
    ['../2016-01', undefined],
    ['nonsense', undefined],
  ])('are unknown for %s', (date, days) => {
    expect(possibleDays(event('e', date))).toBe(days);
  });

  it('reach from the first candidate to the last', () => {
    expect(possibleDays(event('e', '[2019-11-21,2019-11-28]'))).toEqual({
      from: Date.UTC(2019, 10, 21),
      to: Date.UTC(2019, 10, 29),
    });
  });

  it('are wider where the date is only about right', () => {
    expect(possibleDays(event('e', '2016-01-10~'))).toEqual({ from: Date.UTC(2016, 0, 9), to: Date.UTC(2016, 0, 12) });
  });
});

describe('a title', () => {
  it.each([
    'The talks of September 2013 are recorded',
    'Elections of 1993',
    'The sixties and the 1970s',
    'Wall opened on 9 November',
    'March 12 protest',
    'Riots in May',
    'Caesar is killed in 44 BCE',
    'A ship of the 17th century',
    'An asteroid falls 66 million years ago',
  ])('names its time: %s', (title) => {
    expect(namesItsTime(title)).toBe(true);
  });

  it.each([
    'Official result: 68 seats for the CPP, 55 for the CNRP',
    'Workers march on the capital',
    'The council may vote',
    'Law on parties amended: no convicts as leaders',
    'May the best one win',
  ])('does not: %s', (title) => {
    expect(namesItsTime(title)).toBe(false);
  });
});

describe('the judgement on an order', () => {
  it('finds nothing wrong with the true one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (count) => {
        const order = Array.from({ length: count }, (_, at) => `${at}`);
        expect([...judgeOrder(order, order).values()].every((verdict) => verdict === 'right')).toBe(true);
      }),
    );
  });

  it('blames one card alone where only that one was moved, and says which way it belongs', () => {
    expect(Object.fromEntries(judgeOrder(['b', 'c', 'd', 'e', 'a'], ['a', 'b', 'c', 'd', 'e']))).toEqual({
      a: 'earlier',
      b: 'right',
      c: 'right',
      d: 'right',
      e: 'right',
    });
    expect(judgeOrder(['e', 'a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd', 'e']).get('e')).toBe('later');
  });

  it('leaves cards that are in the right order among themselves, and as many as can be', () => {
    const orders = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f'], { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(orders, (placed) => {
        const verdicts = judgeOrder(placed, ['a', 'b', 'c', 'd', 'e', 'f']);
        const right = placed.filter((id) => verdicts.get(id) === 'right');
        expect(right).toEqual(right.toSorted());
        expect(right).toHaveLength(longestRising(placed));
      }),
    );
  });
});

/** By trying every subset. */
function longestRising(row: readonly string[]): number {
  let longest = 0;
  for (let mask = 0; mask < 2 ** row.length; mask += 1) {
    const some = row.filter((_, at) => Math.floor(mask / 2 ** at) % 2 === 1);
    if (some.join('') === some.toSorted().join('')) longest = Math.max(longest, some.length);
  }
  return longest;
}

describe('the rounds of a class', () => {
  it('give the earliest card and one more, and ask for the others, each of which has its gap', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const cards = drawCards(cambodia.events, seed, 'class');
        const { given, asked } = dealRounds(cards, seed);
        expect([given.length, asked.length]).toEqual([2, 3]);
        expect(given).toContain(cards[0]);
        expect(inTrueOrder([...given, ...asked])).toEqual(cards);
        asked.forEach((card, round) => {
          const line = inTrueOrder([...given, ...asked.slice(0, round)]);
          const gap = gapOf(line, card);
          expect(gap).toBeGreaterThanOrEqual(0);
          expect(gap).toBeLessThan(line.length);
          expect(inTrueOrder([...line, card])[gap + 1]).toBe(card);
        });
      }),
    );
  });
});

describe('a line of cards', () => {
  const row = (line: readonly (string | undefined)[]): string => line.map((card) => card ?? '-').join('');

  it('lays a card on an empty place', () => {
    expect(row(layAt(emptyLine(4), 'a', 2))).toBe('--a-');
  });

  it('pushes a card aside, towards the nearest empty place', () => {
    expect(row(layAt(['a', 'b', undefined, undefined], 'c', 0))).toBe('cab-');
    expect(row(layAt([undefined, undefined, 'a', 'b'], 'c', 3))).toBe('-abc');
  });

  it('moves a card along a full line', () => {
    expect(row(layAt(['a', 'b', 'c', 'd'], 'd', 0))).toBe('dabc');
    expect(row(layAt(['a', 'b', 'c', 'd'], 'a', 2))).toBe('bcad');
  });

  it('stays as it is where there is no such place, or no room', () => {
    expect(row(layAt(['a', undefined], 'b', 2))).toBe('a-');
    expect(row(layAt(['a', undefined], 'b', -1))).toBe('a-');
    expect(row(layAt(['a', 'b'], 'c', 0))).toBe('ab');
  });

  it('never loses or doubles a card, and always puts it where it was laid', () => {
    const moves = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: -1, max: 4 })));
    fc.assert(
      fc.property(moves, (steps) => {
        const line = steps.reduce((before, [card, place]) => {
          const after = place < 0 ? takeOff(before, card) : layAt(before, card, place);
          expect(placeOf(after, card)).toBe(place < 0 ? undefined : place);
          const others = (cards: readonly (string | undefined)[]) =>
            cards.filter((one) => one && one !== card).toSorted();
          expect(others(after)).toEqual(others(before));
          return after;
        }, emptyLine(5));
        expect(line).toHaveLength(5);
        expect(new Set(cardsOn(line)).size).toBe(cardsOn(line).length);
      }),
    );
  });
});
