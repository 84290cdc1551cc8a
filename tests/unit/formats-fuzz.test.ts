// Damaged samples of all formats: none makes a reader throw, and none keeps it for long. `npm run fuzz` goes on for as long as one likes.
import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../../src/lesson/seeded-order.ts';
import { checkReading } from '../fixtures/check-reading.ts';
import { mutated, randomOptions } from '../fixtures/mutate-bytes.ts';
import { allSamples } from '../fixtures/read-samples.ts';

const SEED = 20_261_123;
const ROUNDS = 6;
/** ms; a sample is read in some. */
const LONG = 2000;

describe('a damaged file', () => {
  it.each(allSamples())('is read or refused with a sentence: $name', ({ bytes }) => {
    const random = seededNumbers(SEED);
    for (let round = 0; round < ROUNDS; round++) {
      const begin = performance.now();
      checkReading(mutated(bytes, random), randomOptions(random));
      expect(performance.now() - begin).toBeLessThan(LONG);
    }
  });
});

describe('a sample', () => {
  it.each(allSamples())('is recognised whatever it is called: $name', ({ name, bytes }) => {
    expect(checkReading(bytes)).toBe(name.split('/')[0]);
  });
});
