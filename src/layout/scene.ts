// Everything that stays the same while a reader pans and zooms.
import type { Axis } from './axis.ts';
import type { Board } from './board.ts';
import type { Columns } from './columns.ts';
import type { CrowdCache } from './crowd.ts';
import { type LaneIndex, laneIndexOf } from './lane-index.ts';
import type { Scale } from './scale.ts';
import { lanesOf, type StagePlan } from './stage-plan.ts';
import { type Ladder, ladderOf } from './step.ts';

export interface Scene {
  readonly columns: Columns;
  readonly axis: Axis;
  readonly lanes: LaneIndex;
  readonly plan: StagePlan;
  /** The lanes of each track. */
  readonly lanesOfTracks: readonly (readonly number[])[];
  readonly board: Board;
  readonly ladder: Ladder;
  /** px of the least length of a bucket of what has no title: the more there is, the wider. */
  readonly gapPx: number;
  readonly crowd: CrowdCache;
}

/** Of a strip's height; more events than MANY make wider buckets, which stay calmer. */
const GAP = 1;
const WIDE_GAP = 1.6;
const MANY = 300;

/** A scene of placements on an axis and a stage, as far as they have been placed on the board. */
export function sceneOf(columns: Columns, scale: Scale, plan: StagePlan, board: Board): Scene {
  const { axis } = scale;
  return {
    columns,
    axis,
    lanes: laneIndexOf(columns, axis),
    plan,
    lanesOfTracks: plan.tracks.map((_, track) => lanesOf(plan, track)),
    board,
    ladder: ladderOf(columns.count, scale, plan.lengthPx),
    gapPx: plan.metrics.strip * (columns.count > MANY ? WIDE_GAP : GAP),
    crowd: { recent: [] },
  };
}
