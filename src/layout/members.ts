// Who is in a cluster.
import { cell } from './cell.ts';
import type { Cluster } from './clusters.ts';
import { placeFrom } from './lane-index.ts';
import type { Scene } from './scene.ts';

/** The placements of a cluster at a step of titles, in the order of the axis. */
export function membersOf({ lanes, board }: Scene, cluster: Cluster, step: number): readonly number[] {
  const bucketUnits = 2 ** cluster.octave;
  const members: number[] = [];
  for (const { lane } of cluster.shares) {
    const to = placeFrom(lanes, lane, (cluster.bucket + 1) * bucketUnits);
    for (let place = placeFrom(lanes, lane, cluster.bucket * bucketUnits); place < to; place += 1) {
      const index = cell(lanes.index, place);
      if (cell(board.birth, index) < step) members.push(index);
    }
  }
  return members.sort((a, b) => a - b);
}
