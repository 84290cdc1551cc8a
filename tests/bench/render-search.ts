// The search beside a plain scan: a table for the terminal and for the README.
import { median } from './median.ts';
import { format, grouped, renderTable } from './render-table.ts';
import type { Results, SearchRun } from './results.ts';

const HEAD = ['', 'index built, ms', 'median, ms', 'p95, ms', 'longest, ms'];

function rowsOf(size: number, runs: readonly SearchRun[]): string[][] {
  const of = (value: (run: SearchRun) => number): number | undefined => median(runs.map(value));
  const figures = (kind: 'index' | 'scan'): (number | undefined)[] => [
    of((run) => run[kind].median),
    of((run) => run[kind].p95),
    of((run) => run[kind].longest),
  ];
  const ratio = [
    of(({ index, scan }) => index.median / scan.median),
    of(({ index, scan }) => index.p95 / scan.p95),
    of(({ index, scan }) => index.longest / scan.longest),
  ];
  const name = `${grouped(size)} events`;
  return [
    [
      `Sourceline, ${name}`,
      format(
        of(({ build }) => build),
        0,
      ),
      ...figures('index').map((ms) => format(ms, 2)),
    ],
    [`includes, ${name}`, format(undefined, 0), ...figures('scan').map((ms) => format(ms, 2))],
    ['as a multiple', format(undefined, 0), ...ratio.map((times) => format(times, 1))],
  ];
}

/** The table; nothing where the search was not measured. */
export function renderSearch({ searches = [] }: Results): string[] {
  const sizes = [...new Set(searches.map(({ size }) => size))];
  if (sizes.length === 0) return [];
  const rows = sizes.flatMap((size) =>
    rowsOf(
      size,
      searches.filter((run) => run.size === size),
    ),
  );
  return [`### Search: ms from a letter to the answer, ${searches[0]?.index.letters} letters`, renderTable(HEAD, rows)];
}

/** A run in one line, to watch the bench by. */
export function describeSearch({ size, build, index, scan, noise }: SearchRun): string {
  const sayOf = (figures: SearchRun['index']): string => `${format(figures.median, 2)} / ${format(figures.p95, 2)} ms`;
  return `search in ${grouped(size)} events: index built in ${format(build, 0)} ms; median / p95: ${sayOf(index)}, includes ${sayOf(scan)}, noise ${format(noise, 1)}`;
}
