// Who is in a cluster.
import { cell } from './cell.ts';
import type { Cluster } from './clusters.ts';
import { lowerBound, placeFrom } from './lane-index.ts';
import type { Scene } from './scene.ts';

/** The placements of a cluster at a step of titles, in the order of the axis. */
export function membersOf(scene: Scene, cluster: Cluster, step: number): readonly number[] {
  return everyMember(scene, cluster, { step, stride: 1 }).sort((a, b) => a - b);
}

/** About `most` of a cluster's placements, or all of fewer: of a large one every second, every third …, lane by lane. */
export function someMembersOf(scene: Scene, cluster: Cluster, step: number, most: number): readonly number[] {
  const count = stretchesOf(scene, cluster).reduce((sum, { from, to }) => sum + to - from, 0);
  return everyMember(scene, cluster, { step, stride: Math.max(1, Math.ceil(count / most)) });
}

/** Those of a cluster's placements that are among some of their lane, which ascend. */
export function membersAmong(
  scene: Scene,
  cluster: Cluster,
  step: number,
  amongOf: (lane: number) => readonly number[],
): readonly number[] {
  const { lanes, board } = scene;
  const members: number[] = [];
  for (const { lane, from, to } of stretchesOf(scene, cluster)) {
    if (from === to) continue;
    // Within a lane, placements ascend as their marks do.
    const [first, last] = [cell(lanes.index, from), cell(lanes.index, to - 1)];
    const among = amongOf(lane);
    const inStretch = among.slice(lowerBound(among, first), lowerBound(among, last + 1));
    for (const index of inStretch) if (cell(board.birth, index) < step) members.push(index);
  }
  return members;
}

interface LaneStretch {
  readonly lane: number;
  /** Places in the lane index, titled placements among them. */
  readonly from: number;
  readonly to: number;
}

function stretchesOf({ lanes }: Scene, { octave, bucket, shares }: Cluster): readonly LaneStretch[] {
  const units = 2 ** octave;
  return shares.map(({ lane }) => ({
    lane,
    from: placeFrom(lanes, lane, bucket * units),
    to: placeFrom(lanes, lane, (bucket + 1) * units),
  }));
}

function everyMember(
  scene: Scene,
  cluster: Cluster,
  { step, stride }: { readonly step: number; readonly stride: number },
): number[] {
  const { lanes, board } = scene;
  const members: number[] = [];
  for (const { from, to } of stretchesOf(scene, cluster)) {
    for (let place = from; place < to; place += stride) {
      const index = cell(lanes.index, place);
      if (cell(board.birth, index) < step) members.push(index);
    }
  }
  return members;
}
