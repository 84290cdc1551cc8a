// Opening one’s own list beside the peers: a table for the terminal and for the README.
import { median } from './median.ts';
import { CANVAS_OPENER, OPENERS, type Opener, VIS_OPENER } from './openers.ts';
import { format, grouped, NONE, renderTable } from './render-table.ts';
import type { OpeningRun, Results } from './results.ts';

interface OpeningColumn {
  readonly title: string;
  readonly of: (run: OpeningRun) => number | undefined;
  readonly digits: number;
}

const MEGABYTE = 1_000_000;

const COLUMNS: readonly OpeningColumn[] = [
  { title: 'file, MB', of: ({ bytes }) => bytes / MEGABYTE, digits: 1 },
  { title: 'first event, ms', of: ({ figures }) => figures?.firstEvent, digits: 0 },
  { title: 'calm, ms', of: ({ figures }) => figures?.idle, digits: 0 },
  { title: 'longest task, ms', of: ({ figures }) => figures?.longestTask, digits: 0 },
  { title: 'tasks > 50 ms', of: ({ figures }) => figures?.longTasks, digits: 0 },
  { title: 'longest gap between frames, ms', of: ({ figures }) => figures?.longestGap, digits: 0 },
  { title: 'line seen, ms', of: ({ cancel }) => cancel?.line, digits: 0 },
  { title: 'Cancel answered, ms', of: ({ cancel }) => cancel?.answer, digits: 0 },
];

/** Whom ours is compared with: how long it takes to the first event, as a multiple of theirs. */
const RATIOS = [
  { title: '÷ canvas', peer: CANVAS_OPENER },
  { title: '÷ vis-timeline', peer: VIS_OPENER },
] as const;

function middle(runs: readonly OpeningRun[], of: OpeningColumn['of']): number | undefined {
  return median(runs.flatMap((run) => of(run) ?? []));
}

function firstEvent({ figures }: OpeningRun): number | undefined {
  return figures?.firstEvent;
}

/** The rows of the runs of one size. */
function rowsOf(size: number, runs: readonly OpeningRun[]): string[][] {
  const runsOf = ({ id }: Opener): OpeningRun[] => runs.filter(({ opener }) => opener === id);
  const ratio = (opener: Opener, peer: Opener): string => {
    const ours = middle(runsOf(opener), firstEvent);
    const theirs = middle(runsOf(peer), firstEvent);
    return !opener.isOurs || ours === undefined || !theirs ? NONE : format(ours / theirs, 2);
  };
  return OPENERS.filter((opener) => runsOf(opener).length > 0).map((opener) => {
    const own = runsOf(opener);
    const fault = own.every(({ failed }) => failed) ? ` (${own[0]?.failed})` : '';
    return [
      `${grouped(size)} · ${opener.title}${fault}`,
      ...COLUMNS.map(({ of, digits }) => format(middle(own, of), digits)),
      ...RATIOS.map(({ peer }) => ratio(opener, peer)),
    ];
  });
}

/** The table; nothing where the opening of files was not measured. */
export function renderOpenings({ openings = [] }: Results): string[] {
  const sizes = [...new Set(openings.map(({ size }) => size))].sort((a, b) => a - b);
  if (sizes.length === 0) return [];
  const head = ['', ...COLUMNS.map(({ title }) => title), ...RATIOS.map(({ title }) => title)];
  const rows = sizes.flatMap((size) =>
    rowsOf(
      size,
      openings.filter((run) => run.size === size),
    ),
  );
  return ['### Opening one’s own list: from the choice of a file', renderTable(head, rows)];
}

/** What an opening is called. */
export function nameOfOpening({ opener, size }: OpeningRun): string {
  const title = OPENERS.find(({ id }) => id === opener)?.title ?? opener;
  return `${title}, a file of ${grouped(size)} events`;
}

/** A run in one line, to watch the bench by. */
export function describeOpening(run: OpeningRun): string {
  const { figures, cancel, noise, failed } = run;
  const parts = [
    `first event ${format(figures?.firstEvent, 0)} ms`,
    `calm ${format(figures?.idle, 0)} ms`,
    `longest task ${format(figures?.longestTask, 0)} ms`,
    `longest gap ${format(figures?.longestGap, 0)} ms`,
    `Cancel ${format(cancel?.answer, 0)} ms`,
    `noise ${format(noise, 1)}`,
  ];
  return `${nameOfOpening(run)}: ${parts.join(', ')}${failed === undefined ? '' : `; failed: ${failed}`}`;
}
