// The opening of files in the bench: what is in the files, what is counted, what is printed, and where the results go.
import { describe, expect, it } from 'vitest';
import { FOREIGN_FORMATS } from '../../src/formats/foreign-formats.ts';
import { detect } from '../../src/formats/recognise/detect.ts';
import { readListFrom } from '../../src/sync/read-list.ts';
import { makeEvents } from '../bench/make-events.ts';
import { writeTable } from '../bench/make-open-files.ts';
import { turnsAt } from '../bench/openers.ts';
import { openingFigures } from '../bench/opening-figures.ts';
import { readOptions } from '../bench/read-options.ts';
import { renderOpenings } from '../bench/render-openings.ts';
import { LATEST, OPENED, type OpeningRun, PART, type Results } from '../bench/results.ts';
import { warningsOf } from '../bench/warnings.ts';
import { writeList } from '../bench/write-data.ts';

function resultsOf(openings?: readonly OpeningRun[]): Results {
  return {
    date: '2026-11-23T00:00:00.000Z',
    machine: { processor: 'P', cores: 2, memoryGb: 8, system: 'linux', node: 'v20', browser: 'Chromium' },
    versions: {},
    runs: [],
    ...(openings ? { openings } : {}),
  };
}

function runOf(opener: string, firstEvent: number, facts: Partial<OpeningRun> = {}): OpeningRun {
  const figures = { firstEvent, idle: 2 * firstEvent, longestTask: 40, longTasks: 0, longestGap: 60 };
  return { opener, size: 10_000, at: '2026-11-23T00:00:00.000Z', noise: 30, bytes: 1_234_567, figures, ...facts };
}

/** What Sourceline reads in a file. */
function readText(text: string): ReturnType<ReturnType<typeof readListFrom>['end']> {
  const bytes = new TextEncoder().encode(text);
  const detected = detect(bytes, {});
  if (detected.kind === 'refused') throw new Error(detected.message);
  const reading = readListFrom({ name: 'a file', detected, options: {}, formats: FOREIGN_FORMATS });
  reading.push(bytes);
  return reading.end();
}

describe('the files', () => {
  it('give the same events in both formats, without a problem', () => {
    const seeded = makeEvents(40);
    const [list, table] = [writeList, writeTable].map((write) => readText([...write(seeded)].join('')));
    for (const read of [list, table]) {
      expect(read?.problems).toEqual([]);
      expect(read?.columns.count).toBe(40);
    }
    const datesOf = (read: typeof list): unknown =>
      Array.from({ length: 40 }, (_, i) => {
        const event = read?.list.eventAt(i);
        return [event?.id, event?.title, event?.when.date];
      });
    expect(datesOf(table)).toEqual(datesOf(list));
  });
});

describe('openingFigures', () => {
  // The page’s clock began when the browser’s stood at 1000; the file was chosen at 100.
  const timeOf = (name: string): number => (name === 'bench-choice' ? 1100 : Number.NaN);
  const recording = { from: 20, to: 900, frames: [40, 90, 150, 250, 266], delays: [] };
  const watched = { recording, choice: 100, firstEvent: 250 };

  it('counts from the choice', () => {
    const { firstEvent, idle } = openingFigures(watched, { tasks: [{ from: 1300, to: 1390 }], timeOf });
    expect(firstEvent).toBe(150);
    expect(idle).toBe(290);
  });

  it('takes the task in which the page was told of the choice, and none before or after', () => {
    const tasks = [
      { from: 1000, to: 1090 },
      { from: 1095, to: 1155 },
      { from: 1200, to: 1230 },
      { from: 2000, to: 2500 },
    ];
    expect(openingFigures(watched, { tasks, timeOf })).toMatchObject({ longestTask: 60, longTasks: 1 });
  });

  it('takes the longest gap that ended after the choice, also where no frame came before', () => {
    expect(openingFigures(watched, { tasks: [], timeOf }).longestGap).toBe(100);
    const late = { ...watched, recording: { ...recording, frames: [300, 310] } };
    expect(openingFigures(late, { tasks: [], timeOf }).longestGap).toBe(280);
  });
});

describe('the opening of files in the bench', () => {
  it('is a part of the whole, and alone writes a file of its own', () => {
    expect(readOptions([])).toMatchObject({ hasOpening: true, out: LATEST });
    expect(readOptions(['--only', 'canvas'])).toMatchObject({ hasOpening: false });
    expect(readOptions(['--open'])).toMatchObject({
      isComparing: false,
      hasFlights: false,
      hasSearch: false,
      hasOpening: true,
      openedSizes: [10_000, 100_000, 1_000_000],
      runs: 3,
      out: OPENED,
    });
    expect(readOptions(['--open', '--markdown'])).toMatchObject({ instead: 'markdown', out: OPENED });
  });

  it('does not replace what the README quotes by a quick look', () => {
    expect(readOptions(['--open', '--n', '10000'])).toMatchObject({ openedSizes: [10_000], out: PART });
    expect(readOptions(['--open', '--runs', '1']).out).toBe(PART);
    expect(() => readOptions(['--open', '--only', 'canvas'])).toThrow('--open does not go with --only');
  });

  it('lets everybody take turns, and leaves out who cannot hold so many', () => {
    const idsAt = (size: number): readonly string[] => turnsAt(size, 2).map(({ opener }) => opener.id);
    expect(idsAt(10_000)).toEqual([...idsAt(10_000).slice(0, 4), ...idsAt(10_000).slice(0, 4)]);
    expect(idsAt(10_000)).toContain('vis');
    expect(idsAt(100_000)).not.toContain('vis');
  });

  it('prints medians, and ours as a multiple of each peer’s', () => {
    const cancel = { line: 20, answer: 12, isGivenUp: true };
    const openings = [
      runOf('sourceline-json', 900, { cancel }),
      runOf('sourceline-json', 300, { cancel }),
      runOf('sourceline-json', 500, { cancel }),
      runOf('vis', 2000),
      runOf('canvas-thin', 100),
    ];
    const [heading, table = ''] = renderOpenings(resultsOf(openings));
    const [, , ours, vis] = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    expect(heading).toContain('### Opening one’s own list');
    expect(ours?.slice(1, -1)).toEqual([
      '10,000 · Sourceline, own JSON',
      '1.2',
      '500',
      '1000',
      '40',
      '0',
      '60',
      '20',
      '12',
      '5.00',
      '0.25',
    ]);
    expect(vis?.slice(8, -1)).toEqual(['–', '–', '–', '–']);
    expect(renderOpenings(resultsOf())).toEqual([]);
  });

  it('warns where the page was kept waiting, or Cancel did not help', () => {
    const figures = { firstEvent: 500, longestTask: 51, longTasks: 1, longestGap: 60 };
    const cancel = { line: 20, answer: 101, isGivenUp: false };
    const words = warningsOf(resultsOf([runOf('sourceline-table', 500, { figures, cancel }), runOf('vis', 500)]));
    expect(words).toEqual(
      [
        'there were tasks over 50 ms',
        'Cancel was pressed, and it opened all the same',
        'Cancel was not answered within 100 ms',
      ].map((fault) => `Sourceline, CSV, a file of 10,000 events: ${fault}`),
    );
  });
});
