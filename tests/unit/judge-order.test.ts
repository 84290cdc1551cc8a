// How an order is judged, and what a class is asked, round by round.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { dealRounds, gapOf, judgeOrder } from '../../src/lesson/judge-order.ts';
import { drawCards, inTrueOrder } from '../../src/lesson/put-in-order.ts';

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
