import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandLines } from '../../src/layout/band-lines.ts';

const span = (from: number, to: number) => ({ from, to });

describe('chapters above the stage', () => {
  it('stand on one line where each begins when the one before has ended', () => {
    expect(bandLines([span(0, 10), span(10, 20), span(30, 40)], 3)).toEqual([0, 0, 0]);
  });

  it('stand one above the other where they overlap, and come back to a line that is free again', () => {
    expect(bandLines([span(0, 10), span(5, 30), span(12, 20), span(30, 40)], 3)).toEqual([0, 1, 0, 0]);
  });

  it('have no line where there are more at one time than lines', () => {
    expect(bandLines([span(0, 10), span(0, 10), span(0, 10)], 2)).toEqual([0, 1, undefined]);
  });

  it('never overlap another of their line, whatever the list', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(spans, (drawn) => {
        const sorted = drawn.map(([from, length]) => span(from, from + length)).sort((a, b) => a.from - b.from);
        const lines = bandLines(sorted, 3);
        const clashes = sorted.flatMap((one, i) =>
          sorted.filter((other, j) => i < j && lines[i] !== undefined && lines[i] === lines[j] && one.to > other.from),
        );
        expect(clashes).toEqual([]);
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});
