// What the report and the summary have in common: the machine, our ratios to the others, and the weight of the pages.
import { CONTESTANTS, type Contestant, OURS } from './contestants.ts';
import { COMPARED, medianOf, PAGE_FIGURES, runsOf, sizesIn } from './figures.ts';
import { median } from './median.ts';
import { format, grouped, NONE, type Row, renderTable } from './render-table.ts';
import { noisesOf, type Results } from './results.ts';

/** Ours as a multiple of theirs: below 1 where ours takes less. */
function ratioOf(results: Results, size: number, peer: Contestant): Row {
  return COMPARED.map((figure) => {
    const ours = medianOf(runsOf(results, OURS.id, size), figure);
    const theirs = medianOf(runsOf(results, peer.id, size), figure);
    return ours === undefined || !theirs ? NONE : format(ours / theirs, figure.digits);
  });
}

/** How our medians compare with each peer's; nothing where ours or all the others are missing. */
export function renderRatios(results: Results): string[] {
  const sizes = sizesIn(results);
  const peers = CONTESTANTS.filter((one) => one !== OURS && sizes.some((size) => runsOf(results, one.id, size).length));
  if (!results.runs.some(({ contestant }) => contestant === OURS.id) || peers.length === 0) return [];
  const rows = peers.map((peer) => [peer.title, ...sizes.map((size) => ratioOf(results, size, peer).join(' / '))]);
  const head = ['', ...sizes.map((size) => grouped(size))];
  return [
    `### Sourceline as a multiple of each: ${COMPARED.map(({ title }) => title).join(' / ')}`,
    renderTable(head, rows),
  ];
}

/** What the pages weigh. */
export function renderPages(results: Results): string[] {
  if (results.runs.length === 0) return [];
  const rows = CONTESTANTS.flatMap(({ id, title }) => {
    const runs = results.runs.filter(({ contestant, load }) => contestant === id && load);
    return runs.length > 0 ? [[title, ...PAGE_FIGURES.map((one) => format(medianOf(runs, one), one.digits))]] : [];
  });
  return ['### Size on the way, compressed', renderTable(['', ...PAGE_FIGURES.map(({ title }) => title)], rows)];
}

/** Day, machine and versions in a sentence. */
export function renderMachine(results: Results): string {
  const { date, machine, versions } = results;
  const { processor, cores, memoryGb, system, node, browser } = machine;
  const noises = noisesOf(results);
  const noise = `${format(median(noises), 0)} ms (${format(Math.min(...noises), 0)} to ${format(Math.max(...noises), 0)})`;
  const peers = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const computer = `${cores} × ${processor}, ${memoryGb} GB, ${system}, Node ${node}`;
  const program = `${browser}, headless without a graphics card`;
  const what = [computer, program, ...(peers.length > 0 ? [peers.join(', ')] : [])].join('; ');
  return `Measured on ${date.slice(0, 10)}: ${what}. Medians. Noise check: ${noise}.`;
}
