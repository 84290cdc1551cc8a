// How the runners' reports become one number: nothing passes in silence.
import { describe, expect, it } from 'vitest';
import {
  countsOfPlaywright,
  countsOfVitest,
  failedPart,
  sumOf,
  tallyOfCheck,
  tallyOfRunner,
} from '../../scripts/sum-results.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe('countsOfVitest', () => {
  it('counts passed, failed and everything else as skipped', () => {
    const testResults = [file('passed', 'passed', 'passed', 'todo'), file('failed', 'passed', 'failed', 'pending')];
    expect(countsOfVitest({ testResults })).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    expect(countsOfVitest({ testResults: [file('failed'), file('passed', 'passed')] })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });
});

describe('countsOfPlaywright', () => {
  it('counts a test that passes only sometimes as failed', () => {
    const stats = { expected: 7, unexpected: 2, flaky: 1, skipped: 3 };
    expect(countsOfPlaywright({ stats })).toEqual({ passed: 7, failed: 3, skipped: 3 });
  });
});

describe('tallyOfRunner', () => {
  it('passes what passed', () => {
    const tally = tallyOfRunner('unit', { passed: 5, failed: 0, skipped: 0 }, 0);
    expect(tally).toEqual({ name: 'unit', passed: 5, failed: 0, notes: [] });
  });

  it('counts skipped tests as failed, and says so', () => {
    const tally = tallyOfRunner('unit', { passed: 5, failed: 1, skipped: 2 }, 1);
    expect(tally).toMatchObject({ passed: 5, failed: 3 });
    expect(tally.notes).toEqual(['unit: 2 skipped, which counts as failed.']);
  });

  it.each([
    ['no report', undefined, 0, 0],
    ['no tests', { passed: 0, failed: 0, skipped: 0 }, 0, 0],
    ['an error outside the tests', { passed: 5, failed: 0, skipped: 0 }, 1, 5],
  ])('fails once where there is %s, and says so', (_, counts, exitCode, passed) => {
    const tally = tallyOfRunner('e2e', counts, exitCode);
    expect(tally).toMatchObject({ passed, failed: 1 });
    expect(tally.notes).toHaveLength(1);
  });
});

describe('sumOf', () => {
  it('adds up checks and runners', () => {
    const tallies = [
      tallyOfCheck('types', 0),
      tallyOfCheck('lint', 2),
      tallyOfRunner('unit', { passed: 40, failed: 2, skipped: 0 }, 1),
      failedPart('e2e', 'not run'),
    ];
    expect(sumOf(tallies)).toEqual({ passed: 41, failed: 4 });
  });
});
