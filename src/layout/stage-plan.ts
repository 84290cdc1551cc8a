// How a stage is divided: tracks across it, rows within each. Along it runs time, from left to right or, upright, from top to bottom.

import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import type { TitleRoom } from './footprint.ts';
import { NO_TRACK } from './places.ts';
import { rowGains } from './row-gains.ts';
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
