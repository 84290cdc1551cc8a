// The flights of a presentation beside an empty page: a table for the terminal and for the README.
import { median } from './median.ts';
import { format, renderTable } from './render-table.ts';
import type { FlightFigures, FlightRun, Results } from './results.ts';

interface FlightColumn {
  readonly title: string;
  readonly of: (figures: FlightFigures) => number;
  readonly digits: number;
}

const COLUMNS: readonly FlightColumn[] = [
  { title: 'median', of: ({ interval50 }) => interval50, digits: 1 },
  { title: 'p95', of: ({ interval95 }) => interval95, digits: 1 },
  { title: 'longest', of: ({ longestInterval }) => longestInterval, digits: 1 },
  { title: 'main thread, ms/frame', of: ({ busyPerFrame }) => busyPerFrame, digits: 1 },
  { title: 'frames', of: ({ frames }) => frames, digits: 0 },
];

function rowOf(title: string, all: readonly (FlightFigures | undefined)[]): string[] {
  const figures = all.filter((one) => one !== undefined);
  return [title, ...COLUMNS.map(({ of, digits }) => format(median(figures.map(of)), digits))];
}

/** The table; where the flights were not measured, a sentence that says so. */
export function renderFlights({ flights = [] }: Results): string[] {
  const last = flights.findLast(({ presentation }) => presentation);
  if (!last) {
    const why = flights[0]?.failed;
    return [`The flights of a presentation were not measured${why === undefined ? '.' : `: ${why}.`}`];
  }
  const title = `${last.presentation?.flights} flights of ${last.steps} steps`;
  const rows = [
    rowOf(
      title,
      flights.map(({ presentation }) => presentation),
    ),
    rowOf(
      'an empty page',
      flights.map(({ empty }) => empty),
    ),
  ];
  return [
    '### Flights of a presentation: ms from frame to frame',
    renderTable(['', ...COLUMNS.map((column) => column.title)], rows),
  ];
}

/** A run in one line, to watch the bench by. */
export function describeFlights({ presentation, empty, noise, failed }: FlightRun): string {
  const sayOf = (figures: FlightFigures | undefined): string =>
    `${format(figures?.interval50, 1)} / ${format(figures?.interval95, 1)} ms`;
  const words = `flights, median / p95: ${sayOf(presentation)}, an empty page ${sayOf(empty)}, noise ${format(noise, 1)}`;
  return failed === undefined ? words : `${words}; failed: ${failed}`;
}
