// The search in the bench: what is measured, and what is printed.
import { describe, expect, it } from 'vitest';
import { measureSearch } from '../bench/measure-search.ts';
import { readOptions } from '../bench/read-options.ts';
import { renderSearch } from '../bench/render-search.ts';
import { PART, type Results, type SearchRun } from '../bench/results.ts';

function resultsOf(searches?: readonly SearchRun[]): Results {
  return {
    date: '2026-11-23T00:00:00.000Z',
    machine: { processor: 'P', cores: 2, memoryGb: 8, system: 'linux', node: 'v20', browser: 'Chromium' },
    versions: {},
    runs: [],
    ...(searches ? { searches } : {}),
  };
}

function runOf(size: number, ms: number): SearchRun {
  const figures = (value: number) => ({ letters: 70, median: value, p95: 2 * value, longest: 3 * value });
  return { at: '2026-11-23T00:00:00.000Z', noise: 30, size, build: 100 * ms, index: figures(ms), scan: figures(0.5) };
}

describe('the search in the bench', () => {
  it('is measured alone, in several runs, with --search', () => {
    expect(readOptions(['--search'])).toMatchObject({
      isComparing: false,
      hasFlights: false,
      hasSearch: true,
      runs: 3,
      out: PART,
    });
    expect(() => readOptions(['--search', '--only', 'canvas'])).toThrow('--search goes with neither');
  });

  it('takes the time of every letter, of the index and of the scan', () => {
    const { index, scan, build, size } = measureSearch(30);
    expect(size).toBe(30);
    expect(index.letters).toBe(scan.letters);
    expect(build).toBeGreaterThan(0);
    for (const { median, p95, longest } of [index, scan]) {
      expect(median).toBeLessThanOrEqual(p95);
      expect(p95).toBeLessThanOrEqual(longest);
    }
  });

  it('prints the median of the runs for each size, and how many times the scan’s that is', () => {
    const [heading, table = ''] = renderSearch(resultsOf([runOf(100, 1), runOf(100, 5), runOf(100, 2)]));
    const [, , ours, scan, ratio] = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    expect(heading).toContain('### Search');
    expect(ours?.slice(1, 4)).toEqual(['Sourceline, 100 events', '200', '2.00']);
    expect(scan?.slice(1, 4)).toEqual(['includes, 100 events', '–', '0.50']);
    expect(ratio?.slice(1, 4)).toEqual(['as a multiple', '–', '4.0']);
  });

  it('prints nothing where it was not measured', () => {
    expect(renderSearch(resultsOf())).toEqual([]);
  });
});
