// All figures of some results, size by size: what the terminal shows after a run.
import { CONTESTANTS, type Contestant } from './contestants.ts';
import { FIGURES, medianOf, runsOf, sizesIn, TITLE_FIGURES } from './figures.ts';
import { renderMachine, renderPages, renderRatios } from './render-comparison.ts';
import { renderFlights } from './render-flights.ts';
import { renderOpenings } from './render-openings.ts';
import { renderSearch } from './render-search.ts';
import { format, grouped, renderTable } from './render-table.ts';
import type { Results } from './results.ts';

function contestantsAt(results: Results, size: number): readonly Contestant[] {
  return CONTESTANTS.filter(({ id }) => runsOf(results, id, size).length > 0);
}

function renderSize(results: Results, size: number): string {
  const taking = contestantsAt(results, size);
  const hasTitles = taking.some(({ id }) => runsOf(results, id, size).some(({ titles }) => titles));
  const figures = [...FIGURES, ...(hasTitles ? TITLE_FIGURES : [])];
  const rows = taking.map(({ id, title }) => {
    const runs = runsOf(results, id, size);
    const fault = runs.every(({ failed }) => failed) ? ` (${runs[0]?.failed})` : '';
    return [`${title}${fault}`, ...figures.map((figure) => format(medianOf(runs, figure), figure.digits))];
  });
  const heading = `### ${grouped(size)} events`;
  return `${heading}\n\n${renderTable(['', ...figures.map(({ title }) => title)], rows)}`;
}

/** The report: machine, a table for each size, our ratios, the sizes of the pages, the flights, the search. */
export function renderReport(results: Results): string {
  const sizes = sizesIn(results).map((size) => renderSize(results, size));
  const comparison = [...sizes, ...renderRatios(results), ...renderPages(results)];
  return [
    renderMachine(results),
    ...comparison,
    ...renderFlights(results),
    ...renderSearch(results),
    ...renderOpenings(results),
  ].join('\n\n');
}
