// How a stage is divided: tracks across it, rows within each. Along it runs time, from left to right or, upright, from top to bottom.

import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import { MARK_RADIUS, TITLE_GAP, type TitleRoom } from './footprint.ts';
import { NO_TRACK } from './places.ts';
import { rowGains, worthOf } from './row-gains.ts';
import { type LaneBox, laneBoxes, type RowMetrics } from './rows.ts';
import type { Scale } from './scale.ts';

export type Orientation = 'sideways' | 'upright';

export interface StagePlan {
  readonly orientation: Orientation;
  /** px along the axis. */
  readonly lengthPx: number;
  /** px across it; more than the window has where even one row for each track does not fit. */
  readonly breadthPx: number;
  /** What is laid out together: sideways each lane, upright all of them. */
  readonly tracks: readonly LaneBox[];
  /** The track of each lane, or NO_TRACK where it is not shown. */
  readonly trackOf: Uint8Array<ArrayBuffer>;
  /** The first row of each track, counted over all tracks. */
  readonly firstRow: readonly number[];
  readonly metrics: RowMetrics;
  readonly room: TitleRoom;
}

/** The titles' type, and the px that each takes in it. */
export type SetTitles = Omit<TitleRoom & { readonly kind: 'beside' }, 'kind'>;

/** Lanes below one another, each a track with its rows. */
export function sidewaysPlan(columns: Columns, size: StageSize, metrics: RowMetrics, titles: SetTitles): StagePlan {
  const room = { kind: 'beside' as const, ...titles };
  const gains = size.scale && rowGains(columns, size.scale, room, Math.max(1, size.lengthPx));
  const tracks = laneBoxes(columns, size.breadthPx, metrics, gains);
  const bottom = tracks.reduce((edge, track) => Math.max(edge, track.top + track.height), 0);
  return {
    orientation: 'sideways',
    lengthPx: Math.max(1, size.lengthPx),
    breadthPx: Math.max(size.breadthPx, bottom),
    tracks,
    trackOf: Uint8Array.from({ length: columns.laneCount }, (_, lane) => lane),
    firstRow: firstRows(tracks),
    metrics,
    room,
  };
}

/** How lanes are set: the heights of their rows, and the titles in the type that goes with them. */
export interface LaneSetting {
  readonly metrics: RowMetrics;
  readonly titles: SetTitles;
}

/** The same with a row for everything: undefined where not every event has its title, whole, in the view at rest, or where that is higher than the window. */
export function wholePlan(columns: Columns, size: StageSize, { metrics, titles }: LaneSetting): StagePlan | undefined {
  if (!areWhole(columns, size, titles)) return undefined;
  const room = { kind: 'beside' as const, ...titles };
  const gains = size.scale && rowGains(columns, size.scale, room, Math.max(1, size.lengthPx));
  if (!gains) return undefined;
  const all = columns.weight.reduce((sum, weight) => sum + worthOf(weight), 0);
  const titled = gains.flat().reduce((sum, gain) => sum + gain, 0);
  if (titled < all) return undefined;
  const plan = sidewaysPlan(columns, size, metrics, titles);
  const hasAllRows = plan.tracks.every(({ rows }, lane) => rows >= rowsWith(gains[lane] ?? []));
  return hasAllRows && plan.breadthPx <= size.breadthPx ? plan : undefined;
}

/** Whether every title that begins in the view at rest stands in it whole, on one side of its mark. */
function areWhole(columns: Columns, { scale, lengthPx }: StageSize, { widths }: SetTitles): boolean {
  if (!scale) return false;
  const from = scale.axis.position(scale.home.from);
  const pxPerUnit = lengthPx / (scale.axis.position(scale.home.to) - from);
  return columns.at.every((at, index) => {
    const x = (scale.axis.position(at) - from) * pxPerUnit;
    const reach = MARK_RADIUS + TITLE_GAP + cell(widths, index);
    return x < 0 || x > lengthPx || x + reach <= lengthPx || x >= reach;
  });
}

/** How many rows of a lane hold anything. */
function rowsWith(gains: readonly number[]): number {
  return gains.findLastIndex((gain) => gain > 0) + 1;
}

/** px, from the left edge on: the labels of the axis, the bars, the marks; at the right edge the strip of what has no title. */
export interface UprightMetrics {
  readonly axis: number;
  readonly bars: number;
  readonly marks: number;
  readonly strip: number;
  /** The height of a title. */
  readonly title: number;
}

/** All lanes in one track, or one of them alone: titles beside the axis, the strip of what has none behind them. */
export function uprightPlan(columns: Columns, size: StageSize, metrics: UprightMetrics, only?: number): StagePlan {
  const { axis, bars, marks, strip, title } = metrics;
  const top = axis + bars;
  return {
    orientation: 'upright',
    lengthPx: Math.max(1, size.lengthPx),
    breadthPx: size.breadthPx,
    tracks: [{ top, height: Math.max(0, size.breadthPx - top), rows: 1 }],
    trackOf: Uint8Array.from({ length: columns.laneCount }, (_, lane) =>
      only === undefined || only === lane ? 0 : NO_TRACK,
    ),
    firstRow: [0],
    metrics: { header: 0, row: marks, strip },
    room: { kind: 'upright', heightPx: title },
  };
}

/** Upright, where titles begin and end across the axis, in px. */
export function titleColumn({ tracks, metrics, breadthPx }: StagePlan): { readonly from: number; readonly to: number } {
  return { from: (tracks[0]?.top ?? 0) + metrics.row, to: breadthPx - metrics.strip };
}

export interface StageSize {
  /** The axis and the view at rest, by which rows are given to those that need them most there. */
  readonly scale?: Scale;
  readonly lengthPx: number;
  readonly breadthPx: number;
}

/** The lanes of a track, in their order. */
export function lanesOf(plan: StagePlan, track: number): readonly number[] {
  const lanes: number[] = [];
  for (let lane = 0; lane < plan.trackOf.length; lane += 1) if (cell(plan.trackOf, lane) === track) lanes.push(lane);
  return lanes;
}

function firstRows(tracks: readonly LaneBox[]): readonly number[] {
  let row = 0;
  return tracks.map((track) => {
    const first = row;
    row += track.rows;
    return first;
  });
}
