// What is seen in one view: marks, titles and densities in px along and across the axis. Nothing is measured, packed or filtered here,
// and what it costs depends on what is seen, not on how much there is.
import type { Instant, Span } from '../time/span.ts';
import type { Axis } from './axis.ts';
import { BINS_PER_BUCKET, gridOver, octaveOf } from './buckets.ts';
import type { Cluster } from './clusters.ts';
import { type Crowd, crowdOver, type TrackDensity } from './crowd.ts';
import { stripMiddle } from './rows.ts';
import type { Scene } from './scene.ts';
import { spreadOut } from './spread-out.ts';
import { stepOf } from './step.ts';
import { type TitledMark, titledMarks } from './titled-marks.ts';

/** px from the stage's beginning, along the axis. */
export type ToPx = (instant: Instant) => number;

/** A dot or a cluster in a track's strip. */
export interface LooseMark {
  readonly cluster: Cluster;
  /** Its middle: px along the axis, and across it. */
  readonly x: number;
  readonly y: number;
}

/** How many stand in each short stretch of a track. */
export interface Density extends TrackDensity {
  /** px along the axis at which the first bin begins, and the length of each. */
  readonly from: number;
  readonly binPx: number;
}

export interface Frame {
  readonly view: Span;
  readonly toPx: ToPx;
  /** The step of the titles that are drawn, and the octave of the clusters: where either changes, marks part, merge or find their row. */
  readonly step: number;
  readonly octave: number;
  readonly titled: readonly TitledMark[];
  readonly loose: readonly LooseMark[];
  readonly densities: readonly Density[];
}

/** The linear map from positions to px for a view on a stage. */
export function toPxOf(view: Span, axis: Axis, lengthPx: number): ToPx {
  const from = axis.position(view.from);
  const pxPerUnit = lengthPx / (axis.position(view.to) - from);
  return (instant) => (axis.position(instant) - from) * pxPerUnit;
}

/** The marks of a view; with `held`, as they are at another step and octave than the view's own. */
export function frameOf(scene: Scene, view: Span, held?: Pick<Frame, 'step' | 'octave'>): Frame {
  const { axis, plan, board, ladder, gapPx } = scene;
  const from = axis.position(view.from);
  const to = axis.position(view.to);
  const unitsPerPx = (to - from) / plan.lengthPx;
  // Whole pixels, counted from the axis's own origin: a pan moves everything by the same number of them.
  const origin = Math.round(from / unitsPerPx);
  const pxOf = (position: number): number => Math.round(position / unitsPerPx) - origin;
  const toPx = (instant: Instant): number => pxOf(axis.position(instant));
  const rows = board.rowsAt(held?.step ?? stepOf(unitsPerPx, ladder));
  const grid = gridOver(from, to, held?.octave ?? octaveOf(unitsPerPx, gapPx));
  const crowd = crowdOver(scene, rows, grid);
  return {
    view,
    toPx,
    step: rows.step,
    octave: grid.octave,
    titled: titledMarks(scene, rows, view, toPx),
    loose: looseMarks(scene, crowd, { first: grid.first, end: grid.first + grid.count, pxOf }),
    densities: densitiesIn(crowd, pxOf),
  };
}

interface Seen {
  /** The buckets from the first to before the end. */
  readonly first: number;
  readonly end: number;
  readonly pxOf: (position: number) => number;
}

function looseMarks({ plan }: Scene, crowd: Crowd, { first, end, pxOf }: Seen): readonly LooseMark[] {
  return plan.tracks.flatMap((box, track) => {
    const clusters = (crowd.clusters[track] ?? []).filter(({ bucket }) => bucket >= first && bucket < end);
    const y = stripMiddle(box, plan.metrics);
    const middles = spreadOut(clusters, crowd.grid, plan.metrics.strip, pxOf);
    return clusters.map((cluster, i) => ({ cluster, x: middles[i] ?? 0, y }));
  });
}

function densitiesIn({ densities, grid }: Crowd, pxOf: (position: number) => number): readonly Density[] {
  const from = pxOf(grid.first * grid.bucketUnits);
  const binPx = (pxOf((grid.first + 1) * grid.bucketUnits) - from) / BINS_PER_BUCKET;
  return densities.map((density) => ({ ...density, from, binPx }));
}
