// The results for the README: one short table for each thing a reader feels, the sizes side by side.
import { CONTESTANTS } from './contestants.ts';
import { type Figure, medianOf, runsOf, sizesIn } from './figures.ts';
import { renderMachine, renderPages, renderRatios } from './render-comparison.ts';
import { renderFlights } from './render-flights.ts';
import { renderOpenings } from './render-openings.ts';
import { renderSearch } from './render-search.ts';
import { format, grouped, renderTable } from './render-table.ts';
import type { Results } from './results.ts';

interface Grid {
  readonly title: string;
  /** Side by side in one cell. */
  readonly figures: readonly Figure[];
}

const GRIDS: readonly Grid[] = [
  {
    title: 'Main-thread time per frame, ms: pan / zoom',
    figures: [
      { title: 'pan', of: ({ pan }) => pan?.busyPerFrame, digits: 1 },
      { title: 'zoom', of: ({ zoom }) => zoom?.busyPerFrame, digits: 1 },
    ],
  },
  {
    title: '95 in 100 frames come within, ms: pan / zoom',
    figures: [
      { title: 'pan', of: ({ pan }) => pan?.interval95, digits: 0 },
      { title: 'zoom', of: ({ zoom }) => zoom?.interval95, digits: 0 },
    ],
  },
  {
    title: 'Until the first event is seen / blocked while loading, ms',
    figures: [
      { title: 'first event', of: ({ load }) => load?.firstEvent, digits: 0 },
      { title: 'blocked', of: ({ load }) => load?.blocking, digits: 0 },
    ],
  },
  { title: "Memory of the page's process, MB", figures: [{ title: 'memory', of: (run) => run.memoryMb, digits: 0 }] },
  {
    title: 'Titles in the first view / of these neither cut nor crossed',
    figures: [
      { title: 'titles', of: ({ titles }) => titles?.visible, digits: 0 },
      { title: 'clean', of: ({ titles }) => titles?.clean, digits: 0 },
    ],
  },
];

/** Nothing for a size or a contestant that has none of the grid's figures. */
function renderGrid(results: Results, { title, figures }: Grid): string[] {
  const hasAny = (id: string, size: number): boolean =>
    runsOf(results, id, size).some((run) => figures.some(({ of }) => of(run) !== undefined));
  const sizes = sizesIn(results).filter((size) => CONTESTANTS.some(({ id }) => hasAny(id, size)));
  const taking = CONTESTANTS.filter(({ id }) => sizes.some((size) => hasAny(id, size)));
  const rows = taking.map(({ id, title: name }) => [
    name,
    ...sizes.map((size) => {
      const runs = runsOf(results, id, size);
      return figures.map((figure) => format(medianOf(runs, figure), figure.digits)).join(' / ');
    }),
  ]);
  return sizes.length > 0 ? [`### ${title}`, renderTable(['', ...sizes.map(grouped)], rows)] : [];
}

/** Who failed where, and was therefore left out at larger sizes. */
function renderFailures(results: Results): string[] {
  const lines = CONTESTANTS.flatMap(({ id, title }) =>
    sizesIn(results).flatMap((size) => {
      const runs = runsOf(results, id, size);
      const isOut = runs.length > 0 && runs.every(({ failed }) => failed);
      return isOut ? [`- ${title} at ${grouped(size)} events: ${runs[0]?.failed}; not tried with more.`] : [];
    }),
  );
  return lines.length > 0 ? [lines.join('\n')] : [];
}

/** The summary in Markdown. */
export function renderSummary(results: Results): string {
  const grids = GRIDS.flatMap((grid) => renderGrid(results, grid));
  const comparison = [...grids, ...renderFailures(results), ...renderRatios(results), ...renderPages(results)];
  return [
    renderMachine(results),
    ...comparison,
    ...renderFlights(results),
    ...renderSearch(results),
    ...renderOpenings(results),
  ].join('\n\n');
}
