// What can be drawn at one zoom step: the titled marks, and everything else as counted clusters. Each placement is in exactly one.
import type { Instant, Span } from '../time/span.ts';
import type { Axis, AxisUnit } from './axis.ts';
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import type { Places } from './place.ts';
import { coarsestScale } from './step.ts';

/** One untitled mark in a lane's strip; with one member a dot, with more a cluster that shows its count. */
export interface Cluster {
  readonly lane: number;
  /** Where it is drawn, in axis units. */
  readonly position: AxisUnit;
  /** From the first member's mark to the last one's, closed. */
  readonly span: Span;
  /** Indices into the columns, in the order of the axis; at least one. */
  readonly members: readonly [number, ...number[]];
}

export interface Marks {
  readonly step: number;
  /** Indices of the titled marks, in the order of the axis. */
  readonly titled: readonly number[];
  /** By lane, then in the order of the axis. */
  readonly clusters: readonly Cluster[];
}

export interface MarksOptions {
  readonly step: number;
  /** px between the middles of two untitled marks: enough for a finger to tell them apart. */
  readonly gapPx: number;
}

/** The marks of one step. Untitled ones keep the gap at the step's coarsest scale, so also at every finer one in it. */
export function marksAt(columns: Columns, places: Places, axis: Axis, { step, gapPx }: MarksOptions): Marks {
  const titled: number[] = [];
  const loose: number[][] = Array.from({ length: columns.laneCount }, () => []);
  for (let index = 0; index < columns.count; index += 1) {
    if (cell(places.birth, index) >= step) titled.push(index);
    else loose[cell(columns.lane, index)]?.push(index);
  }
  const gap = gapPx * coarsestScale(step);
  return { step, titled, clusters: loose.flatMap((members) => clustersOf(members, columns, axis, gap)) };
}

function clustersOf(members: readonly number[], columns: Columns, axis: Axis, gap: AxisUnit): readonly Cluster[] {
  const groups: [number, ...number[]][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const index of members) {
    const position = axis.position(cell(columns.at, index));
    const group = groups.at(-1);
    if (group && position - last < gap) group.push(index);
    else groups.push([index]);
    last = position;
  }
  return groups.map((group) => clusterOf(group, columns, axis));
}

function clusterOf(members: [number, ...number[]], columns: Columns, axis: Axis): Cluster {
  const at = (index: number): Instant => cell(columns.at, index);
  const from = at(members[0]);
  const to = at(members.at(-1) ?? members[0]);
  return {
    lane: cell(columns.lane, members[0]),
    position: (axis.position(from) + axis.position(to)) / 2,
    span: { from, to },
    members,
  };
}
