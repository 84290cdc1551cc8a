// Everything that has no title in a view, as dots and counted clusters: each such placement is in exactly one.
import type { AxisUnit } from './axis.ts';
import { BINS_PER_BUCKET, type Grid } from './buckets.ts';
import { cell } from './cell.ts';
import type { LaneIndex } from './lane-index.ts';

/** How many of a cluster's members are of a lane. */
export interface Share {
  readonly lane: number;
  readonly count: number;
}

/** One untitled mark in a track's strip; with one member a dot, with more a cluster that shows its count. */
export interface Cluster {
  readonly track: number;
  /** The number of its bucket in its grid: with track and octave its name. */
  readonly bucket: number;
  readonly octave: number;
  readonly count: number;
  /** By lane, in the order of the lanes. */
  readonly shares: readonly Share[];
  /** Its first and last members: indices into the columns. */
  readonly first: number;
  readonly last: number;
  /** The middle between them, in axis units. */
  readonly position: AxisUnit;
}

export interface ClusterOptions {
  readonly lanes: LaneIndex;
  readonly grid: Grid;
  readonly isTitled: (index: number) => boolean;
  readonly positionOf: (index: number) => AxisUnit;
}

/** The lanes of a track with the places at which each bin of the grid begins. */
export type TrackBins = readonly { readonly lane: number; readonly starts: Uint32Array }[];

/** The clusters of a track, in the order of the axis; `titledIn` tells how many of a lane's members of a bucket (counted from the grid's first) have titles. */
export function clustersOf(
  track: number,
  bins: TrackBins,
  titledIn: (lane: number, bucket: number) => number,
  options: ClusterOptions,
): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (let bucket = 0; bucket < options.grid.count; bucket += 1) {
    const shares: Share[] = [];
    let [first, last] = [-1, -1];
    for (const { lane, starts } of bins) {
      const from = cell(starts, bucket * BINS_PER_BUCKET);
      const to = cell(starts, (bucket + 1) * BINS_PER_BUCKET);
      const count = to - from - titledIn(lane, bucket);
      if (count <= 0) continue;
      shares.push({ lane, count });
      const [own, end] = endsOf(options, from, to);
      // Indices into the columns are in the order of the axis, whatever the lane.
      first = first < 0 ? own : Math.min(first, own);
      last = Math.max(last, end);
    }
    if (first >= 0) clusters.push(clusterOf({ track, bucket, shares, first, last }, options));
  }
  return clusters;
}

function endsOf({ lanes, isTitled }: ClusterOptions, from: number, to: number): readonly [number, number] {
  let [first, last] = [from, to - 1];
  while (first < last && isTitled(cell(lanes.index, first))) first += 1;
  while (last > first && isTitled(cell(lanes.index, last))) last -= 1;
  return [cell(lanes.index, first), cell(lanes.index, last)];
}

type Draft = Pick<Cluster, 'track' | 'bucket' | 'shares' | 'first' | 'last'>;

function clusterOf(draft: Draft, { positionOf, grid }: ClusterOptions): Cluster {
  const { bucket, shares, first, last } = draft;
  return {
    ...draft,
    bucket: grid.first + bucket,
    octave: grid.octave,
    count: shares.reduce((sum, share) => sum + share.count, 0),
    position: first === last ? positionOf(first) : (positionOf(first) + positionOf(last)) / 2,
  };
}
