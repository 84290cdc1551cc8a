// What stands in a stretch of the axis at one step and octave: clusters of what has no title, and how dense everything is. In axis units,
// so that it stays good while a view pans and zooms within the stretch: it is counted for more than is seen, and kept.
import type { Instant } from '../time/span.ts';
import { BINS_PER_BUCKET, binStarts, type Grid } from './buckets.ts';
import { cell } from './cell.ts';
import { type Cluster, clustersOf, type TrackBins } from './clusters.ts';
import type { TitledRows } from './places.ts';
import type { Scene } from './scene.ts';

/** How many stand in each bin of the grid. */
export interface TrackDensity {
  readonly track: number;
  /** Undefined where the track has several. */
  readonly lane: number | undefined;
  readonly counts: Uint32Array;
}

export interface Crowd {
  readonly rows: TitledRows;
  readonly grid: Grid;
  /** By track, in the order of the axis. */
  readonly clusters: readonly (readonly Cluster[])[];
  /** Of the tracks that are dense. */
  readonly densities: readonly TrackDensity[];
}

/** Keeps the last crowds: that of the present step and, where a step is crossed, those on both sides of it. */
export interface CrowdCache {
  recent: readonly Crowd[];
}

const MOST_KEPT = 3;

/** Shorter lists are never dense. */
const MANY = 300;

/** The crowd over a grid, or over a larger one that holds it. */
export function crowdOver(scene: Scene, rows: TitledRows, grid: Grid): Crowd {
  const { recent } = scene.crowd;
  const known = recent.find((crowd) => crowd.rows === rows && holds(crowd.grid, grid));
  if (known) return known;
  // Half as much again on both sides, for the frames to come.
  const margin = Math.ceil(grid.count / 2);
  const crowd = count(scene, rows, { ...grid, first: grid.first - margin, count: grid.count + 2 * margin });
  scene.crowd.recent = [crowd, ...recent].slice(0, MOST_KEPT);
  return crowd;
}

function holds(larger: Grid, grid: Grid): boolean {
  const end = grid.first + grid.count;
  return larger.octave === grid.octave && larger.first <= grid.first && larger.first + larger.count >= end;
}

function count(scene: Scene, rows: TitledRows, grid: Grid): Crowd {
  const titled = titledCounts(scene, rows, grid);
  const options = {
    lanes: scene.lanes,
    grid,
    isTitled: (index: number) => cell(scene.board.birth, index) >= rows.step,
    positionOf: (index: number) => scene.axis.position(cell(scene.columns.at, index)),
  };
  const bins = scene.lanesOfTracks.map((lanes) =>
    lanes.map((lane) => ({ lane, starts: binStarts(scene.lanes, lane, grid) })),
  );
  const titledIn = (lane: number, bucket: number): number => cell(titled, lane * grid.count + bucket);
  return {
    rows,
    grid,
    clusters: bins.map((trackBins, track) => clustersOf(track, trackBins, titledIn, options)),
    densities: densitiesOf(scene, bins, grid),
  };
}

/** For each lane and bucket how many of its members have titles. */
function titledCounts({ axis, columns }: Scene, rows: TitledRows, grid: Grid): Uint32Array {
  const counts = new Uint32Array(columns.laneCount * grid.count);
  const begin = axis.instant(grid.first * grid.bucketUnits);
  for (let row = 0; row + 1 < rows.rowStart.length; row += 1) {
    const end = cell(rows.rowStart, row + 1);
    // One before, as an instant may lose its last digits on its way through the axis.
    const first = Math.max(cell(rows.rowStart, row), firstInRow(rows, columns.at, row, begin) - 1);
    for (let place = first; place < end; place += 1) {
      const index = cell(rows.titled, place);
      const bucket = Math.floor(axis.position(cell(columns.at, index)) / grid.bucketUnits) - grid.first;
      if (bucket >= grid.count) break;
      const at = cell(columns.lane, index) * grid.count + bucket;
      if (bucket >= 0) counts[at] = cell(counts, at) + 1;
    }
  }
  return counts;
}

/** The first place of a row whose mark stands at or after an instant. */
export function firstInRow(rows: TitledRows, at: Float64Array, row: number, instant: Instant): number {
  let [low, high] = [cell(rows.rowStart, row), cell(rows.rowStart, row + 1)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cell(at, cell(rows.titled, middle)) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** With fewer a bucket in the mean, a lane's marks are told apart, and it needs no picture of its density. */
const DENSE = 0.5;

/** Asked of a whole lane at an octave, so that moving the view changes nothing. */
function isDense({ lanes }: Scene, lane: number, { bucketUnits }: Grid): boolean {
  const [first, end] = [cell(lanes.start, lane), cell(lanes.start, lane + 1)];
  if (end - first < 2) return false;
  const units = cell(lanes.position, end - 1) - cell(lanes.position, first);
  return (end - first) * bucketUnits >= DENSE * units;
}

function densitiesOf(scene: Scene, bins: readonly TrackBins[], grid: Grid): readonly TrackDensity[] {
  if (scene.columns.count < MANY) return [];
  return bins.flatMap((lanes, track) => {
    const dense = lanes.filter(({ lane }) => isDense(scene, lane, grid));
    if (dense.length === 0) return [];
    const counts = new Uint32Array(grid.count * BINS_PER_BUCKET);
    for (const { starts } of dense) {
      for (let bin = 0; bin < counts.length; bin += 1) {
        counts[bin] = cell(counts, bin) + cell(starts, bin + 1) - cell(starts, bin);
      }
    }
    return [{ track, lane: lanes.length === 1 ? dense[0]?.lane : undefined, counts }];
  });
}
