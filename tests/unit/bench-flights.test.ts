// The flights of a presentation in the bench: what is counted, what is printed, and what must not replace the whole's results.
import { describe, expect, it } from 'vitest';
import { flightFigures, lengthsOf } from '../bench/flight-figures.ts';
import { type Options, readOptions } from '../bench/read-options.ts';
import { renderFlights } from '../bench/render-flights.ts';
import { renderSummary } from '../bench/render-summary.ts';
import { type FlightFigures, type FlightRun, LATEST, PART, type Results, readResults } from '../bench/results.ts';
import { warningsOf } from '../bench/warnings.ts';

const figures = (interval50: number, interval95: number): FlightFigures => ({
  flights: 23,
  frames: 1200,
  busyPerFrame: 4.25,
  interval50,
  interval95,
  longestInterval: 66.7,
});

const run = (facts: Partial<FlightRun>): FlightRun => ({ at: '2026-11-23T00:00:00.000Z', noise: 30, ...facts });

const results = (flights?: readonly FlightRun[]): Results => ({
  date: '2026-11-23T00:00:00.000Z',
  machine: { processor: 'P', cores: 2, memoryGb: 8, system: 'linux', node: 'v20', browser: 'Chromium' },
  versions: {},
  runs: [],
  ...(flights ? { flights } : {}),
});

describe('flightFigures', () => {
  // The page's clock began when the browser's stood at 1000.
  const timeOf = (name: string): number => (name === 'bench-from' ? 1000 : Number.NaN);
  const watched = {
    from: 0,
    stretches: [
      [100, 110, 120, 130],
      [500, 510, 550],
    ],
  };

  it('takes the frames of all flights together, and none of the time between them', () => {
    const { flights, frames, interval50, interval95, longestInterval } = flightFigures(watched, { tasks: [], timeOf });
    expect({ flights, frames, interval50, interval95, longestInterval }).toEqual({
      flights: 2,
      frames: 5,
      interval50: 10,
      interval95: 40,
      longestInterval: 40,
    });
  });

  it('counts the work in flights alone, on the browser’s clock', () => {
    const tasks = [
      { from: 1090, to: 1105 },
      { from: 1300, to: 1400 },
      { from: 1510, to: 1520 },
    ];
    expect(flightFigures(watched, { tasks, timeOf }).busyPerFrame).toBe((5 + 10) / 5);
  });

  it('refuses a presentation in which nothing flew', () => {
    expect(() => flightFigures({ from: 0, stretches: [] }, { tasks: [], timeOf })).toThrow('nothing was seen to fly');
  });

  it('gives each flight’s length, for the empty page to repeat', () => {
    expect(lengthsOf(watched)).toEqual([30, 50]);
  });
});

describe('renderFlights', () => {
  const flights = [
    run({ steps: 22, presentation: figures(16.7, 33.3), empty: figures(16.7, 16.8) }),
    run({ steps: 22, presentation: figures(16.7, 17.1), empty: figures(16.7, 16.8) }),
    run({ steps: 22, presentation: figures(16.7, 18.1), empty: figures(16.7, 16.9) }),
  ];

  it('prints the median and the 95th percentile of the flights beside an empty page’s, each the median of its runs', () => {
    const [heading, table = ''] = renderFlights(results(flights));
    const [head, , ours, empty] = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    expect(heading).toBe('### Flights of a presentation: ms from frame to frame');
    expect(head?.slice(2, 4)).toEqual(['median', 'p95']);
    expect(ours?.slice(1, 4)).toEqual(['23 flights of 22 steps', '16.7', '18.1']);
    expect(empty?.slice(1, 4)).toEqual(['an empty page', '16.7', '16.8']);
  });

  it('stands in the summary', () => {
    expect(renderSummary(results(flights))).toContain('### Flights of a presentation');
  });

  it('says why there are none where every run failed, and warns', () => {
    const failed = results([run({ failed: 'the run took over 240 s' })]);
    expect(renderFlights(failed)).toEqual([
      'The flights of a presentation were not measured: the run took over 240 s.',
    ]);
    expect(warningsOf(failed)).toEqual(['the flights of a presentation: failed: the run took over 240 s']);
  });

  it('leaves the table out with a word where results are older than it', () => {
    const { flights: _, ...old } = readResults(LATEST);
    const summary = renderSummary(old);
    expect(summary).toContain('The flights of a presentation were not measured.');
    expect(summary).not.toContain('### Flights');
    expect(summary).toContain('### Main-thread time per frame, ms: pan / zoom');
  });
});

describe('readOptions', () => {
  const scopeOf = ({ isComparing, hasFlights, hasSearch, runs, out }: Options) => ({
    isComparing,
    hasFlights,
    hasSearch,
    runs,
    out,
  });

  it('measures everything three times in a whole run, the only one that is kept', () => {
    expect(scopeOf(readOptions([]))).toEqual({
      isComparing: true,
      hasFlights: true,
      hasSearch: true,
      runs: 3,
      out: LATEST,
    });
  });

  it('measures nothing but the flights with --flights, once, and leaves the whole’s results alone', () => {
    expect(scopeOf(readOptions(['--flights']))).toEqual({
      isComparing: false,
      hasFlights: true,
      hasSearch: false,
      runs: 1,
      out: PART,
    });
    expect(scopeOf(readOptions(['--flights', '--runs', '3']))).toMatchObject({ runs: 3, out: PART });
  });

  it('leaves the flights out where only some contestants or sizes are asked for', () => {
    expect(scopeOf(readOptions(['--only', 'sourceline']))).toMatchObject({
      hasFlights: false,
      hasSearch: false,
      out: PART,
    });
    expect(scopeOf(readOptions(['--n', '30']))).toMatchObject({ hasFlights: false, hasSearch: false, out: PART });
  });

  it('refuses --flights with a choice of contestants or sizes', () => {
    expect(() => readOptions(['--flights', '--n', '30'])).toThrow('--flights goes with neither');
  });
});
