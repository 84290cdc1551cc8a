// How high the lanes stand: a line for the lane's name, rows for titled marks, and a strip for what has no room for its title.
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import { worthOf } from './row-gains.ts';

/** Heights in px. */
export interface RowMetrics {
  readonly header: number;
  readonly row: number;
  readonly strip: number;
  /** Present where each event has more on the stage than its title. */
  readonly entry?: EntryMetrics;
}

/** px: how an event is set whose words stand on the stage, below its title. */
export interface EntryMetrics {
  /** The height of the title's first line, in whose middle the mark stands. */
  readonly title: number;
  /** The mark's radius. */
  readonly mark: number;
}

/** One lane, in px from the top of the stage. */
export interface LaneBox {
  readonly top: number;
  readonly height: number;
  readonly rows: number;
}

/** The middle of the marks of a row, in px from the top of the stage. */
export function rowMiddle(lane: LaneBox, row: number, metrics: RowMetrics): number {
  return lane.top + metrics.header + row * metrics.row + (metrics.entry?.title ?? metrics.row) / 2;
}

/** The middle of a lane's strip, in px from the top of the stage. */
export function stripMiddle(lane: LaneBox, metrics: RowMetrics): number {
  return lane.top + lane.height - metrics.strip / 2;
}

/**
 * The lanes one below the other within `heightPx`, or higher where one row for each lane with events needs more.
 * Further rows go where they hold most (`gains`: what each further row of each lane is good for); where that is not known, to the lane whose
 * events weigh most for each row it has (D'Hondt's rule). A lane without events keeps its name's line only.
 * What nobody needs is air: a little in each lane, the rest above them all, so that they stand on the axis.
 */
export function laneBoxes(
  columns: Columns,
  heightPx: number,
  metrics: RowMetrics,
  gains?: readonly (readonly number[])[],
): readonly LaneBox[] {
  const loads = loadsOf(columns);
  const rows = loads.map(({ count }) => Math.min(count, 1));
  const fixed = loads.reduce((sum, { count }) => sum + metrics.header + (count > 0 ? metrics.strip : 0), 0);
  const room = Math.floor((heightPx - fixed) / metrics.row);
  for (let spare = room - sumOf(rows); spare > 0; spare -= 1) {
    const neediest = indexOfNeediest(loads, rows, gains);
    if (neediest === undefined) break;
    rows[neediest] = (rows[neediest] ?? 0) + 1;
  }
  const needed = fixed + sumOf(rows) * metrics.row;
  const filled = loads.filter(({ count }) => count > 0).length;
  const spare = Math.max(0, heightPx - needed);
  const within = Math.min(spare, Math.max(filled * metrics.row, WITHIN * spare));
  const slack = filled > 0 ? within / filled : 0;
  return stack(loads, rows, { metrics, slack, top: Math.round(spare - filled * slack) });
}

/** Of the air, what may be within the lanes where that is more than a row for each: in higher ones their few marks would be lost. */
const WITHIN = 0.38;

interface Load {
  readonly count: number;
  readonly weight: number;
}

/** The stage is divided anew with every size of it; its events stay. */
const knownLoads = new WeakMap<Columns, readonly Load[]>();

function loadsOf(columns: Columns): readonly Load[] {
  const loads = knownLoads.get(columns) ?? countLoads(columns);
  knownLoads.set(columns, loads);
  return loads;
}

function countLoads({ count, laneCount, lane, weight }: Columns): readonly Load[] {
  const counts = new Float64Array(laneCount);
  const weights = new Float64Array(laneCount);
  for (let index = 0; index < count; index += 1) {
    const own = cell(lane, index);
    counts[own] = cell(counts, own) + 1;
    weights[own] = cell(weights, own) + worthOf(cell(weight, index));
  }
  return Array.from(counts, (events, own) => ({ count: events, weight: cell(weights, own) }));
}

function stack(
  loads: readonly Load[],
  rows: readonly number[],
  { metrics, slack, top: first }: { readonly metrics: RowMetrics; readonly slack: number; readonly top: number },
): readonly LaneBox[] {
  let top = first;
  return loads.map(({ count }, lane) => {
    const laneRows = rows[lane] ?? 0;
    const height = metrics.header + laneRows * metrics.row + (count > 0 ? metrics.strip + slack : 0);
    const box = { top, height, rows: laneRows };
    top += height;
    return box;
  });
}

function indexOfNeediest(
  loads: readonly Load[],
  rows: readonly number[],
  gains: readonly (readonly number[])[] | undefined,
): number | undefined {
  let best: number | undefined;
  let bestQuotient = 0;
  loads.forEach(({ count, weight }, lane) => {
    const laneRows = rows[lane] ?? 0;
    const quotient = gains ? (gains[lane]?.[laneRows] ?? 0) : laneRows < count ? weight / (laneRows + 1) : 0;
    if (quotient > bestQuotient) {
      best = lane;
      bestQuotient = quotient;
    }
  });
  return best;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
