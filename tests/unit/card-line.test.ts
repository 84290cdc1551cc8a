// Cards laid on a line, pushed aside and taken off again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsOn, emptyLine, layAt, placeOf, takeOff } from '../../src/lesson/card-line.ts';

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
